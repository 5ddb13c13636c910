import type { Words } from '../state/location.ts';

interface Text extends Words {
  readonly shown: boolean;
  readonly source: { readonly id: string };
}

/** The text of the wanted source; else the first that holds the words; else the shown one. */
export function pickText<Each extends Text>(
  texts: readonly Each[],
  source: string | null,
  words: Words | null,
): Each | undefined {
  const holds = (text: Words): boolean => words === null || (text.start <= words.start && words.end <= text.end);
  const ofSource = texts.filter((text) => text.source.id === source);
  return (
    ofSource.find(holds) ??
    ofSource[0] ??
    texts.find((text) => text.shown && holds(text)) ??
    texts.find(holds) ??
    texts[0]
  );
}
