/** Documents that are known by their first bytes and not read yet. */

interface Signature {
  readonly bytes: readonly number[];
  readonly kind: string;
}

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'PDF' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'Word' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'RTF' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: '图片' },
  { bytes: [0xff, 0xd8, 0xff], kind: '图片' },
  { bytes: [0x1f, 0x8b], kind: '压缩' },
  { bytes: [0x52, 0x61, 0x72, 0x21], kind: '压缩' },
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Names of parts by which a zip shows what it packs. */
const PACKED: readonly (readonly [string, string])[] = [
  ['OFD.xml', 'OFD'],
  ['word/', 'Word'],
  ['xl/', 'Excel'],
  ['ppt/', 'PowerPoint'],
];
const BY_NAME: Readonly<Record<string, string>> = {
  doc: 'Word',
  docx: 'Word',
  wps: 'Word',
  pdf: 'PDF',
  ofd: 'OFD',
  rtf: 'RTF',
  xls: 'Excel',
  xlsx: 'Excel',
  et: 'Excel',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
};

/** What kind of document a file is (Word, PDF, OFD …) when it is one that cannot be read yet, else null. */
export function foreignKind(name: string, bytes: Uint8Array): string | null {
  const named = BY_NAME[extensionOf(name)];
  if (startsWith(bytes, ZIP)) return named ?? packedKind(bytes);
  const signature = SIGNATURES.find((each) => startsWith(bytes, each.bytes));
  if (signature === undefined) return null;
  return signature.kind === 'Word' && named !== undefined ? named : signature.kind;
}

/** The ending of a file's name, lower case, without the dot. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function packedKind(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1 << 16)).toString('latin1');
  return PACKED.find(([part]) => head.includes(part))?.[1] ?? '压缩';
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}
