import { UnreadableFileError } from '../../importers/errors.ts';
import { extractSource } from '../../importers/extract.ts';
import { hardTexts } from '../fuzz/hard-texts.ts';
import { madeUpCollection } from './collection.ts';

/** How many times as long eight times a text takes, at the worst over texts that invite backtracking: 8 is linear, 64 quadratic. */
export function worstGrowth(): { readonly text: string; readonly ratio: number } {
  const growths = hardTexts.map(([text, make]) => {
    const file = text === 'tags' ? 'a.html' : 'a.txt';
    const times = Math.ceil(24_000 / make(1).length);
    const small = leastSeconds(file, make(times));
    return { text, ratio: leastSeconds(file, make(times * 8)) / small };
  });
  return growths.reduce((worst, each) => (each.ratio > worst.ratio ? each : worst));
}

const PAGE = '<!doctype html><body>';

/** Signs and labels that finders look for, nothing else; lines of one sign; one sentence of figures; one line without a break; pages that only open elements. */
const HOSTILE: readonly (readonly [string, () => string])[] = [
  ['opening brackets', () => '（'.repeat(100_000)],
  ['opening title brackets', () => '《'.repeat(100_000)],
  ['labels', () => '责任单位：'.repeat(100_000)],
  ['short lines', () => '市\n'.repeat(250_000)],
  ['figures in one sentence', () => '力争到2026年新增100家'.repeat(20_000)],
  ['a line without a break', () => madeUpCollection(10_000_000).replaceAll('\n', '')],
  ['nested elements', () => `${PAGE}${'<p><div>'.repeat(50_000)}`],
  ['nested tables', () => `${PAGE}${'<table><tr><td>市'.repeat(30_000)}`],
];

/** Seconds of one core that a megabyte of the slowest of such texts takes. */
export function worstHostile(): { readonly text: string; readonly secondsPerMb: number } {
  const all = HOSTILE.map(([text, make]) => {
    const words = make();
    const passes = words.length > 1_000_000 ? 1 : 3;
    return {
      text,
      secondsPerMb:
        leastSeconds(words.startsWith(PAGE) ? 'a.html' : 'a.txt', words, passes) /
        (Buffer.byteLength(words) / 1_000_000),
    };
  });
  return all.reduce((worst, each) => (each.secondsPerMb > worst.secondsPerMb ? each : worst));
}

/** Seconds of one core, the least of some passes, so that neither the compiler nor a neighbour on the machine counts. */
function leastSeconds(file: string, text: string, count = 4): number {
  const bytes = Buffer.from(text);
  const passes = Array.from({ length: count }, () => {
    const before = process.cpuUsage();
    readAnyhow(file, bytes);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  });
  return Math.max(Math.min(...passes), 0.0005);
}

/** A text of nothing but tags is refused as empty, and that takes time too. */
function readAnyhow(file: string, bytes: Uint8Array): void {
  try {
    extractSource(file, bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
  }
}
