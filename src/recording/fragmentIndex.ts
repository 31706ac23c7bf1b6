/** One fragment of a film with a single track. */
export interface Fragment {
  /** Of its `moof` box in the file, bytes. */
  readonly position: number;
  readonly trackId: number;
  /** Of its first frame, in the track's own time units. */
  readonly time: bigint;
}

/** `mfra` › `tfra` with 64-bit times and positions, then `mfro`, which tells the size from the end. */
const containerBytes = 8;
const tableBytes = 24;
const entryBytes = 19;
const offsetBytes = 16;

/** The random access index (`mfra`, ISO/IEC 14496-12, 8.8.9–8.8.11) that ends a fragmented MP4. Every fragment begins with a key frame. */
export function fragmentIndex(fragments: readonly Fragment[]): Uint8Array<ArrayBuffer> {
  const tableSize = tableBytes + fragments.length * entryBytes;
  const size = containerBytes + tableSize + offsetBytes;
  const bytes = new Uint8Array(size);
  const out = new DataView(bytes.buffer);
  let at = 0;
  const word = (value: number) => {
    out.setUint32(at, value);
    at += 4;
  };
  const name = (text: string) => {
    for (const letter of text) bytes[at++] = letter.charCodeAt(0);
  };
  word(size);
  name('mfra');
  word(tableSize);
  name('tfra');
  // Version 1, no flags; numbers of run and sample take one byte each.
  word(0x0100_0000);
  word(fragments[0]?.trackId ?? 1);
  word(0);
  word(fragments.length);
  for (const { time, position } of fragments) {
    out.setBigUint64(at, time);
    out.setBigUint64(at + 8, BigInt(position));
    at += 16;
    // First run of the first track, first sample.
    bytes.fill(1, at, at + 3);
    at += 3;
  }
  word(offsetBytes);
  name('mfro');
  word(0);
  word(size);
  return bytes;
}
