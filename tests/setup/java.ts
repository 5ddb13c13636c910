import { join } from 'node:path';
import { install } from './debian.ts';
import { missing, type Part, present } from './part.ts';
import { outputOf, programInPath } from './programs.ts';

/** The versions that Neo4j 5.26 runs on. */
const versions = { from: 17, to: 21 };

/** A Java that can run a source file (a development kit, not only a runtime) and is of a fitting version, or null. */
export function findJava(): string | null {
  const home = process.env['JAVA_HOME'];
  const candidates = [home ? join(home, 'bin', 'java') : null, programInPath('java')];
  return candidates.find((java) => java !== null && fits(java)) ?? null;
}

function fits(java: string): boolean {
  const version = Number(/version "(\d+)/.exec(outputOf(java, '-version') ?? '')?.[1] ?? 0);
  if (version < versions.from || version > versions.to) return false;
  return (outputOf(java, '--list-modules') ?? '').includes('jdk.compiler');
}

export function provideJava(): Part {
  const found = findJava() ?? installJava();
  return found === null
    ? missing('Java', 'install a Java 17 or 21 development kit (Debian: `apt-get install openjdk-17-jdk-headless`)')
    : present('Java', found);
}

function installJava(): string | null {
  const installed = install('openjdk-17-jdk-headless') || install('openjdk-21-jdk-headless');
  return installed ? findJava() : null;
}
