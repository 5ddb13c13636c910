import { describe, expect, it } from 'vitest';
import type { ImportPhase, ImportProgress } from '../../server/imports.ts';
import { ProgressBoard } from '../../server/progress.ts';

const step = (phase: ImportPhase, done = 0): ImportProgress => ({ job: 'a', phase, done, total: 10, message: null });

describe('ProgressBoard', () => {
  it('tells a late listener the last step first and ends after done', async () => {
    const board = new ProgressBoard();
    board.tell(step('extracting'));
    const seen: ImportPhase[] = [];
    for await (const told of board.follow('a')) {
      seen.push(told.phase);
      if (told.phase === 'extracting') board.tell(step('loading'));
      if (told.phase === 'loading') board.tell(step('done'));
    }
    expect(seen).toEqual(['extracting', 'loading', 'done']);
  });

  it('keeps jobs apart', async () => {
    const board = new ProgressBoard();
    board.tell({ ...step('done'), job: 'b' });
    board.tell(step('failed'));
    const steps = [];
    for await (const told of board.follow('a')) steps.push(told);
    expect(steps).toEqual([step('failed')]);
  });

  it('drops steps that come faster than they are read, save the newest', async () => {
    const board = new ProgressBoard();
    board.tell(step('loading', 1));
    const listening = board.follow('a');
    expect((await listening.next()).value).toEqual(step('loading', 1));
    for (let done = 2; done <= 9; done++) board.tell(step('loading', done));
    expect((await listening.next()).value).toEqual(step('loading', 9));
    await listening.return(undefined);
  });
});
