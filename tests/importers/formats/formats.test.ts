import { describe, expect, it } from 'vitest';
import {
  BinaryFileError,
  EmptyFileError,
  OverlongLineError,
  OversizedFileError,
  UndecodableFileError,
  UnsupportedFormatError,
} from '../../../importers/errors.ts';
import { isImportable, LARGEST_FILE, LONGEST_LINE, readFormat } from '../../../importers/formats/formats.ts';

const utf8 = (text: string): Uint8Array => Buffer.from(text);
/** 政策 in GB18030. */
const GB = Uint8Array.from([0xd5, 0xfe, 0xb2, 0xdf]);

describe('text is decoded and otherwise left as it is', () => {
  it.each([
    // UTF-8 with its mark: only the mark goes
    ['a.txt', utf8('\ufeff政策\r\n第二行 '), 'txt', '政策\r\n第二行 '],
    // GB18030
    ['a.txt', GB, 'txt', '政策'],
    // UTF-16 as Windows writes it
    ['a.txt', Uint8Array.from([0xff, 0xfe, 0x3f, 0x65, 0x56, 0x7b]), 'txt', '政策'],
    // Markdown by its name
    ['a.md', utf8('# 标题'), 'md', '# 标题'],
    // a page by its content, whatever the name says
    ['a.txt', utf8('<!doctype html><body><p>正文</p></body>'), 'html', '正文'],
  ])('%s %#', (name, bytes, format, text) => {
    expect(readFormat(name, bytes)).toMatchObject({ format, text });
  });
});

describe('what cannot be read is refused by its own error', () => {
  const line = utf8('政'.repeat(LONGEST_LINE / 3 + 1));
  it.each([
    ['empty', utf8(''), EmptyFileError, 'FILE_EMPTY', /为空/],
    ['only blanks', utf8(' \n\u3000\n'), EmptyFileError, 'FILE_EMPTY', /为空/],
    ['binary', Uint8Array.from([65, 66, 0, 67]), BinaryFileError, 'FILE_BINARY', /第 2 字节/],
    [
      'a Word file',
      Uint8Array.from([0x50, 0x4b, 3, 4, ...Buffer.from('..word/document.xml')]),
      UnsupportedFormatError,
      'FILE_FORMAT',
      /这是 Word 文件：请先另存为文本/,
    ],
    [
      'an old Word file',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      UnsupportedFormatError,
      'FILE_FORMAT',
      /Word/,
    ],
    ['a PDF file', utf8('%PDF-1.7'), UnsupportedFormatError, 'FILE_FORMAT', /这是 PDF 文件/],
    [
      'an OFD file',
      Uint8Array.from([0x50, 0x4b, 3, 4, ...Buffer.from('..OFD.xml')]),
      UnsupportedFormatError,
      'FILE_FORMAT',
      /这是 OFD 文件/,
    ],
    ['too many bytes', new Uint8Array(LARGEST_FILE + 1), OversizedFileError, 'FILE_TOO_LARGE', /64 MB/],
    ['a line too long', line, OverlongLineError, 'LINE_TOO_LONG', /第 1 行.*16 MB/],
    [
      'damaged UTF-8',
      Buffer.concat([utf8('政策'.repeat(40)), Uint8Array.of(0xff), utf8('文本')]),
      UndecodableFileError,
      'FILE_UNDECODABLE',
      /第 240 字节/,
    ],
    [
      'no encoding',
      Uint8Array.from([0xd5, 0xfe, 0xff, 0xff, 0xd5]),
      UndecodableFileError,
      'FILE_UNDECODABLE',
      /第 2 字节.*GB18030/,
    ],
  ])('%s', (_, bytes, type, code, message) => {
    const read = (): unknown => readFormat('文件.txt', bytes);
    expect(read).toThrow(type);
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ code }));
  });

  it('reads a line of just the longest length', () => {
    expect(readFormat('a.txt', Buffer.alloc(LONGEST_LINE, 'a')).text.length).toBe(LONGEST_LINE);
  });
});

describe('which files of a folder are sources', () => {
  it.each([
    ['政策.txt', true],
    ['子目录/a.MD', true],
    ['a.html', true],
    ['README.md', false],
    ['samples/README.en.md', false],
    ['.隐藏.txt', false],
    ['a.meta.json', false],
    ['a.docx', false],
  ])('%s', (path, expected) => expect(isImportable(path)).toBe(expected));
});
