import type { FoundTask } from '../../../importers/extraction/assignment.ts';
import { findLists } from '../../../importers/extraction/assignment-brackets.ts';
import { findProse } from '../../../importers/extraction/assignment-prose.ts';
import type { Paragraph } from '../../../importers/reading/paragraph.ts';

/** A paragraph of one line that stands alone in its source. */
export function paragraphOf(text: string): Paragraph {
  return { text, start: 0, end: text.length, line: 1, pieces: [{ index: 0, offset: 0 }] };
}

/** `unit:role` of each unit, in the order of the text; roles by their first letter. */
export function unitsIn(tasks: readonly FoundTask[]): readonly string[] {
  return tasks.flatMap(({ paragraph, units }) =>
    units.map((unit) => `${paragraph.text.slice(unit.from, unit.to)}:${unit.role.slice(0, 1)}`),
  );
}

/** What the lists of a paragraph assign. */
export function listedIn(text: string): readonly string[] {
  return unitsIn(findLists(paragraphOf(text)));
}

/** What the sentences of a paragraph assign beside its lists. */
export function proseIn(text: string, names: readonly string[] = []): readonly string[] {
  const paragraph = paragraphOf(text);
  return unitsIn(findProse(paragraph, findLists(paragraph), new Set(names)));
}
