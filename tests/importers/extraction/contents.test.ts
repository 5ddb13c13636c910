import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../graph/text.ts';
import { findListed } from '../../../importers/extraction/contents.ts';
import { instrumentOf } from './instrument-fixture.ts';

function listedIn(lines: readonly string[], present: readonly string[]) {
  const text = lines.join('\n');
  const view = { source: 'test.txt', text, lines: new LineIndex(text) };
  let start = 0;
  const paragraphs = lines.map((line, at) => {
    const from = start;
    start += line.length + 1;
    return {
      start: from,
      end: from + line.length,
      text: line.replace(/\t/g, ' '),
      line: at + 1,
      pieces: [{ index: 0, offset: from }],
    };
  });
  return findListed(
    view,
    [{ kind: 'contents', paragraphs }],
    present.map((title) => instrumentOf(title, []).instrument),
    [],
  );
}

describe('findListed', () => {
  it.each([
    // page numbers, dots and numbering go
    ['- 1.市水务局关于做好节水工作的通知14', '市水务局关于做好节水工作的通知'],
    ['二、市水务局关于节水企业名单的公示 .43', '市水务局关于节水企业名单的公示'],
    ['某市节水管理办法（2022 年版） ……… 46', '某市节水管理办法（2022年版）'],
    // the work itself is the title
    ['3.市水务局印发《某市节水管理办法》 47', '某市节水管理办法'],
    ['3.市水务局印发某市节水管理办法 47', '某市节水管理办法'],
    ['某省示例节水服务清单 ……… 48', '某省示例节水服务清单'],
  ])('%s', (line, title) => {
    expect(listedIn([line], []).map((each) => each.title)).toEqual([title]);
  });

  it.each([
    // what stands in the source makes no stub, though the list words it otherwise
    ['市水务局印发某市节水管理辦法 35', '关于印发某市节水管理办法的通知'],
    ['海关总署关于执行《用水目录》有关事项的公告 18', '关于执行《用水目录》有关事项的公告'],
    ['首批节水示范园区名单 23', '关于公布首批节水示范园区名单的通知'],
    // headings of a list
    ['二、产业促进', ''],
    ['目 录', ''],
  ])('nothing for %s', (line, present) => {
    expect(listedIn([line], present === '' ? [] : [present])).toEqual([]);
  });

  it('takes issuer and day from a table, with their words', () => {
    const [stub] = listedIn(
      ['| 日期 | 标题 | 发文机关 | 页码 |', '| 2022-03-23 | 全国节水发展规划 | 国家发展改革委、水利部 | 4 |'],
      [],
    );
    expect(stub).toMatchObject({
      form: 'stub',
      title: '全国节水发展规划',
      issuers: ['国家发展改革委', '水利部'],
      issued: '2022-03-23',
      docType: '规划',
    });
    expect(stub?.facts.issuers).toMatchObject([{ line: 2, quote: '国家发展改革委、水利部' }]);
    expect(stub?.evidence.quote).toBe('全国节水发展规划');
  });
});
