import type { Document } from '../reading/documents.ts';

/** Marks after which a sentence goes on. */
const GOES_ON = /[,，、(（《“‘〔【]$/;
/** The words behind the last sentence that is closed. */
const OPEN_WORDS = /[^。；;！!？?]*$/;
/** Contact lines, labels of units and cells of tables end without a mark. */
const LABELLED = /[:：\t|]/;

/** Whether a document stops in the middle of a sentence: neither a signature nor an end of its last sentence is there. */
export function isCutOff({ instrument, notice }: Document): boolean {
  const zone = (instrument ?? notice)?.zone;
  const last = zone?.content.at(-1)?.text.trim();
  return last !== undefined && zone?.signatures.length === 0 && stopsAmidSentence(last);
}

function stopsAmidSentence(paragraph: string): boolean {
  if (GOES_ON.test(paragraph)) return true;
  const words = OPEN_WORDS.exec(paragraph)?.[0] ?? '';
  return words.length < paragraph.length && /[,，]/.test(words) && /[一-鿿]$/.test(words) && !LABELLED.test(words);
}
