/** Enough for the heads of all formats. */
const headBytes = 4096;

/**
 * Whether a file ends before its own container does, as a copy that was broken off: a Matroska or WebM segment or an
 * MP4 box that is longer than the file, a transport stream that ends within a packet. False where the file does not
 * say how long it should be.
 */
export async function isCutFile(film: Blob): Promise<boolean> {
  const head = new DataView(await film.slice(0, headBytes).arrayBuffer());
  if (head.byteLength < 16) return false;
  const matroska = 0x1a45dfa3;
  if (head.getUint32(0) === matroska) return isCutMatroska(head, film.size);
  const packet = packetLength(head);
  return packet === null ? false : film.size % packet !== 0;
}

function isCutMatroska(head: DataView, size: number): boolean {
  const segment = 0x18538067;
  const header = elementSize(head, 4);
  if (!header?.size) return false;
  const at = header.end + header.size;
  if (at + 12 > head.byteLength || head.getUint32(at) !== segment) return false;
  const content = elementSize(head, at + 4);
  return content !== null && content.size !== null && content.end + content.size > size;
}

/** An element's size as Matroska writes it; `size` is null where all its bits are set: unknown. */
function elementSize(view: DataView, at: number): { readonly size: number | null; readonly end: number } | null {
  const first = view.getUint8(at);
  const length = Math.clz32(first) - 23;
  if (length > 8 || at + length > view.byteLength) return null;
  let size = first & ((1 << (8 - length)) - 1);
  let isUnknown = size === (1 << (8 - length)) - 1;
  for (let i = 1; i < length; i++) {
    const byte = view.getUint8(at + i);
    size = size * 256 + byte;
    isUnknown &&= byte === 255;
  }
  return { size: isUnknown ? null : size, end: at + length };
}

/** A transport stream's packets begin with the same byte; cameras put four bytes of time in front of each. */
function packetLength(head: DataView): number | null {
  const sync = 0x47;
  for (const [length, at] of [
    [188, 0],
    [192, 4],
  ]) {
    if (head.byteLength > 2 * length + at && [0, 1, 2].every((i) => head.getUint8(i * length + at) === sync)) {
      return length;
    }
  }
  return null;
}
