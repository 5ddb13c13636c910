/** Something the tests need that npm does not bring: where it is, or in one sentence how to get it. */
export type Part =
  | { readonly kind: 'present'; readonly name: string; readonly path: string }
  | { readonly kind: 'missing'; readonly name: string; readonly how: string };

export function present(name: string, path: string): Part {
  return { kind: 'present', name, path };
}

export function missing(name: string, how: string): Part {
  return { kind: 'missing', name, how };
}
