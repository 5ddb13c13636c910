import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeXlsx } from '../../../graph/exports/xlsx.ts';
import { tableOf } from './a-table.ts';

let files: Readonly<Record<string, string>>;
beforeAll(async () => {
  files = await workbookOf([
    ['=1+1', '2024-06-30', 3, 'https://a.example/policy/甲?x=1&y=2#3-4'],
    ['<甲>&\u0001', '2024-06', null, null],
  ]);
});

async function workbookOf(rows: Parameters<typeof tableOf>[1]): Promise<Readonly<Record<string, string>>> {
  const table = tableOf(['措施', '日期', '行', '链接'], rows, ['text', 'day', 'number', 'link']);
  const pieces: Uint8Array[] = [];
  for await (const piece of writeXlsx(table)) pieces.push(piece);
  const unzipped = unzipSync(new Uint8Array(Buffer.concat(pieces)));
  return Object.fromEntries(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The XML of a cell of the first sheet. */
function cell(name: string): string {
  return new RegExp(`<c r="${name}".*?(?:/>|</c>)`).exec(files['xl/worksheets/sheet1.xml'] ?? '')?.[0] ?? '';
}

/** The words of a cell that holds text. */
function words(name: string): string | undefined {
  const at = /t="s"><v>(\d+)<\/v>/.exec(cell(name))?.[1];
  return [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)][Number(at)]?.[1];
}

describe('a workbook', () => {
  test('its heading holds the captions and stays in view, with filters over all rows', () => {
    expect(['A1', 'B1', 'C1', 'D1'].map(words)).toEqual(['措施', '日期', '行', '链接']);
    expect(files['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(files['xl/worksheets/sheet1.xml']).toContain('</sheetData><autoFilter ref="A1:D3"/>');
  });

  test('text that begins like a formula is text', () => {
    expect(words('A2')).toBe('=1+1');
    expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  });

  test('signs of XML are escaped, and what it cannot hold is left out', () => {
    expect(words('A3')).toBe('&lt;甲&gt;&amp;');
  });

  test('a whole day is a date, a month text, a figure a figure, and nothing nothing', () => {
    // Excel counts days from 1900: 2024-06-30 is the 45,473rd.
    expect(cell('B2')).toMatch(/<v>45473<\/v>/);
    expect(words('B3')).toBe('2024-06');
    expect(cell('C2')).toMatch(/<v>3<\/v>/);
    expect(cell('C3')).not.toContain('<v>');
  });

  test('a link leads to its address', () => {
    expect(words('D2')).toBe('打开');
    expect(files['xl/worksheets/sheet1.xml']).toContain(
      '<hyperlinks><hyperlink ref="D2" r:id="rId-link-0"/></hyperlinks>',
    );
    expect(files['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'Target="https://a.example/policy/甲?x=1&amp;y=2#3-4" TargetMode="External"/>',
    );
    expect(cell('D3')).not.toContain('<v>');
  });

  test('columns have widths, and the notes a sheet of their own', () => {
    expect(files['xl/worksheets/sheet1.xml']).toMatch(/<cols><col [^>]*width="10"/);
    expect(files['xl/workbook.xml']).toMatch(/name="清单".*name="说明"/);
  });
});

test('a table without rows or links is a workbook too', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet } = await workbookOf([]);
  expect(sheet).toContain('<autoFilter ref="A1:D1"/>');
  expect(sheet).not.toContain('<hyperlinks>');
});
