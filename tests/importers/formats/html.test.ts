import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../importers/extract.ts';
import { html } from '../../../importers/formats/html.ts';

const CARD = `<table class="bd1"><tr><td><b>索 引 号：</b></td><td>000014349/2018-00001</td><td><b>主题分类：</b></td><td>科技、教育\\教育</td></tr>
<tr><td><b>发文机关：</b></td><td>国务院办公厅</td><td><b>成文日期：</b></td><td>2018年11月05日</td></tr>
<tr><td><b>标　　题：</b></td><td colspan="3">国务院办公厅关于某事的通知</td></tr>
<tr><td><b>发文字号：</b></td><td>国办函〔2018〕74号</td><td><b>发布日期：</b></td><td>2018年11月12日</td></tr></table>`;
const BODY = `<p>国务院办公厅关于</p><p>某事的通知</p><p>国办函〔2018〕74号</p><p>各省、自治区、直辖市人民政府：</p><p>　　为做好某事，<b>现通知</b>如下：请各地结合实际认真组织实施，确保取得实效。</p>`;

const page = (card: string, body: string): string =>
  `<!doctype html><html><head><title>x_政府网</title><style>p{}</style></head><body><header>首页</header><nav><ul><li>导航：政策</li></ul></nav><script>var a="脚本"</script>
<table><tbody><tr><td>${card}</td></tr><tr><td id="UCAP-CONTENT">${body}</td></tr></tbody></table><div>扫一扫在手机打开</div><footer>版权所有</footer></body></html>`;

describe('a page of a government site', () => {
  it('leaves its menu out of the title where nothing marks the text', () => {
    const menu = '<ul><li>首页</li><li>政策</li><li>服务</li></ul><div>您当前的位置：首页 &gt; 政策</div>';
    const body = '<p>某县关于示例</p><p>河道的通知</p><p>某政发〔2024〕3号</p><p>各镇人民政府：</p><p>请管好河道。</p>';
    const bytes = Buffer.from(`<html><head><title>x</title></head><body>${menu}<div>${body}</div></body></html>`);
    expect(extractSource('a.html', bytes).policies.map(({ title }) => title)).toEqual(['某县关于示例河道的通知']);
  });

  it('gives the body cell with its blocks as lines, without menus, scripts and footers', () => {
    const { text, card } = html.read(page('', BODY));
    expect(text.split('\n')).toEqual([
      '国务院办公厅关于',
      '某事的通知',
      '国办函〔2018〕74号',
      '各省、自治区、直辖市人民政府：',
      '为做好某事，现通知如下：请各地结合实际认真组织实施，确保取得实效。',
    ]);
    expect(card).toEqual([]);
  });

  it('reads the table above the body and keeps it as text', () => {
    const { text, card } = html.read(page(CARD, BODY));
    expect(Object.fromEntries(card.map(({ field, value }) => [field, value]))).toEqual({
      index: '000014349/2018-00001',
      topic: '科技、教育\\教育',
      issuers: '国务院办公厅',
      issued: '2018年11月05日',
      title: '国务院办公厅关于某事的通知',
      number: '国办函〔2018〕74号',
      published: '2018年11月12日',
    });
    for (const { value, span } of card) expect(text.slice(span.start, span.end)).toBe(value);
  });

  const FACTS = [
    ['索 引 号', 'A01/2024-7'],
    ['发文机关', '甲市水务局 甲市财政局'],
    ['成文日期', '2024年3月5日'],
    ['标　　题', '关于节水的通知'],
    ['发文字号', ''],
    ['发布日期', '-'],
  ] as const;
  const markup = (each: (label: string, value: string) => string): string =>
    FACTS.map(([label, value]) => each(label, value)).join('');
  it.each([
    // cells without colons
    ['rows', `<table>${markup((label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table>`],
    ['cells', `<table><tr>${markup((label, value) => `<td>${label}</td><td>${value}</td>`)}</tr></table>`],
    // no table
    ['blocks', `<div>${markup((label, value) => `<div><span>${label}：</span><span>${value}</span></div>`)}</div>`],
    ['glued spans', `<div>${markup((label, value) => `<div><b>${label}</b>${value}</div>`)}</div>`],
    ['definitions', `<dl>${markup((label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`],
    ['other blanks', `<ul>${markup((label, value) => `<li>${label.replace(/\s/g, '&emsp;')}：${value}</li>`)}</ul>`],
  ])('reads the facts above the body in %s', (_, facts) => {
    for (const whole of [page(facts, BODY), `<body><p>首页</p>${facts}${BODY}</body>`]) {
      const { text, card } = html.read(whole);
      expect(card.map(({ field, value }) => [field, value])).toEqual([
        ['index', 'A01/2024-7'],
        ['issuers', '甲市水务局 甲市财政局'],
        ['issued', '2024年3月5日'],
        ['title', '关于节水的通知'],
      ]);
      for (const { value, span } of card) expect(text.slice(span.start, span.end)).toBe(value);
    }
  });

  it.each([
    // a list of documents in the text has such columns too
    `<p>${'现将清理结果公布如下，请遵照执行。'.repeat(20)}</p><table><tr><td>标题</td><td>文号</td><td>发文机关</td><td>成文日期</td></tr></table>`,
    '<table><tr><td>文号</td><td>发文机关</td></tr><tr><td>某发〔2001〕1号</td><td>某局</td></tr></table>',
    // words of a sentence
    '<p>标题党要治理。</p><p>发文机关应当公开文号：不得遗漏。</p>',
  ])('takes no list for the facts of the page: %s', (body) => {
    expect(html.read(page('', `${body}${BODY}`)).card).toEqual([]);
  });

  it('parts the cells of a table by tabs and keeps its rows on lines', () => {
    const table =
      '<p>下列各项公布如下，请遵照执行，不得擅自变更有关内容，特此说明。</p><table><tr><td><p>序号</p></td><td><p>名称</p><p>备注</p></td></tr><tr><td>1</td><td>甲园区</td></tr></table>';
    expect(html.read(page('', table)).text.split('\n').slice(1)).toEqual(['序号\t名称 备注', '1\t甲园区']);
  });

  it('takes the whole body where nothing marks the text', () => {
    expect(html.read('<html><body><div>第一段</div>第二段<br>第三段</body></html>').text).toBe(
      '第一段\n第二段\n第三段',
    );
  });

  it('reads nesting of any depth', () => {
    expect(html.read(`<body>${'<div>'.repeat(20000)}深处`).text).toBe('深处');
  });

  it('reads on behind what is nested too deep', () => {
    const deep = `${'<div>'.repeat(600)}深处${'</div>'.repeat(600)}`;
    expect(html.read(`<body>${deep}<p>其后</p><table><tr><td>甲<td>乙</table>`).text).toBe('深处\n其后\n甲\t乙');
  });
});
