// Packs the built package, unpacks it into an empty folder beside nothing but what it depends on, and uses it as README says.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root } from '../../bin/run-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhengmai-package-'));
const modules = join(folder, 'node_modules');
const installed = join(modules, 'zhengmai');

function run(where: string, command: string, ...args: readonly string[]): string {
  const env = { ...process.env, ZHENGMAI_DATA: join(folder, 'data'), NEO4J_URI: '' };
  return execFileSync(command, args, { cwd: where, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
}

function expectIn(text: string, ...wanted: readonly string[]): void {
  for (const words of wanted) if (!text.includes(words)) throw new Error(`“${words}” is not in:\n${text}`);
}

/** Installs as npm does, without asking a registry: the files of the tarball, and links to what the package depends on, nothing else. */
function install(): void {
  run(root, 'npm', 'pack', '--ignore-scripts', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  mkdirSync(installed, { recursive: true });
  run(folder, 'tar', 'xzf', tarball, '-C', installed, '--strip-components=1');
  const [, ...paths] = run(root, 'npm', 'ls', '--omit=dev', '--all', '--parseable').trim().split('\n');
  const owned = join(root, 'node_modules');
  for (const path of paths.filter((each) => !relative(owned, each).includes('node_modules'))) {
    const link = join(modules, relative(owned, path));
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(path, link);
  }
  writeFileSync(join(folder, 'package.json'), '{ "name": "reader", "private": true, "type": "module" }\n');
}

/** The modules that the package documents, those behind a star one by one. */
function documentedModules(): readonly string[] {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  return Object.keys(exports)
    .filter((path) => !path.endsWith('.json'))
    .flatMap((path) => {
      if (!path.endsWith('/*')) return [path.slice(2)];
      const below = path.slice(2, -2);
      const files = readdirSync(join(installed, 'dist', below)).filter((name) => name.endsWith('.js'));
      return files.map((name) => `${below}/${name.slice(0, -3)}`);
    });
}

function importAll(): number {
  const all = documentedModules().map((path) => `zhengmai/${path}`);
  const script = `for (const path of ${JSON.stringify(all)}) await import(path);`;
  run(folder, process.execPath, '--input-type=module', '-e', script);
  return all.length;
}

/** The command line from the package, on the samples that come with it. */
function askByCommands(): void {
  const zhengmai = (...args: readonly string[]) =>
    run(folder, process.execPath, join(installed, 'bin/zhengmai.js'), ...args);
  expectIn(zhengmai('import', join(installed, 'samples')), '共 10 份');
  expectIn(zhengmai('tasks', '天津市发改委', '--since', '2022'), '天津市发展和改革委员会');
  expectIn(zhengmai('derivation', '国发〔2021〕23号', '--region', '西青区'), '天津市西青区碳达峰实施方案');
  expectIn(zhengmai('diffusion', '低空经济'), '8 个地区');
}

/** The program in README: its types hold, and it prints what README shows below it. */
function askByProgram(readme: string): void {
  const [, program = '', shown = ''] = /```ts\n([\s\S]*?)```\s+```\n([\s\S]*?)```/.exec(readme) ?? [];
  writeFileSync(join(folder, 'ask.ts'), program);
  const options = ['--strict', '--target', 'es2023', '--module', 'nodenext', '--types', 'node'];
  const roots = ['--typeRoots', join(root, 'node_modules/@types'), '--outDir', folder];
  run(folder, process.execPath, join(root, 'node_modules/@typescript/native/bin/tsc'), ...options, ...roots, 'ask.ts');
  expectIn(run(folder, process.execPath, 'ask.js'), shown);
}

try {
  install();
  const modulesFound = importAll();
  askByCommands();
  for (const readme of ['README.md', 'README.en.md']) askByProgram(readFileSync(join(installed, readme), 'utf8'));
  console.log(`the packed package answers; ${modulesFound} modules can be imported`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
