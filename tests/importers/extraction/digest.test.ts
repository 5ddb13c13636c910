import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../graph/text.ts';
import { findDigest } from '../../../importers/extraction/digest.ts';
import { findDigestScopes } from '../../../importers/extraction/digest-scopes.ts';
import { instrumentOf } from './instrument-fixture.ts';

const HEADER = '要点摘编\t适用范围\t政策来源';

function digestOf(lines: readonly string[]) {
  const text = lines.join('\n');
  const view = { source: 'test.txt', text, lines: new LineIndex(text) };
  const paragraph = { start: 0, end: text.length, text, line: 1, pieces: [{ index: 0, offset: 0 }] };
  return findDigest(view, [{ kind: 'digest', paragraphs: [paragraph] }]);
}

describe('findDigest', () => {
  it('reads topic, first sentence, scope and source without markup and page', () => {
    expect(
      digestOf([
        HEADER,
        '节水\t\t',
        '<p>推广节水器具。对更换的单位补助。</p>\t园 区、用水企业\t<p>《节水办法》（水资源〔2020〕8号）</p> <p>--- 第 3 页</p>',
      ]),
    ).toMatchObject([
      {
        topic: '节水',
        excerpt: '推广节水器具',
        scope: ['园区', '用水企业'],
        sourceTitle: '节水办法',
        sourceNumber: '水资源〔2020〕8号',
        evidence: { line: 3, quote: '推广节水器具' },
      },
    ]);
  });

  // blank cells: the row above, at the head of a table the row below; a page number alone is blank
  it('fills blank cells from the rows around', () => {
    const rows = digestOf([
      HEADER,
      '节水\t\t',
      '甲。\t园区\t',
      '乙。\t\t《节水办法》',
      '丙。\t企业\t--- 第 5 页',
      HEADER,
      '用水\t\t',
      '丁。\t企业\t关于印发《用水办法》的通知（水资源〔2020〕9号）',
    ]);
    expect(rows.map(({ topic, excerpt, scope, sourceTitle }) => [topic, excerpt, scope[0], sourceTitle])).toEqual([
      ['节水', '甲', '园区', '节水办法'],
      ['节水', '乙', '园区', '节水办法'],
      ['节水', '丙', '企业', '节水办法'],
      ['用水', '丁', '企业', '关于印发《用水办法》的通知'],
    ]);
  });

  it('reads a cell over several lines, a Markdown table, and a row that is a title itself', () => {
    expect(digestOf([HEADER, '甲一。', '甲二。\t企业\t《节水办法》']).map(({ excerpt }) => excerpt)).toEqual(['甲一']);
    expect(digestOf(['| 内容 | 适用范围 | 来源 |', '| 甲。 | 企业 | 《节水办法》 |'])).toMatchObject([
      { excerpt: '甲', sourceTitle: '节水办法' },
    ]);
    expect(digestOf([HEADER, '《节水案例》\t企业\t', '甲。\t企业\t《节水办法》'])).toMatchObject([
      { sourceTitle: null },
      { sourceTitle: '节水办法' },
    ]);
  });
});

describe('findDigestScopes', () => {
  const rows = digestOf([
    HEADER,
    '甲。\t用水企业\t《节水办法》',
    '乙。\t节水园区\t某文件（水资源〔2020〕8号）',
    '《节水案例》\t相关行业\t',
  ]);

  it('gives what a row is for to the policy of its source', () => {
    const policies = [
      { ...instrumentOf('某市节水办法', []).instrument.policy, key: 'a', noticeTitle: '关于印发《节水办法》的通知' },
      { ...instrumentOf('节水措施', []).instrument.policy, key: 'b', number: '水资源〔2020〕8号' },
      { ...instrumentOf('节水案例', []).instrument.policy, key: 'c' },
    ];
    expect(findDigestScopes(rows, policies).map(({ policy, kind, name }) => [policy, kind, name])).toEqual([
      ['a', 'subject', '用水企业'],
      ['b', 'park', '节水园区'],
      ['c', 'industry', '相关行业'],
    ]);
  });
});
