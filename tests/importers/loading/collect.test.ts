import { expect, it } from 'vitest';
import { collectGarbage } from '../../../importers/loading/collect.ts';

it('frees what is no longer used', () => {
  let held: readonly string[] | null = Array.from({ length: 200_000 }, (_, at) => `第${at}条`);
  const before = process.memoryUsage().heapUsed;
  expect(held).toHaveLength(200_000);
  held = null;
  collectGarbage();
  expect(process.memoryUsage().heapUsed).toBeLessThan(before - 5_000_000);
});
