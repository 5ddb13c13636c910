import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bin/run-steps.ts';

/** What the machine-readable report of a test run says; the rest of it is not read. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTotalTestSuites: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** When the output of a command is shown: as it comes, or whole when the command has ended, where another one speaks meanwhile. */
type Shown = 'live' | 'whole';

/** Runs one command, its output under a title; whether it ended with 0. */
function run(title: string, shown: Shown, command: string, ...args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const heading = `\n== ${title}\n`;
    if (shown === 'live') process.stdout.write(heading);
    const to = shown === 'live' ? 'inherit' : 'pipe';
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', to, to] });
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.stderr?.on('data', (part: Buffer) => parts.push(part));
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      if (shown === 'whole') process.stdout.write(heading + Buffer.concat(parts).toString());
      resolve(code === 0);
    });
  });
}

/** One stage that either holds or not, counted as one test. */
async function stage(counts: Counts, title: string, command: string, ...args: readonly string[]): Promise<boolean> {
  const ok = await run(title, 'live', command, ...args);
  counts[ok ? 'passed' : 'failed']++;
  return ok;
}

/** One vitest project; its tests are added to the counts. A project that ran none has failed. */
async function suite(counts: Counts, project: string, shown: Shown = 'live'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-report-'));
  const file = join(folder, 'report.json');
  const ok = await run(
    project,
    shown,
    'node_modules/.bin/vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as TestReport;
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    counts.passed += report.numPassedTests;
    counts.failed += Math.max(report.numFailedTests + broken.length, ok ? 0 : 1);
    counts.skipped += report.numPendingTests;
  } catch {
    counts.failed++;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
await stage(counts, 'provision', 'node_modules/.bin/tsx', 'tests/setup/provision.ts');
const built = await stage(counts, 'build', 'node_modules/.bin/tsx', 'bin/build.ts');
await stage(counts, 'check', 'node_modules/.bin/tsx', 'bin/check.ts');
if (built) await stage(counts, 'package', 'node_modules/.bin/tsx', 'tests/package/run.ts');
await suite(counts, 'unit');
// The one waits for a database, the other for a browser: side by side they take little longer than the slower of them.
await Promise.all([suite(counts, 'contract', 'whole'), ...(built ? [suite(counts, 'e2e')] : [])]);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
