import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** The server that holds an embedded database, and where it answers. */
export interface Holder {
  readonly pid: number;
  readonly url: string;
  /** Lets other commands of the same user work on the graph through the server; only that user can read it. */
  readonly secret: string;
}

/** Writes who holds a database into the address file beside it; a reader sees the old file or the new one, never half of it. */
export function writeHolder(database: string, holder: Holder): void {
  const fresh = `${holderPath(database)}.${holder.pid}`;
  writeFileSync(fresh, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  renameSync(fresh, holderPath(database));
}

/** Who holds a database, or null when there is no address file, it cannot be understood, or its process is gone. */
export function readHolder(database: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(holderPath(database), 'utf8'));
    return isHolder(holder) && isAlive(holder.pid) ? { pid: holder.pid, url: holder.url, secret: holder.secret } : null;
  } catch {
    return null;
  }
}

/** Takes the address file away, if it still names this process. */
export function clearHolder(database: string, pid: number): void {
  if (readHolder(database)?.pid === pid) rmSync(holderPath(database), { force: true });
}

function holderPath(database: string): string {
  return `${database}.holder.json`;
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  if (!('pid' in value && 'url' in value && 'secret' in value) || typeof value.secret !== 'string') return false;
  return Number.isSafeInteger(value.pid) && typeof value.url === 'string' && /^https?:\/\//.test(value.url);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
