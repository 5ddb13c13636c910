import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const built = ['graph', 'importers', 'cypher', 'server', 'bin', 'client', 'package-lock.json', 'tsconfig.build.json'];

/** Where a finished build of a checkout leaves the state of the sources that it was made from. */
export function stampPath(checkout: string): string {
  return join(checkout, 'dist', '.built');
}

/** A hash over names, sizes and times of all files of a checkout that a build reads. */
export function sourceState(checkout: string): string {
  const hash = createHash('sha256');
  for (const name of built) {
    for (const file of filesBelow(join(checkout, name))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\0`);
    }
  }
  return hash.digest('hex');
}

/** Whether a checkout's `dist/` was built from its sources as they are now. */
export function isBuilt(checkout: string): boolean {
  try {
    return readFileSync(stampPath(checkout), 'utf8') === sourceState(checkout);
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
