import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { xmlText } from './xml.ts';

/** A cell that leads to an address; row and column count from 0. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

/** Most links that Excel follows in one sheet, and the longest address it takes. */
const MOST_LINKS = 65_530;
const LONGEST_ADDRESS = 2_079;
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** The library numbers its sheets from 1. */
const FIRST_SHEET = '1';

/** What the library does not write: links of the first sheet, and the filter buttons of its heading over `rows` rows and `columns` columns. */
export function sheetLinks(all: readonly CellLink[], rows: number, columns: number): Feature<SheetContent> {
  const links = all.filter(({ address }) => address.length <= LONGEST_ADDRESS).slice(0, MOST_LINKS);
  const filter = `<autoFilter ref="A1:${cellName(rows - 1, columns - 1)}"/>`;
  const places = links.map(
    ({ row, column }, at) => `<hyperlink ref="${cellName(row, column)}" r:id="rId-link-${at}"/>`,
  );
  const behind = filter + (links.length === 0 ? '' : `<hyperlinks>${places.join('')}</hyperlinks>`);
  const targets = links.map(
    ({ address }, at) =>
      `<Relationship Id="rId-link-${at}" Type="${TYPE}" Target="${xmlText(address)}" TargetMode="External"/>`,
  );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // The schema wants both right behind the rows.
          transform: (xml, _, { sheetId }) =>
            String(sheetId) === FIRST_SHEET ? xml.replace('</sheetData>', () => `</sheetData>${behind}`) : xml,
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetId }) => (String(sheetId) === FIRST_SHEET ? targets.join('') : ''),
        },
      },
    },
  };
}

/** What the library takes for the content of a file on Node. */
type SheetContent = Stream | Buffer | Blob;

/** A1, B1, … AA10 */
function cellName(row: number, column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}
