import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = () => void;

let collector: Collect | null = null;

/**
 * Gives the memory of what is no longer used back to the system at once. The engine collects by how much is allocated in JavaScript; a large
 * load allocates in the store instead, and what its extraction has left would stand beside that until the end. Takes some tenths of a second.
 */
export function collectGarbage(): void {
  if (collector === null) {
    setFlagsFromString('--expose-gc');
    collector = runInNewContext('gc') as Collect;
  }
  // Pages that are mostly empty are given back, too: memory counts here, a few milliseconds do not.
  setFlagsFromString('--optimize-for-size');
  collector();
  setFlagsFromString('--no-optimize-for-size');
}
