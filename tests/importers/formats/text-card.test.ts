import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../importers/extract.ts';
import { readTextCard } from '../../../importers/formats/text-card.ts';

const BODY =
  '福州市人民政府关于公布示例建筑名单的通知\n各县（市）区人民政府：\n现予公布。\n福州市人民政府\n2020年3月25日\n';

describe('the lines of a page’s table above its text', () => {
  it.each([
    // label and value on one line, other labels between
    [
      '索 引 号：FZ00100-2020-00123\n公开方式：主动公开\n发文机关：福州市人民政府\n发文字号：榕政〔2020〕8号\n',
      ['index=FZ00100-2020-00123', 'issuers=福州市人民政府', 'number=榕政〔2020〕8号'],
    ],
    // the value below its label, a site's words around
    [
      '首页 > 政务公开\n索引号:\nFZ00100\n发文机关:\n福州市人民政府\n文号:\n榕政〔2020〕8号\n【字体：大 中 小】\n',
      ['index=FZ00100', 'issuers=福州市人民政府', 'number=榕政〔2020〕8号'],
    ],
    // a label without a value is no value of the one above
    [
      '索引号：FZ00100\n文号：\n公开方式：主动公开\n发文机关：福州市人民政府\n标题：示例通知\n',
      ['index=FZ00100', 'issuers=福州市人民政府', 'title=示例通知'],
    ],
    // a text that begins otherwise
    ['福州市示例方案\n索引号：1\n发文机关：福州市人民政府\n发文字号：榕政〔2020〕8号\n', []],
    // two labels make no card
    ['文号：榕政〔2020〕8号\n标题：示例通知\n', []],
  ])('%s', (head, fields) => {
    expect(readTextCard(`${head}${BODY}`).map(({ field, value }) => `${field}=${value}`)).toEqual(fields);
  });

  it('gives what the text does not say, and no policy of its own', () => {
    const text = `索引号：FZ00100\n发文机关：福州市人民政府\n发文字号：榕政〔2020〕8号\n标题：福州市人民政府关于公布示例建筑名单的通知\n来源：福州市人民政府 浏览次数：1024\n${BODY}打印 关闭\n相关解读\n`;
    const { policies } = extractSource('a.txt', Buffer.from(text));
    expect(policies.map(({ title, number, issued }) => [title, number, issued])).toEqual([
      ['福州市人民政府关于公布示例建筑名单的通知', '榕政〔2020〕8号', '2020-03-25'],
    ]);
  });
});
