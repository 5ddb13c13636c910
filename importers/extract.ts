import { createHash } from 'node:crypto';
import { LineIndex } from '../graph/text.ts';
import { findTasks } from './extraction/assignments.ts';
import { findCitations } from './extraction/citations.ts';
import { findListed } from './extraction/contents.ts';
import { findDigest } from './extraction/digest.ts';
import { findDigestScopes } from './extraction/digest-scopes.ts';
import { findParks } from './extraction/parks.ts';
import { findScopes } from './extraction/scopes.ts';
import { readFormat } from './formats/formats.ts';
import type { SourceView } from './reading/instrument.ts';
import { segment } from './reading/segment.ts';
import type { SourceRecords } from './records.ts';

/**
 * All that one source file says. `name` is the file's path below the folder that was named.
 * Pure: reads no other file and no database. Throws an UnreadableFileError when the bytes are no text that can be read; nothing else.
 */
export function extractSource(name: string, bytes: Uint8Array): SourceRecords {
  const { format, text, card } = readFormat(name, bytes);
  const view: SourceView = { source: name, text, lines: new LineIndex(text) };
  const { instruments, editorial } = segment(view, card);
  const full = instruments.map(({ policy }) => policy);
  const digest = findDigest(view, editorial);
  const scopes = instruments.flatMap((instrument) => findScopes(view, instrument));
  return {
    source: name,
    format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    policies: [...full, ...findListed(view, editorial, instruments, digest)],
    measures: instruments.flatMap(({ outline }) => outline.map(({ record }) => record)),
    citations: instruments.flatMap((instrument) => findCitations(view, instrument)),
    tasks: instruments.flatMap((instrument) => findTasks(view, instrument)),
    parks: instruments.flatMap((instrument) => findParks(view, instrument)),
    scopes: [...scopes, ...findDigestScopes(digest, full, scopes)],
    digest,
    warnings: [],
  };
}
