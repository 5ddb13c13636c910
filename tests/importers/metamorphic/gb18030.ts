/** The encoder that Node lacks: the inverse of its decoder, for every character of the basic plane. */
const codes = new Map<string, readonly number[]>();

function learn(bytes: readonly number[], decoder: TextDecoder): void {
  const sign = decoder.decode(new Uint8Array(bytes));
  if (sign.length === 1 && sign !== '�' && !codes.has(sign)) codes.set(sign, bytes);
}

function learnAll(): void {
  const decoder = new TextDecoder('gb18030');
  for (let code = 0; code < 0x80; code++) codes.set(String.fromCharCode(code), [code]);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) learn([lead, trail], decoder);
  for (let first = 0x81; first <= 0x84; first++)
    for (let second = 0x30; second <= 0x39; second++)
      for (let third = 0x81; third <= 0xfe; third++)
        for (let fourth = 0x30; fourth <= 0x39; fourth++) learn([first, second, third, fourth], decoder);
}

/** A text's bytes in GB18030. Throws a RangeError for a character beyond the basic plane. */
export function encodeGb18030(text: string): Uint8Array {
  if (codes.size === 0) learnAll();
  const bytes: number[] = [];
  for (const sign of text) {
    const code = codes.get(sign);
    if (code === undefined) throw new RangeError(`no GB18030 code known for ${sign}`);
    for (const byte of code) bytes.push(byte);
  }
  return new Uint8Array(bytes);
}
