import { afterEach, expect, test, vi } from 'vitest';
import { lastVisit } from '../../../client/state/last-visit.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser that keeps things, or one that refuses. */
function browser(kept: Record<string, string> = {}): Record<string, string> {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  });
  return kept;
}

const at = (time: string): Date => new Date(`2025-06-30T${time}:00.000Z`);

test('the first visit has none before it', () => {
  browser();
  expect(lastVisit('agency:a', at('08:00'))).toBeNull();
});

test('looks within half an hour are one visit, whose begin a reload does not move', () => {
  browser();
  lastVisit('agency:a', at('08:00'));
  expect(lastVisit('agency:a', at('09:00'))).toBe('2025-06-30T08:00:00.000Z');
  expect(lastVisit('agency:a', at('09:20'))).toBe('2025-06-30T08:00:00.000Z');
  expect(lastVisit('agency:a', at('09:40'))).toBe('2025-06-30T08:00:00.000Z');
  expect(lastVisit('agency:a', at('11:00'))).toBe('2025-06-30T09:40:00.000Z');
});

test('each bureau has its own', () => {
  browser();
  lastVisit('agency:a', at('08:00'));
  expect(lastVisit('agency:b', at('09:00'))).toBeNull();
});

test('what cannot be read, and a browser that keeps nothing, is a first visit', () => {
  browser({ 'zhengmai.visit.agency:a': '{"before":1,"latest":"gestern"}' });
  expect(lastVisit('agency:a', at('08:00'))).toBeNull();
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('refused');
    },
  });
  expect(lastVisit('agency:a', at('08:00'))).toBeNull();
});
