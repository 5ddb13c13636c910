import { describe, expect, test } from 'vitest';
import { soundsOf, spelledAcross, spelledIn, spelling } from '../../graph/sounds.ts';

describe('how names are spelled', () => {
  const rows: readonly (readonly [string, boolean, readonly string[]])[] = [
    // initials and syllables
    ['低空经济', true, ['dkjj', 'dikongjingji']],
    // initials alone
    ['低空经济', false, ['dkjj']],
    // as in the word, and by the other initial of a character
    ['重庆市', true, ['cqs', 'zqs', 'chongqingshi']],
    ['长春', true, ['cc', 'zc', 'changchun']],
    // ü is v; traditional characters are read as simplified ones
    ['綠色', true, ['ls', 'lvse']],
    // letters and digits for themselves, signs passed over
    ['“AI+”计划（2024）', false, ['aijh2024']],
  ];
  test.each(rows)('%s', (name, whole, expected) => {
    const tokens = soundsOf([name], { whole }).split(' ');
    for (const each of expected) expect(tokens.some((token) => token.includes(each))).toBe(true);
  });

  test('what stands inside another spelling is left out', () => {
    expect(
      soundsOf(['市发改委', '济南市发改委'], { whole: false })
        .split(' ')
        .filter((each) => each === 'sfgw'),
    ).toEqual([]);
  });
});

describe('what can be pinyin', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['cqfgw', 'cqfgw'],
    ['Fa Gai Wei', 'fagaiwei'],
    ["xi'an", 'xian'],
    ['lüse', 'lvse'],
    // one letter spells nothing yet
    ['f', null],
    ['发改委', null],
    ['2024', null],
    ['c++', null],
  ];
  test.each(rows)('%s', (text, expected) => {
    expect(spelling(text)).toBe(expected);
  });
});

describe('where letters stand in a name', () => {
  const rows: readonly (readonly [string, string, string | null])[] = [
    // initials, syllables, the beginning of the last syllable
    ['济南市发改委', 'fgw', '发改委'],
    ['济南市发改委', 'fagaiwei', '发改委'],
    ['济南市发改委', 'fagaiw', '发改委'],
    // the other reading of a character
    ['重庆市发改委', 'zqsfgw', '重庆市发改委'],
    // in traditional characters
    ['濟南市發改委', 'jns', '濟南市'],
    // letters of other names, and such as leave something out
    ['济南市发改委', 'jyj', null],
    ['重庆市发改委', 'cqfgw', null],
  ];
  test.each(rows)('%s %s', (name, letters, expected) => {
    const range = spelledIn(name, letters);
    expect(range === null ? null : name.slice(range.start, range.end)).toBe(expected);
  });

  test('letters that leave something out', () => {
    const ranges = spelledAcross('重庆市发改委', 'cqfgw');
    expect(ranges).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 6 },
    ]);
    expect(spelledAcross('重庆市发改委', 'jyj')).toEqual([]);
  });
});
