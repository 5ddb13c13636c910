import { leastSeconds, surelyGrows } from '../fuzz/growth.ts';
import { fileOf, hardTexts, timesOf } from '../fuzz/hard-texts.ts';
import { madeUpCollection } from './collection.ts';

/** How many times as long eight times a text takes, at the worst over texts that invite backtracking: 8 is linear, 64 quadratic. */
export function worstGrowth(): { readonly text: string; readonly ratio: number } {
  const growths = hardTexts.map(([text, make]) => ({ text, ratio: surelyGrows(fileOf(text), make, timesOf(make)) }));
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
