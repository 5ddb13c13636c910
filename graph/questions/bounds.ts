import { LimitError } from '../errors.ts';

/** Checks that a number asked for lies within the bounds of a question. Throws {@link LimitError} saying which they are. */
export function within(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new LimitError(`${name}须是 ${least} 到 ${most} 之间的整数，给的是 ${value}。请改小范围，或分几次询问。`);
}
