import { describe, expect, test } from 'vitest';
import { type Mark, markedAdoptions, parseMark, writeMark } from '../../../../client/components/diffusion/mark.ts';

const adoptions = [
  { region: '全国', day: '2024-01-10', policy: { id: 'policy:a' } },
  { region: '山东省', day: '2024-01-20', policy: { id: 'policy:b' } },
  { region: '山东省/济南市', day: '2025-02-01', policy: { id: 'policy:c' } },
];

describe('marks', () => {
  const rows: readonly (readonly [Mark, readonly string[] | null])[] = [
    [{ kind: 'policy', id: 'policy:b' }, ['policy:b']],
    [{ kind: 'region', path: '山东省' }, ['policy:b', 'policy:c']],
    [{ kind: 'region', path: '全国' }, ['policy:a']],
    [{ kind: 'time', at: '2024-01' }, ['policy:a', 'policy:b']],
    [{ kind: 'time', at: '2025' }, ['policy:c']],
    [{ kind: 'cell', from: '山东省/济南市', to: '全国' }, null],
  ];
  test.each(rows)('%j stands in the address, and for some adoptions', (mark, expected) => {
    expect(parseMark(writeMark(mark))).toEqual(mark);
    if (mark.kind !== 'cell') expect(markedAdoptions(adoptions, mark).map(({ policy }) => policy.id)).toEqual(expected);
  });

  test.each([null, '', 'x', 'time:gestern', 'cell:全国', 'agency:a'])('%j is none', (text) => {
    expect(parseMark(text)).toBeNull();
  });
});
