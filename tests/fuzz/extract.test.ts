import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableFileError } from '../../importers/errors.ts';
import { extractSource } from '../../importers/extract.ts';
import type { SourceRecords } from '../../importers/records.ts';
import { parseRecords } from '../../importers/records-schema.ts';
import { MOST_GROWTH, surelyGrows } from './growth.ts';
import { fileOf, hardTexts, timesOf, triggers } from './hard-texts.ts';

const samples = join(import.meta.dirname, '../../samples');
const lines = readdirSync(samples)
  .filter((name) => /^\d\d.*\.(?:txt|md|html)$/.test(name))
  .sort()
  .flatMap((name) => extractSource(name, readFileSync(join(samples, name))).text.split('\n'));

/** Everything that any text gives is where it is said to be, and refers to what is there. */
function expectSound(records: SourceRecords): void {
  const { text } = records;
  const evidence = [
    ...records.policies.flatMap(({ evidence, facts }) => [evidence, ...Object.values(facts).flat()]),
    ...records.citations.flatMap(({ evidence, places }) => [evidence, ...places.map((place) => place.evidence)]),
    ...records.tasks.flatMap(({ evidence, measure }) => [evidence, measure]),
    ...[...records.parks, ...records.scopes, ...records.digest, ...records.warnings].map(({ evidence }) => evidence),
  ];
  const wrong = evidence.filter(({ start, end, quote }) => quote !== text.slice(start, end) || end - start > 400);
  expect(wrong).toEqual([]);
  const policies = new Set(records.policies.map(({ key }) => key));
  const measures = new Set(records.measures.map(({ key }) => key));
  expect(policies.size).toBe(records.policies.length);
  expect(measures.size).toBe(records.measures.length);
  for (const { policy, parent } of records.measures)
    expect(policies.has(policy) && (parent === null || measures.has(parent))).toBe(true);
  for (const { policy, measureKey } of records.tasks)
    expect(policies.has(policy) && (measureKey === null || measures.has(measureKey))).toBe(true);
  for (const { from, measure } of records.citations)
    expect(policies.has(from) && (measure === null || measures.has(measure))).toBe(true);
  for (const { policy } of [...records.parks, ...records.scopes]) expect(policies.has(policy)).toBe(true);
  expect(parseRecords(JSON.stringify(records))).toHaveProperty('records');
}

/** Reads what may be no text at all: either sound records, or the error that says why not. */
function read(name: string, bytes: Uint8Array): void {
  try {
    expectSound(extractSource(name, bytes));
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
  }
}

/** The same texts at every run; `FUZZ=20` tries twenty times as many, other ones each time. */
function runs(numRuns: number, seed: number): fc.Parameters<unknown> {
  const times = Number(process.env['FUZZ'] ?? 0);
  return times > 0 ? { numRuns: numRuns * times } : { numRuns, seed };
}

const name = fc.constantFrom('a.txt', 'a.md', 'a.html');
const someLines = fc.array(fc.nat(lines.length - 1), { minLength: 1, maxLength: 120 });

describe('extraction of any text', () => {
  it('reads lines of the samples in any order', () => {
    fc.assert(
      fc.property(name, someLines, (file, chosen) => {
        read(file, Buffer.from(chosen.map((at) => lines[at]).join('\n')));
      }),
      runs(200, 7),
    );
  });

  it('reads slices of the samples, glued by any blanks', () => {
    const whole = lines.join('\n');
    const slice = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 900 }));
    const glue = fc.constantFrom('', ' ', '\n', '\r\n', '\t', '\u3000', '\u00a0\n', '附件1\n', '（', '《', '。');
    fc.assert(
      fc.property(name, fc.array(fc.tuple(slice, glue), { minLength: 1, maxLength: 12 }), (file, parts) => {
        read(
          file,
          Buffer.from(parts.map(([[at, length], between]) => whole.slice(at, at + length) + between).join('')),
        );
      }),
      runs(200, 11),
    );
  });

  it('reads bytes, or says why they are no text', () => {
    fc.assert(
      fc.property(name, fc.uint8Array({ maxLength: 400 }), (file, bytes) => read(file, bytes)),
      runs(500, 13),
    );
  });

  it('reads any characters', () => {
    const sign = fc.oneof(
      fc.constantFrom(
        ...'《》〈〉（）()〔〕[]“”：:；。，、\t\n\r |#*-—一二三1２.年月日号第条章附件关于印发的通知方案办法由牵头会同负责市局委 \u3000\u200b\ufeff\u2028',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
    );
    fc.assert(
      fc.property(name, fc.array(sign, { maxLength: 300 }), (file, signs) => read(file, Buffer.from(signs.join('')))),
      runs(500, 17),
    );
  });
});

describe('texts that invite backtracking', () => {
  it.each(hardTexts)('reads %s', (label, make) => {
    read(fileOf(label), Buffer.from(make(timesOf(make))));
  });

  it.each(hardTexts)(
    'reads %s in linear time',
    (label, make) => {
      expect(surelyGrows(fileOf(label), make, timesOf(make))).toBeLessThan(MOST_GROWTH);
    },
    60_000,
  );

  it('reads any few triggers, repeated', () => {
    const some = fc.array(fc.constantFrom(...triggers), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, fc.constantFrom('', '\n', '\t', ' '), (words, glue) =>
        read('a.txt', Buffer.from((words.join('') + glue).repeat(400))),
      ),
      runs(100, 19),
    );
  }, 120_000);

  it('reads any few triggers, repeated, in linear time', () => {
    const some = fc.array(fc.constantFrom(...triggers), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, fc.constantFrom('', '\n', '\t', ' '), (words, glue) => {
        const make = (times: number) => (words.join('') + glue).repeat(times);
        expect(surelyGrows('a.txt', make, 800)).toBeLessThan(MOST_GROWTH);
      }),
      runs(60, 23),
    );
  }, 120_000);

  it('reads a single line of two megabytes', () => {
    const line = lines.filter((each) => each.length > 30).join('');
    read('a.txt', Buffer.from(line.repeat(Math.ceil(2_000_000 / Buffer.byteLength(line)))));
  }, 120_000);
});
