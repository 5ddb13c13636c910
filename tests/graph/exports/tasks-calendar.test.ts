import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { tasksCalendar } from '../../../graph/exports/tasks-calendar.ts';
import { tasksOf } from '../../../graph/questions/tasks-of.ts';
import { GraphBuilder } from '../graph-builder.ts';

const HEADING = '建设起降场；设施、场景一并推进,并把形成的做法在全市各区县和各开发区分批推广实施';

/** The calendar of a bureau whose one measure has these deadlines, in a policy of 2024-03-15. */
async function calendarOf(dates: readonly string[]): Promise<string> {
  const words = { rule: 'test', start: 0, end: 3, line: 1, quote: '按时办' };
  const deadline = JSON.stringify(dates.map((date) => ({ date, ...words })));
  const graph = new GraphBuilder();
  const source = graph.source('a.txt', `${HEADING}\n某局`, { imported: '2025-01-02T03:04:05.678Z' });
  const policy = graph.policy('policy:甲', { title: '行动方案', number: '甲发〔2024〕1号', issued: '2024-03-15' });
  const measure = graph.measure('measure:甲', graph.text('text:甲', policy, source), HEADING, { deadline });
  graph.agency('agency:one', '某局');
  graph.assigns(measure, 'agency:one', 'lead', { source, quote: '某局' });
  graph.assigns(measure, 'agency:one', 'responsible', { source, quote: '某局' });
  const store = await openEmbedded(null);
  await store.ensureSchema();
  await graph.into(store);
  const answer = await tasksOf(store, { agency: { id: 'agency:one' } });
  await store.close();
  return tasksCalendar(answer, { origin: 'https://a.example' });
}

/** The unfolded lines of a calendar. */
function linesOf(calendar: string): readonly string[] {
  return calendar.replaceAll('\r\n ', '').split('\r\n');
}

describe('a day', () => {
  let lines: readonly string[];
  let calendar: string;
  beforeAll(async () => {
    calendar = await calendarOf(['2025-06-30']);
    lines = linesOf(calendar);
  });

  test('is an all-day event on it, known by measure and date, stamped with the import', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20250630');
    expect(lines).toContain('DTEND;VALUE=DATE:20250701');
    expect(lines).toContain('UID:measure:甲/2025-06-30@zhengmai');
    expect(lines).toContain('DTSTAMP:20250102T030405Z');
    expect(calendar).not.toContain('RRULE');
  });

  test('of a measure in which the bureau has two roles is one event', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toMatch(/^SUMMARY:〔牵头、责任〕建设起降场；/);
  });

  test('signs of the format are escaped, and the words lead to where they stand', () => {
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toContain('推进\\,并');
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain(
      '“按时办”\\n政策：行动方案　甲发〔2024〕1号\\n',
    );
    expect(lines).toContain('URL;VALUE=URI:https://a.example/policy/policy:%E7%94%B2?source=source%3Aa.txt#41-43');
  });

  test('no line is longer than 75 octets, and every one ends in CRLF', () => {
    const written = calendar.split('\r\n');
    expect(Math.max(...written.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(written.some((line) => line.startsWith(' '))).toBe(true);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('deadlines as days and rules', () => {
  const rows: readonly (readonly [string, string, string | null, string | null])[] = [
    ['a month is its last day', '2025-02', '20250228', null],
    ['a year is its last day', '2027', '20271231', null],
    [
      'every year on a day, first after the policy',
      'P1Y/06-30',
      '20240630',
      'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=28,29,30;BYSETPOS=-1',
    ],
    ['every year on a day that is past that year', 'P1Y/01-15', '20250115', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15'],
    ['every year in a month', 'P1Y/12', '20241231', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1'],
    ['every month on a day', 'P1M/25', '20240325', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['every month on a day that some have not', 'P1M/30', '20240330', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
    // What gives no day.
    ['every quarter', 'P3M', null, null],
    ['every year', 'P1Y', null, null],
  ];
  test.each(rows)('%s', async (_, date, day, rule) => {
    const lines = linesOf(await calendarOf([date]));
    expect(lines.find((line) => line.startsWith('DTSTART'))).toBe(
      day === null ? undefined : `DTSTART;VALUE=DATE:${day}`,
    );
    expect(lines.find((line) => line.startsWith('RRULE'))).toBe(rule === null ? undefined : `RRULE:${rule}`);
  });
});

test('the same answer is the same calendar to the letter', async () => {
  expect(await calendarOf(['2025', 'P1M/25'])).toBe(await calendarOf(['2025', 'P1M/25']));
});
