import {
  BinaryFileError,
  EmptyFileError,
  OverlongLineError,
  OversizedFileError,
  UnsupportedFormatError,
} from '../errors.ts';
import { decodeText, wideEncoding } from './decode.ts';
import { extensionOf, foreignKind } from './foreign.ts';
import type { Format, ReadText } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** Every format that is read, the most telling first; adding one is one file and one entry here. */
const formats: readonly Format[] = [html, markdown, text];

/** The largest file, and the longest line of one, in bytes. */
export const LARGEST_FILE = 64 * 1048576;
export const LONGEST_LINE = 16 * 1048576;

/** What a file says, and in which format. */
export interface SourceText extends ReadText {
  readonly format: string;
}

/** The text of a file's bytes. `name` decides between formats and stands in messages. Throws an {@link UnreadableFileError}. */
export function readFormat(name: string, bytes: Uint8Array): SourceText {
  if (bytes.length > LARGEST_FILE) throw new OversizedFileError(name, bytes.length, LARGEST_FILE);
  if (bytes.length === 0) throw new EmptyFileError(name);
  const kind = foreignKind(name, bytes);
  if (kind !== null) throw new UnsupportedFormatError(name, kind);
  refuseBinary(name, bytes);
  const decoded = decodeText(name, bytes);
  refuseLongLines(name, decoded);
  const format = formatOf(name, decoded);
  const read = format.read(decoded);
  if (!/\S/.test(read.text)) throw new EmptyFileError(name);
  return { format: format.name, ...read };
}

/** Whether a file found in a folder is a source: of a readable format, not hidden, and no README. */
export function isImportable(path: string): boolean {
  const file = path.split(/[\\/]/).at(-1) ?? '';
  if (file.startsWith('.') || /^readme\b/i.test(file)) return false;
  const extension = extensionOf(file);
  return formats.some(({ extensions }) => extensions.includes(extension));
}

function formatOf(name: string, decoded: string): Format {
  const extension = extensionOf(name);
  const named = formats.find(({ extensions }) => extensions.includes(extension));
  if (named !== undefined && named !== text) return named;
  const head = decoded.slice(0, 1024);
  return formats.find(({ sniff }) => sniff(head)) ?? text;
}

/** Text holds no NUL and hardly any control character. */
function refuseBinary(name: string, bytes: Uint8Array): void {
  if (wideEncoding(bytes) !== null) return;
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new BinaryFileError(name, nul);
  const head = bytes.subarray(0, 4096);
  const control = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  if (control * 20 > head.length)
    throw new BinaryFileError(
      name,
      head.findIndex((byte) => byte < 9),
    );
}

function refuseLongLines(name: string, decoded: string): void {
  let start = 0;
  for (let line = 1; start <= decoded.length; line++) {
    const stop = decoded.indexOf('\n', start);
    const end = stop < 0 ? decoded.length : stop;
    if ((end - start) * 3 > LONGEST_LINE) {
      const bytes = Buffer.byteLength(decoded.slice(start, end));
      if (bytes > LONGEST_LINE) throw new OverlongLineError(name, line, bytes, LONGEST_LINE);
    }
    start = end + 1;
  }
}
