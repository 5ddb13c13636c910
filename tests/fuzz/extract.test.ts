import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableFileError } from '../../importers/errors.ts';
import { extractSource } from '../../importers/extract.ts';
import type { SourceRecords } from '../../importers/records.ts';
import { parseRecords } from '../../importers/records-schema.ts';

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

/** Texts that invite backtracking or quadratic scans, by how often a part is repeated. */
const hard: readonly (readonly [string, (times: number) => string])[] = [
  ['opening brackets', (times) => '（'.repeat(times)],
  ['opening and closing brackets', (times) => `${'（'.repeat(times)}责任单位：市商务局${'）'.repeat(times)}`],
  ['nested titles', (times) => `根据${'《'.repeat(times)}办法${'》'.repeat(times)}`],
  ['titles that are never closed', (times) => '根据《某某办法'.repeat(times)],
  ['numbers', (times) => '津政发〔2022〕1号'.repeat(times)],
  ['half a number', (times) => '津政发〔2022'.repeat(times)],
  ['dates', (times) => '2022年12月5日'.repeat(times)],
  ['dates behind names', (times) => '天津市商务局2022年12月5日附件'.repeat(times)],
  ['addressees', (times) => '各区人民政府：'.repeat(times)],
  ['lists of units', (times) => '市商务局、'.repeat(times)],
  ['lists of units in a bracket', (times) => `（责任单位：${'市商务局、市科技局；'.repeat(times)}）`],
  ['conjunctions', (times) => `由${'市商务局和市科技局以及'.repeat(times)}负责`],
  ['headings', (times) => '一、（一）1.（1）①第一条'.repeat(times)],
  ['colons', (times) => '责任单位：'.repeat(times)],
  ['blanks', (times) => `${' \u3000'.repeat(times)}a`],
  ['tabs', (times) => '\t'.repeat(times)],
  ['titles', (times) => '关于印发某某方案的通知\n'.repeat(times)],
  ['title after title on one line', (times) => '关于印发某某方案的通知'.repeat(times)],
  ['short lines', (times) => '市\n'.repeat(times)],
  ['parks', (times) => '建设天津经济技术开发区、'.repeat(times)],
  ['quotes', (times) => '“绿色”'.repeat(times)],
  ['tags', (times) => '<p><div>'.repeat(times)],
];

describe('the time of extraction', () => {
  /** Milliseconds that a text takes, the least of three. */
  function time(file: string, text: string): number {
    const bytes = Buffer.from(text);
    const times = [0, 1, 2].map(() => {
      const start = performance.now();
      read(file, bytes);
      return performance.now() - start;
    });
    return Math.min(...times);
  }

  // Eight times the text takes some eight times as long; quadratic work would take sixty-four times.
  it.each(hard)('grows with the text: %s', (label, make) => {
    const file = label === 'tags' ? 'a.html' : 'a.txt';
    const times = Math.ceil(6_000 / make(1).length);
    time(file, make(times));
    const small = time(file, make(times));
    const large = time(file, make(times * 8));
    expect(large, `${small} ms -> ${large} ms`).toBeLessThan(Math.max(60, small * 28));
  });

  it('reads a single line of two megabytes', () => {
    const line = lines.filter((each) => each.length > 30).join('');
    const text = line.repeat(Math.ceil(2_000_000 / Buffer.byteLength(line)));
    const part = text.slice(0, text.length / 4);
    const small = time('a.txt', part);
    expect(time('a.txt', text)).toBeLessThan(Math.max(1000, small * 10));
  }, 120_000);
});
