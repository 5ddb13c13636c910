import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesBelow, isBuilt, sourceState, stampPath } from './build-state.ts';
import { compile, root, runSteps, tool } from './run-steps.ts';

/** Builds server and page into `dist/` when the sources changed since the last build. Returns whether `dist/` is good. */
export async function build(): Promise<boolean> {
  if (isBuilt(root)) return true;
  const state = sourceState(root);
  console.log('正在构建（只在源文件有改动时进行）…');
  rmSync(dirname(stampPath(root)), { recursive: true, force: true });
  const steps = [
    compile('程序', '-p tsconfig.build.json'),
    tool('网页', 'vite build --config client/vite.config.ts --logLevel warn'),
  ];
  const results = await runSteps(steps, 2, ({ step, ok, seconds, output }) => {
    console.log(`  ${step.name}：${ok ? '完成' : '失败'}（${seconds.toFixed(1)} 秒）`);
    if (!ok) console.error(output.trimEnd());
  });
  if (results.some(({ ok }) => !ok)) return false;
  copyData();
  writeFileSync(stampPath(root), state);
  return true;
}

/** Data files stand beside the code that reads them, in `dist/` too. */
function copyData(): void {
  for (const folder of ['graph', 'importers', 'server']) {
    for (const file of filesBelow(join(root, folder))) {
      if (/\.(json|graphql)$/.test(file)) cpSync(file, join(root, 'dist', relative(root, file)));
    }
  }
}

if (import.meta.filename === process.argv[1]) process.exitCode = (await build()) ? 0 : 1;
