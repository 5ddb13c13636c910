import cliProgress from 'cli-progress';
import type { LoadSummary } from '../importers/load.ts';

/** Shows how an import goes: a bar on a terminal, else a line for each file. Writes to stderr. */
export interface ProgressReport {
  start(name: string): void;
  /** Rows written of the present source. */
  rows(done: number, total: number): void;
  done(summary: LoadSummary): void;
  failed(name: string, message: string): void;
  end(): void;
}

/** A report for `files` files; null where the number is not known. `quiet` shows nothing but failures. */
export function progressReport(files: number | null, quiet: boolean): ProgressReport {
  return process.stderr.isTTY && !quiet ? new Bar(files) : new Lines(files, quiet);
}

/** What all files so far amount to. */
class Totals {
  files = 0;
  policies = 0;
  edges = 0;
  warnings = 0;

  add(summary: LoadSummary): void {
    this.files++;
    this.policies += summary.policies;
    this.edges += summary.citations + summary.tasks;
    this.warnings += summary.warnings.length;
  }
}

class Bar implements ProgressReport {
  readonly #totals = new Totals();
  readonly #bar: cliProgress.SingleBar;
  readonly #files: number | null;
  #name = '';

  constructor(files: number | null) {
    this.#files = files;
    const format = '{bar} 文件 {files} | 政策 {policies} | 引用与任务 {edges} | 警告 {warnings} | {name} {percent}';
    this.#bar = new cliProgress.SingleBar(
      { format, stream: process.stderr, hideCursor: true, clearOnComplete: true, barsize: 24, noTTYOutput: false },
      cliProgress.Presets.shades_classic,
    );
    this.#bar.start(Math.max(files ?? 1, 1), 0, this.#payload(0, 0));
  }

  start(name: string): void {
    this.#name = name;
    this.#bar.update(this.#totals.files, this.#payload(0, 0));
  }

  rows(done: number, total: number): void {
    this.#bar.update(this.#totals.files + (total === 0 ? 0 : done / total), this.#payload(done, total));
  }

  done(summary: LoadSummary): void {
    this.#totals.add(summary);
    if (this.#files === null) this.#bar.setTotal(this.#totals.files + 1);
    this.#bar.update(this.#totals.files, this.#payload(1, 1));
  }

  failed(name: string, message: string): void {
    this.#totals.files++;
    process.stderr.write(`\n${failureLine(name, message)}\n`);
  }

  end(): void {
    this.#bar.stop();
  }

  #payload(done: number, total: number) {
    const { files, policies, edges, warnings } = this.#totals;
    const percent = total === 0 ? '抽取…' : `${Math.floor((100 * done) / total)}%`;
    const counted = this.#files === null ? String(files) : `${files}/${this.#files}`;
    return { files: counted, policies, edges, warnings, name: this.#name, percent };
  }
}

class Lines implements ProgressReport {
  readonly #totals = new Totals();
  readonly #files: number | null;
  readonly #quiet: boolean;

  constructor(files: number | null, quiet: boolean) {
    this.#files = files;
    this.#quiet = quiet;
  }

  start(): void {}

  rows(): void {}

  done(summary: LoadSummary): void {
    this.#totals.add(summary);
    if (this.#quiet) return;
    const { files } = this.#totals;
    const { source, policies, citations, tasks, warnings, seconds } = summary;
    const counted = this.#files === null ? String(files) : `${files}/${this.#files}`;
    const what = summary.unchanged
      ? '未变'
      : `${policies} 件政策，${citations + tasks} 处引用与任务，${warnings.length} 条警告`;
    process.stderr.write(`[${counted}] ${source}：${what}，${seconds.toFixed(1)} 秒\n`);
  }

  failed(name: string, message: string): void {
    this.#totals.files++;
    process.stderr.write(`${failureLine(name, message)}\n`);
  }

  end(): void {}
}

/** Messages about a file begin with its name already. */
function failureLine(name: string, message: string): string {
  return message.startsWith(name) ? `未导入 ${message}` : `未导入 ${name}：${message}`;
}

const COLUMNS: readonly { readonly head: string; readonly of: (summary: LoadSummary) => string }[] = [
  { head: '来源', of: ({ source }) => source },
  { head: '政策', of: ({ policies }) => String(policies) },
  { head: '措施', of: ({ measures }) => String(measures) },
  { head: '引用', of: ({ citations }) => String(citations) },
  { head: '任务', of: ({ tasks }) => String(tasks) },
  { head: '警告', of: ({ warnings }) => String(warnings.length) },
  { head: '新增', of: ({ created }) => String(created) },
  { head: '更改', of: ({ changed }) => String(changed) },
  { head: '移除', of: ({ removed }) => String(removed) },
  { head: '秒', of: ({ seconds }) => seconds.toFixed(1) },
  { head: '', of: ({ unchanged }) => (unchanged ? '未变' : '') },
];

/** A table of what was imported, a line for each source and one for all. */
export function summaryTable(summaries: readonly LoadSummary[]): string {
  const rows = summaries.map((summary) => COLUMNS.map(({ of }) => of(summary)));
  if (summaries.length > 1) rows.push(COLUMNS.map(({ of }) => of(totalOf(summaries))));
  return table([COLUMNS.map(({ head }) => head), ...rows]);
}

function totalOf(summaries: readonly LoadSummary[]): LoadSummary {
  const sum = (of: (summary: LoadSummary) => number): number => summaries.reduce((all, each) => all + of(each), 0);
  return {
    source: `共 ${summaries.length} 份`,
    policies: sum(({ policies }) => policies),
    measures: sum(({ measures }) => measures),
    citations: sum(({ citations }) => citations),
    tasks: sum(({ tasks }) => tasks),
    warnings: summaries.flatMap(({ warnings }) => warnings),
    created: sum(({ created }) => created),
    changed: sum(({ changed }) => changed),
    removed: sum(({ removed }) => removed),
    seconds: sum(({ seconds }) => seconds),
    unchanged: false,
  };
}

/** Cells in columns: the first to the left, the others to the right (figures) unless `side` says left. A Chinese character is two wide. */
export function table(rows: readonly (readonly string[])[], side: 'left' | 'right' = 'right'): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat(Math.max((widths[column] ?? 0) - widthOf(cell), 0));
        return column === 0 || side === 'left' ? cell + gap : gap + cell;
      })
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (/[\u1100-\u115f\u2e80-\uffe6]/.test(sign) ? 2 : 1), 0);
}
