import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../importers/extract.ts';
import { asides } from '../../../importers/rules/asides.ts';
import { type Concern, rulesOf } from '../../../importers/rules/registry.ts';
import { rulesIn } from '../../../importers/rules/used.ts';
import { hasCorpus, sourceTexts } from '../metamorphic/texts.ts';

if (!hasCorpus)
  console.warn('SKIPPED: no full texts beside the checkout (../shared/corpus); only the samples are read.');

const known = (concern: Concern): ReadonlySet<string> => new Set(rulesOf[concern].map(({ id }) => id));

describe('the registry of rules', () => {
  it.each(sourceTexts().map((text) => [text.name, text] as const))(
    'knows what finds the facts of %s',
    (name, { text }) => {
      const records = extractSource(name, Buffer.from(text));
      const unknown = rulesIn(records).filter(({ concern, rule }) => !known(concern).has(rule));
      expect(unknown).toEqual([]);
      // every header field that was read names its rule
      for (const { rules, number, issuers, issued, effective, expires, region, noticeTitle } of records.policies) {
        const read = { number, issued, effective, expires, region, noticeTitle, issuers: issuers[0] ?? null };
        const named = Object.entries(read).filter(([, value]) => value !== null);
        for (const [field] of [['title'], ...named]) expect(rules).toHaveProperty(field ?? '');
      }
    },
  );

  it('names each rule and each reason once', () => {
    const ids = [...Object.values(rulesOf).flat(), ...asides].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
