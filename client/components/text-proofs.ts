import type { Provision } from './outline-tree.ts';
import type { TextMark } from './text-lines.ts';

/** What the words of a policy's texts prove, by text. */
export type TextProofs = ReadonlyMap<
  string,
  { readonly outline: readonly Provision[]; readonly marks: readonly TextMark[] }
>;
