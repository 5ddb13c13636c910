import ical from 'ical-generator';
import { isRecurring } from '../deadlines.ts';
import { type Deadline, deadlineLabel } from '../questions/aims.ts';
import type { BureauTask } from '../questions/tasks.ts';
import type { TaskAnswer } from '../questions/tasks-of.ts';
import { roleNames, wordsPath } from './tasks-table.ts';

/** One deadline of a measure, with the tasks of the bureau that it is for. */
interface Entry {
  readonly deadline: Deadline;
  readonly tasks: readonly [BureauTask, ...BureauTask[]];
}

/**
 * The deadlines of an answer's tasks (not of those that only may be the bureau's) as an RFC 5545 calendar: each an all-day event on its last day,
 * known by measure and date, stamped with the time of import. What comes again in a way that the text gives exactly (每年6月30日, 每月25日,
 * 每年12月) repeats; what only comes again (每季度) has no day and is left out.
 */
export function tasksCalendar(answer: TaskAnswer, { origin }: { readonly origin: string }): string {
  const calendar = ical({
    name: `${answer.agency.name}任务期限`,
    prodId: { company: 'Zhengmai', product: 'tasks', language: 'ZH' },
  });
  for (const entry of entriesOf(answer.tasks)) {
    const [task] = entry.tasks;
    const policy = answer.policies.get(task.policy);
    const when = occurrence(entry.deadline, policy?.issued ?? task.imported);
    if (when === null) continue;
    const roles = [...new Set(entry.tasks.map(({ role }) => roleNames[role]))].join('、');
    const link = origin + wordsPath(task);
    calendar.createEvent({
      id: `${task.measure}/${entry.deadline.date}@zhengmai`,
      stamp: new Date(task.imported ?? 0),
      start: new Date(`${when.day}T00:00:00Z`),
      end: new Date(Date.parse(`${when.day}T00:00:00Z`) + DAY),
      allDay: true,
      summary: `〔${roles}〕${task.heading}`,
      description: [
        `期限：${deadlineLabel(entry.deadline.date)}　“${entry.deadline.proof.quote}”`,
        `政策：${[policy?.title, policy?.number].filter(Boolean).join('　')}`,
        `章节：${task.path.join(' › ')}`,
        `责任：“${task.evidence[0]?.quote ?? task.unit}”`,
        link,
      ].join('\n'),
      url: link,
      ...(when.rule === null ? {} : { repeating: when.rule }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

const DAY = 86_400_000;

/** Each deadline of a measure once, by measure and date. */
function entriesOf(tasks: readonly BureauTask[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const task of tasks) {
    for (const deadline of task.deadlines) {
      const key = `${task.measure} ${deadline.date}`;
      const others = entries.get(key)?.tasks;
      entries.set(key, { deadline, tasks: others === undefined ? [task] : [...others, task] });
    }
  }
  return [...entries.values()];
}

interface Occurrence {
  /** The first last day. */
  readonly day: string;
  readonly rule: string | null;
}

/** On which day a deadline falls, and how it comes again; null where its text gives no day. The first time is not before `since`. */
function occurrence({ date, day }: Deadline, since: string | null): Occurrence | null {
  if (!isRecurring(date)) return day === null ? null : { day, rule: null };
  const [period, within = ''] = date.split('/');
  const [first, second] = within.split('-').map(Number);
  if (within === '' || first === undefined) return null;
  const start = since ?? '2000';
  if (period === 'P1M') return { day: firstDay(start, null, first), rule: `FREQ=MONTHLY;${onDay(first)}` };
  if (period !== 'P1Y') return null;
  const wanted = second ?? 31;
  return { day: firstDay(start, first, wanted), rule: `FREQ=YEARLY;BYMONTH=${first};${onDay(wanted)}` };
}

/** A day of the month, or its last one where it ends sooner. */
function onDay(day: number): string {
  if (day <= 28) return `BYMONTHDAY=${day}`;
  return day >= 31 ? 'BYMONTHDAY=-1' : `BYMONTHDAY=${day === 30 ? '28,29,30' : '28,29'};BYSETPOS=-1`;
}

/** The first day from `since` on that is this day, or the last one, of this month; of any month for null. */
function firstDay(since: string, month: number | null, day: number): string {
  const [year = 2000, from = 1] = since.split('-').map(Number);
  for (let at = from - 1; ; at++) {
    const last = new Date(Date.UTC(year, at + 1, 0));
    const found = new Date(Date.UTC(year, at, Math.min(day, last.getUTCDate()))).toISOString().slice(0, 10);
    if ((month === null || last.getUTCMonth() === month - 1) && found >= since.slice(0, 10)) return found;
  }
}
