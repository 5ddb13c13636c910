import { spawnSync } from 'node:child_process';
import { programInPath } from './programs.ts';

let updated = false;

/** Whether packages can be installed here: Debian or one of its kin, as root. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && programInPath('apt-get') !== null;
}

/** Installs packages without those they merely recommend; whether it went well. The package list is brought up to date once a run. */
export function install(...packages: readonly string[]): boolean {
  if (!mayInstall()) return false;
  console.log(`installing ${packages.join(', ')} …`);
  if (!updated) updated = aptGet('update');
  return aptGet('install', '--yes', '--no-install-recommends', ...packages);
}

function aptGet(...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
