import { describe, expect, it } from 'vitest';
import { explainSource } from '../../../importers/explaining/explain.ts';
import { extractSource } from '../../../importers/extract.ts';
import { rulesOf } from '../../../importers/rules/registry.ts';
import { exampleSource, type Rule } from '../../../importers/rules/rule.ts';
import { rulesIn } from '../../../importers/rules/used.ts';

const all = Object.values(rulesOf).flat();

/** The rules that find something in a rule's example. */
function firedBy(rule: Rule): readonly string[] {
  const { name, text } = exampleSource(rule);
  const bytes = Buffer.from(text);
  const explained = explainSource(name, bytes).candidates.filter(({ verdict }) => verdict === 'fact');
  return [...rulesIn(extractSource(name, bytes)).map(({ rule: id }) => id), ...explained.map(({ because }) => because)];
}

describe('each rule finds its fact in its example', () => {
  it.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    expect(firedBy(rule)).toContain(id);
  });

  it('goes by a name of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});
