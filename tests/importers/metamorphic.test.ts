import { afterAll, describe, expect, it } from 'vitest';
import { extractSource } from '../../importers/extract.ts';
import type { SourceRecords } from '../../importers/records.ts';
import * as changes from './metamorphic/changes.ts';
import { compareFacts, type Facts, factsOf, union } from './metamorphic/facts.ts';
import { encodeGb18030 } from './metamorphic/gb18030.ts';
import { hasCorpus, type Text, texts } from './metamorphic/texts.ts';

if (!hasCorpus)
  console.warn('SKIPPED: no full texts beside the checkout (../shared/corpus); only the samples are changed.');

const all = texts();
const utf8 = (text: string): Uint8Array => Buffer.from(text);

/** Change, and the least share of facts that survives it. */
const rows: readonly (readonly [string, changes.Change, number])[] = [
  ['CRLF', changes.crlf, 0.998],
  ['full-width digits and brackets made half-width', changes.narrow, 0.998],
  ['half-width digits and brackets made full-width', changes.wide, 0.998],
  ['blank lines doubled', changes.doubledBlanks, 0.998],
  ['blank lines dropped', changes.droppedBlanks, 0.998],
  ['NBSP and U+3000 around lines', changes.paddedLines, 0.998],
  ['policies in reverse order', changes.reversed, 0.998],
  ['a page break every forty lines', changes.paged, 0.998],
  ['lines joined to the one before', changes.joined, 0.98],
  ['lines broken after 38 characters', changes.broken, 0.995],
  ['lines set in a column', changes.column, 0.98],
  ['lines broken and a page break every forty', changes.brokenPages, 0.99],
];

/** One line of the table that is printed at the end. */
interface Line {
  readonly share: number;
  readonly label: string;
  readonly worst: string;
}

const table: Line[] = [];
const told: string[] = [];
afterAll(() => {
  const lines = table.map(({ share, label, worst }) => `${share.toFixed(4)}  ${label.padEnd(50)}  ${worst}`);
  console.info([`share   change (${all.length} texts)${' '.repeat(35)}worst texts`, ...lines, ...told].join('\n'));
});

/** The share of the facts of all texts that a change leaves; what changes most is named. `FACTS=label` lists every fact that is lost or new. */
function share(label: string, pairs: readonly (readonly [string, Facts, Facts])[]): number {
  const compared = pairs.map(([name, before, after]) => ({ name, ...compareFacts(before, after) }));
  const kept = compared.reduce((sum, each) => sum + each.kept, 0);
  const count = compared.reduce((sum, each) => sum + each.all, 0);
  const changed = compared.filter((each) => each.kept < each.all).sort((a, b) => a.kept / a.all - b.kept / b.all);
  const worst = changed.slice(0, 3).map((each) => `${each.name} ${each.kept}/${each.all}`);
  table.push({ share: kept / count, label, worst: worst.join(', ') });
  if (process.env['FACTS'] === label)
    for (const { name, lost, gained } of changed)
      told.push(...lost.map((fact) => `- ${name} ${fact}`), ...gained.map((fact) => `+ ${name} ${fact}`));
  return kept / count;
}

function changedFacts(text: Text, change: changes.Change): Facts {
  return factsOf(read(text.name, utf8(change(text.text, text.records))));
}

/** Reads a text; every quote must stand where it is said to. */
function read(name: string, bytes: Uint8Array): SourceRecords {
  const records = extractSource(name, bytes);
  expectVerbatim(records);
  return records;
}

function expectVerbatim(records: SourceRecords): void {
  const { text } = records;
  const evidence = [
    ...records.policies.flatMap(({ evidence, facts }) => [evidence, ...Object.values(facts).flat()]),
    ...records.citations.flatMap(({ evidence, places }) => [evidence, ...places.map((place) => place.evidence)]),
    ...records.tasks.flatMap(({ evidence, measure }) => [evidence, measure]),
    ...[...records.parks, ...records.scopes, ...records.digest, ...records.warnings].map(({ evidence }) => evidence),
    ...[...(records.deadlines ?? []), ...(records.targets ?? [])].map(({ evidence }) => evidence),
  ];
  const wrong = evidence.filter(({ start, end, quote }) => quote !== text.slice(start, end) || quote.length > 400);
  expect(wrong, records.source).toEqual([]);
}

describe('a text printed otherwise says the same', () => {
  it.skipIf(!hasCorpus)('has the full texts beside the checkout', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it('in GB18030', () => {
    const pairs = all.map(({ name, text, records }) => {
      return [
        name,
        factsOf(records),
        factsOf(read(name, encodeGb18030(text.replace(/[\ud800-\udfff]/g, '')))),
      ] as const;
    });
    expect(share('GB18030', pairs)).toBeGreaterThanOrEqual(0.995);
  });

  it.each(rows)('%s', (label, change, floor) => {
    const pairs = all.map((text) => [text.name, factsOf(text.records), changedFacts(text, change)] as const);
    expect(share(label, pairs)).toBeGreaterThanOrEqual(floor);
  });

  it('two collections in one file', () => {
    const collections = all.filter(({ collection }) => collection);
    const pairs = collections.map((one, at) => {
      const other = collections[(at + 1) % collections.length] ?? one;
      const both = read(one.name, utf8(`${one.text.trimEnd()}\n\n${other.text}`));
      return [
        `${one.name}+${other.name}`,
        union([factsOf(one.records), factsOf(other.records)]),
        factsOf(both),
      ] as const;
    });
    expect(share('two collections in one file', pairs)).toBeGreaterThanOrEqual(0.995);
  });

  it('reads policies whose lines are all joined', () => {
    const pairs = all.map((text) => [text.name, factsOf(text.records), changedFacts(text, changes.oneLine)] as const);
    // no share is asked for: it is only reported
    expect(share('all lines of a policy joined into one', pairs)).toBeGreaterThan(0);
  });
});
