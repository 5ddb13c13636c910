import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../importers/extract.ts';
import { headerRules } from '../../../importers/rules/header.ts';
import { exampleSource, type Rule } from '../../../importers/rules/rule.ts';

/** The rules that found the header fields of a rule's example. */
function firedBy(rule: Rule): readonly (string | undefined)[] {
  const { name, text } = exampleSource(rule);
  return extractSource(name, Buffer.from(text)).policies.flatMap(({ rules }) => Object.values(rules ?? {}));
}

describe('each rule finds its fact in its example', () => {
  it.each(headerRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    expect(firedBy(rule)).toContain(id);
  });
});
