/** Days that share a colour: from the first to the last of them. */
export interface DayClass {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** As many colours as can be told apart. */
const MOST = 5;

/** Divides days into at most five classes of about equal size, the earliest first; equal days are of one class. */
export function dayClasses(days: readonly string[]): readonly DayClass[] {
  const sorted = days.toSorted();
  const distinct = new Set(sorted).size;
  const classes: { from: string; to: string; count: number }[] = [];
  const wanted = Math.min(MOST, distinct);
  sorted.forEach((day, at) => {
    const open = classes.at(-1);
    const isFull = at >= (classes.length * sorted.length) / wanted;
    if (open === undefined || (isFull && day !== open.to && classes.length < wanted)) {
      classes.push({ from: day, to: day, count: 1 });
    } else {
      open.to = day;
      open.count += 1;
    }
  });
  return classes;
}

/** The number of a day's class, from 1; 0 for a day of none. */
export function classOf(day: string, classes: readonly DayClass[]): number {
  return classes.findIndex(({ from, to }) => day >= from && day <= to) + 1;
}

/** The months from one day to another, both included: 2024-03, 2024-04 … */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  for (;;) {
    const label = `${year}-${String(month).padStart(2, '0')}`;
    if (label > last.slice(0, 7)) return months;
    months.push(label);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
