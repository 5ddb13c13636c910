import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The checkout's root, where every step runs. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** One command of a check or a build. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

export interface StepResult {
  readonly step: Step;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

/** A step that runs a program of `node_modules/.bin`: its command line, words parted by one blank. */
export function tool(name: string, line: string): Step {
  const [program = '', ...args] = line.split(' ');
  return { name, command: `node_modules/.bin/${program}`, args };
}

/** A step of the native TypeScript compiler, which `node_modules/.bin/tsc` need not be: TypeScript 6 brings one of that name. */
export function compile(name: string, line: string): Step {
  return { name, command: process.execPath, args: ['node_modules/@typescript/native/bin/tsc', ...line.split(' ')] };
}

/** Runs steps, at most `width` at a time; `each` hears of every one as it ends. Steps that fail do not stop the others. */
export async function runSteps(
  steps: readonly Step[],
  width: number,
  each: (result: StepResult) => void,
): Promise<readonly StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step);
      results.push(result);
      each(result);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

function runStep(step: Step): Promise<StepResult> {
  const began = performance.now();
  return new Promise((resolve) => {
    // A tool in Go takes all processors for itself, and two thirds more time of them in sum; other steps run beside it.
    const env = { ...process.env, FORCE_COLOR: '0', GOMAXPROCS: '1' };
    const child = spawn(step.command, step.args, { cwd: root, env });
    let output = '';
    const end = (ok: boolean) => resolve({ step, ok, seconds: (performance.now() - began) / 1000, output });
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
