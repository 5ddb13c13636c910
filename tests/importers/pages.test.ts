import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normalTitle } from '../../graph/names.ts';
import { extractSource } from '../../importers/extract.ts';

/** Pages of the State Council's site with the header that stood beside them; they are no part of the project. */
const folder = join(import.meta.dirname, '../../../shared/corpus/more/gov.cn-pages');
const hasPages = existsSync(folder);
if (!hasPages) console.warn(`SKIPPED: no pages at ${folder}`);

interface Meta {
  readonly title: string;
  readonly release_office: string;
  readonly release_number: string;
  readonly index_number: string;
}

interface Page {
  readonly name: string;
  readonly html: string;
  readonly meta: Meta;
}

const pages: readonly Page[] = hasPages
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({
        name,
        html: readFileSync(join(folder, name), 'utf8'),
        meta: JSON.parse(readFileSync(join(folder, name.replace('.html', '.meta.json')), 'utf8')) as Meta,
      }))
  : [];

/** The page with the table that the site prints above the text. */
function withCard({ html, meta }: Page): string {
  const cell = (label: string, value: string): string => `<td><b>${label}：</b></td><td>${value}</td>`;
  const table = `<table class="bd1"><tr>${cell('索 引 号', meta.index_number)}${cell('主题分类', '其他')}</tr><tr>${cell('发文机关', meta.release_office)}${cell('成文日期', '')}</tr><tr>${cell('标　　题', meta.title)}</tr><tr>${cell('发文字号', meta.release_number)}${cell('发布日期', '')}</tr></table>`;
  return html.replace('<body>', `<body>${table}`);
}

/** Which of title, number and issuers are read as the header beside the page has them. */
function agreement(page: Page, html: string): readonly [boolean, boolean, boolean] {
  const { policies } = extractSource(page.name, Buffer.from(html));
  const [first] = policies;
  const { meta } = page;
  const titles = policies.flatMap(({ title, noticeTitle }) => [normalTitle(title), normalTitle(noticeTitle ?? '')]);
  return [
    titles.includes(normalTitle(meta.title)),
    first?.number === meta.release_number,
    first?.issuers.join('、') === meta.release_office,
  ];
}

describe.skipIf(!hasPages)('pages of the State Council', () => {
  it.each([
    ['as they are', (page: Page) => page.html, 0.9],
    ['with the table above the text', withCard, 1],
  ] as const)('%s agree with the header beside them', (_, print, least) => {
    const found = pages.map((page) => agreement(page, print(page)));
    for (const at of [0, 1, 2] as const) {
      expect(found.filter((each) => each[at]).length / found.length).toBeGreaterThanOrEqual(least);
    }
  });
});
