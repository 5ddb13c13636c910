import { createHash } from 'node:crypto';
import { LineIndex } from '../graph/text.ts';
import { findTasks } from './extraction/assignments.ts';
import { findTitleWarnings } from './extraction/citation-warnings.ts';
import { findCitations } from './extraction/citations.ts';
import { findListed } from './extraction/contents.ts';
import { findDeadlines } from './extraction/deadlines.ts';
import { findDigest } from './extraction/digest.ts';
import { findDigestScopes } from './extraction/digest-scopes.ts';
import { findParks } from './extraction/parks.ts';
import { findScopes } from './extraction/scopes.ts';
import { findTargets } from './extraction/targets.ts';
import type { CardField } from './formats/format.ts';
import { readFormat } from './formats/formats.ts';
import { gather } from './gather.ts';
import type { Ledger } from './ledger.ts';
import type { SourceView } from './reading/instrument.ts';
import { segment } from './reading/segment.ts';
import { unwrap } from './reading/unwrap.ts';
import type { SourceRecords } from './records.ts';
import { forgetAll } from './remembered.ts';
import { restoreSpans, sourceSpanOf } from './restore.ts';

/**
 * All that one source file says. `name` is the file's path below the folder that was named.
 * Pure: reads no other file and no database. Throws an UnreadableFileError when the bytes are no text that can be read; nothing else.
 */
export function extractSource(name: string, bytes: Uint8Array): SourceRecords {
  return extractNoting(name, bytes, undefined);
}

/** As {@link extractSource}; what the finders looked at goes into the ledger, where there is one. */
export function extractNoting(name: string, bytes: Uint8Array, ledger: Ledger | undefined): SourceRecords {
  try {
    return readSource(name, bytes, ledger);
  } finally {
    forgetAll();
  }
}

function readSource(name: string, bytes: Uint8Array, ledger: Ledger | undefined): SourceRecords {
  const { format, text, card } = readFormat(name, bytes);
  const file = { format, sha256: createHash('sha256').update(bytes).digest('hex') };
  const view = viewOf(name, text);
  const flow = card.length > 0 ? null : unwrap(text);
  if (flow === null) return recordsOf(withLedger(view, ledger), card, file);
  const records = recordsOf(withLedger(viewOf(name, flow.text), ledger), card, file);
  ledger?.restore((span) => sourceSpanOf(flow, span));
  return restoreSpans(records, flow, view);
}

function viewOf(source: string, text: string): SourceView {
  return { source, text, lines: new LineIndex(text) };
}

function withLedger(view: SourceView, ledger: Ledger | undefined): SourceView {
  return ledger === undefined ? view : { ...view, ledger };
}

function recordsOf(
  view: SourceView,
  card: readonly CardField[],
  file: Pick<SourceRecords, 'format' | 'sha256'>,
): SourceRecords {
  const { instruments, editorial } = segment(view, card);
  const full = instruments.map(({ policy }) => policy);
  const digest = findDigest(view, editorial);
  const scopes = gather(instruments, (instrument) => findScopes(view, instrument));
  return {
    source: view.source,
    ...file,
    text: view.text,
    policies: [...full, ...findListed(view, editorial, instruments, digest)],
    measures: gather(instruments, ({ outline }) => outline.map(({ record }) => record)),
    citations: gather(instruments, (instrument) => findCitations(view, instrument)),
    tasks: gather(instruments, (instrument) => findTasks(view, instrument)),
    parks: gather(instruments, (instrument) => findParks(view, instrument)),
    scopes: [...scopes, ...findDigestScopes(digest, full, scopes)],
    digest,
    deadlines: gather(instruments, (instrument) => findDeadlines(view, instrument)),
    targets: gather(instruments, (instrument) => findTargets(view, instrument)),
    warnings: gather(instruments, (instrument) => findTitleWarnings(view, instrument)),
  };
}
