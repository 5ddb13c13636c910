import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './run-steps.ts';

const built = ['graph', 'importers', 'cypher', 'server', 'bin', 'client', 'package-lock.json', 'tsconfig.build.json'];

/** Where a finished build leaves the state of the sources that it was made from. */
export const stampPath = join(root, 'dist', '.built');

/** A hash over names, sizes and times of all files that a build reads. */
export function sourceState(): string {
  const hash = createHash('sha256');
  for (const name of built) {
    for (const file of filesBelow(join(root, name))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\0`);
    }
  }
  return hash.digest('hex');
}

/** Whether `dist/` was built from the sources as they are now. */
export function isBuilt(): boolean {
  try {
    return readFileSync(stampPath, 'utf8') === sourceState();
  } catch {
    return false;
  }
}

/** The files below a path, sorted, but those of hidden folders, which tools leave; a file is its own list. */
export function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(path, file)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}
