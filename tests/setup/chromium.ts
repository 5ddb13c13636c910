import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { install } from './debian.ts';
import { missing, type Part, present } from './part.ts';
import { isProgram, outputOf, programInPath } from './programs.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser to test in: the one `CHROME_PATH` names, else the first that is installed, else null. */
export function findChromium(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named) return isProgram(named) ? named : null;
  const installed = commands.map(programInPath).find((path) => path !== null);
  return installed ?? [...applications, ...playwrightBrowsers()].find(isProgram) ?? null;
}

function playwrightBrowsers(): readonly string[] {
  const folder = process.env['PLAYWRIGHT_BROWSERS_PATH'] || join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  return versions.flatMap((name) => ['chrome-linux', 'chrome-linux64'].map((sub) => join(folder, name, sub, 'chrome')));
}

export function provideChromium(): Part {
  const found = findChromium() ?? (install('chromium') ? findChromium() : null);
  return found === null
    ? missing('Chromium', 'install Chromium or Chrome (Debian: `apt-get install chromium`), or name one in CHROME_PATH')
    : present('Chromium', found);
}

/** Fonts that show Chinese; systems other than Linux bring theirs. */
export function provideFonts(): Part {
  const name = 'Chinese fonts';
  if (process.platform !== 'linux') return present(name, 'of the system');
  const found = findFont() ?? (install('fonts-noto-cjk', 'fontconfig') ? findFont() : null);
  return found === null
    ? missing(name, 'install a font for Chinese (Debian: `apt-get install fonts-noto-cjk fontconfig`)')
    : present(name, found);
}

function findFont(): string | null {
  const [first = ''] = (outputOf('fc-list', ':lang=zh-cn', 'file') ?? '').split('\n');
  return first.replace(/:\s*$/, '') || null;
}
