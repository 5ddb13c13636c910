import type { Span } from '../../graph/text.ts';

/** A header field that the publisher printed beside the text (the table above a government page). */
export interface CardField {
  readonly field: 'title' | 'number' | 'issuers' | 'issued' | 'published' | 'index' | 'topic';
  readonly value: string;
  /** Where the value stands in the source's text. */
  readonly span: Span;
}

/** What a format makes of a file's text. */
export interface ReadText {
  /** What all offsets count in: the decoded file (txt, md), or the visible text in reading order with blocks as lines. */
  readonly text: string;
  readonly card: readonly CardField[];
}

/** One file format: one file in this folder, registered in `formats.ts`. */
export interface Format {
  readonly name: string;
  /** Endings without the dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether a decoded text is of this format, whatever the name says. */
  readonly sniff: (head: string) => boolean;
  readonly read: (decoded: string) => ReadText;
}
