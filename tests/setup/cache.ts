import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder outside the checkout that keeps what was fetched once: `ZHENGMAI_CACHE`, or `~/.cache/zhengmai`. */
export function cacheFolder(): string {
  return process.env['ZHENGMAI_CACHE'] || join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'zhengmai');
}
