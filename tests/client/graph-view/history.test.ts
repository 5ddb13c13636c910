import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amend, beginning, redo, step, undo } from '../../../client/graph-view/history.ts';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => at + 1).reduce(step<number>, beginning<number>(0));

test('undoing n steps and redoing them leads back to the same present', () => {
  fc.assert(
    fc.property(fc.nat({ max: 30 }), fc.nat({ max: 40 }), (steps, back) => {
      let history = numbered(steps);
      for (let at = 0; at < back; at += 1) history = undo(history);
      expect(history.present).toBe(Math.max(0, steps - back));
      for (let at = 0; at < back; at += 1) history = redo(history);
      expect(history).toEqual(numbered(steps));
    }),
  );
});

test('a step after an undo gives up what was taken back', () => {
  const history = step(undo(numbered(3)), 9);
  expect(history).toEqual({ past: [0, 1, 2], present: 9, future: [] });
  expect(redo(history)).toEqual(history);
});

test('what belongs to a step is taken back with it', () => {
  expect(undo(amend(numbered(2), 7)).present).toBe(1);
});

test('a step that changes nothing is none', () => {
  const history = numbered(2);
  expect(step(history, history.present)).toBe(history);
});

test('the oldest steps are given up', () => {
  const history = numbered(300);
  expect(history.past).toHaveLength(200);
  expect(history.past[0]).toBe(100);
});
