import pairs from 'opencc-js/dict/TSCharacters';

/** From each UTF-16 unit to its simplified form; 0 where it has none. One unit for one: offsets stay. */
const table = new Uint16Array(0x10000);
for (const pair of pairs.split('|')) {
  const [traditional = '', simplified = ''] = pair.split(' ');
  if (traditional.length === 1 && simplified.length === 1) table[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
}

/**
 * A text with each traditional character in its simplified form (發展 → 发展), as long as before. For comparing only: a
 * character that simplified texts keep in some words (乾隆) is folded there too. Source: OpenCC, TSCharacters.
 */
export function simplified(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (table[text.charCodeAt(at)] !== 0) return text.slice(0, at) + folded(text.slice(at));
  }
  return text;
}

function folded(text: string): string {
  return text.replace(/[㐀-鿿]/g, (character) => {
    const code = table[character.charCodeAt(0)];
    return code ? String.fromCharCode(code) : character;
  });
}
