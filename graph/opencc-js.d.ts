/** Pairs `traditional simplified` joined by `|`; the package gives no types for its dictionaries. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
