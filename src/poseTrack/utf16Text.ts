/** Codes are turned into text in pieces: a function takes only so many arguments. */
const piece = 8192;

/**
 * The text of a file that is written in UTF-16, as some editors and shells on Windows do, told by the mark in front of
 * it; null where there is no such mark, and the text is UTF-8.
 */
export function utf16Text(bytes: Uint8Array): string | null {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!isLittle && !isBig) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.byteLength >> 1;
  let text = '';
  for (let from = 1; from < count; from += piece) {
    const codes = Array.from({ length: Math.min(piece, count - from) }, (_, i) =>
      view.getUint16(2 * (from + i), isLittle),
    );
    text += String.fromCharCode(...codes);
  }
  return text;
}
