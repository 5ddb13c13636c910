import { describe, expect, it } from 'vitest';
import { extractSource } from '../../importers/extract.ts';
import { differencesOf, factsOf } from './facts.ts';

const read = (text: string) => factsOf(extractSource('a.txt', Buffer.from(text)));
const text =
  '天津市示例事项管理办法\n\n第一条 根据《示例促进条例》，制定本办法。\n第二条 建设集市。（市商务局、市财政局）\n';

describe('facts gained and lost', () => {
  it('are none between two readings of one text', () => {
    expect(differencesOf(read(text), read(text))).toEqual({ lost: [], gained: [] });
  });

  it('are told with their rule', () => {
    const { lost, gained } = differencesOf(read(text), read(text.replace('根据', '见')));
    expect(lost).toEqual([{ file: 'a.txt', rule: 'verb-before', words: '天津市示例事项管理办法: basis 示例促进条例' }]);
    expect(gained).toEqual([{ file: 'a.txt', rule: 'named', words: '天津市示例事项管理办法: mentions 示例促进条例' }]);
  });

  it('are counted one by one where they are alike', () => {
    const twice = `${text}第三条 建设集市。（市商务局）\n`;
    const { lost, gained } = differencesOf(read(twice), read(text));
    expect([lost.map(({ rule }) => rule), gained]).toEqual([['bracket.bare'], []]);
  });
});
