/**
 * Size and name of an ISO base media box are its first 8 bytes; a size of 1 means that 8 more hold it (ISO/IEC
 * 14496-12, 4.2).
 */
const longestHeader = 16;
/** A fragment's own description is a few hundred bytes; one that claims more is damaged. */
const largestDescription = 1 << 20;

/** `mfra` › `tfra` with 64-bit times and positions, then `mfro`, which tells the size from the end. */
const containerBytes = 8;
const tableBytes = 24;
const entryBytes = 19;
const offsetBytes = 16;

/** One fragment of a film with a single track. */
interface Fragment {
  /** Of its `moof` box in the file, bytes. */
  readonly position: number;
  readonly trackId: number;
  /** Of its first frame, in the track's own time units. */
  readonly time: bigint;
}

interface Box {
  readonly type: string;
  readonly start: number;
  readonly headerBytes: number;
  readonly end: number;
}

/**
 * A fragmented MP4 cut after its last whole fragment and given the index that a crash left unwritten, without which
 * every jump in the film would read it from its beginning. A file that was finished comes back as it is. No byte is
 * copied.
 *
 * @returns null when there is no whole fragment.
 */
export async function mendRecording(file: File): Promise<File | null> {
  const fragments: Fragment[] = [];
  let isDescribed = false;
  let end = 0;
  for (let box = await boxAt(file, 0); box; box = await boxAt(file, box.end)) {
    if (box.type === 'mfra') return file;
    if (box.type === 'moov') isDescribed = true;
    if (box.type === 'moof') {
      const data = await boxAt(file, box.end);
      if (!isDescribed || data?.type !== 'mdat' || box.end - box.start > largestDescription) break;
      const fragment = readFragment(await view(file, box.start, box.end), box);
      if (!fragment) break;
      fragments.push(fragment);
      end = data.end;
      box = data;
    }
  }
  if (fragments.length === 0) return null;
  const parts = [file.slice(0, end), fragmentIndex(fragments)];
  return new File(parts, file.name, { type: 'video/mp4', lastModified: file.lastModified });
}

/** The box that begins at `start`; null at the end of the file and where the box goes on beyond it. */
async function boxAt(file: Blob, start: number): Promise<Box | null> {
  const bytes = await view(file, start, start + longestHeader);
  if (bytes.byteLength < 8) return null;
  const short = bytes.getUint32(0);
  if (short === 1 && bytes.byteLength < longestHeader) return null;
  const headerBytes = short === 1 ? longestHeader : 8;
  const size = short === 1 ? Number(bytes.getBigUint64(8)) : short;
  if (size < headerBytes || start + size > file.size) return null;
  return { type: nameAt(bytes, 4), start, headerBytes, end: start + size };
}

/** Track and time of a fragment: in `traf`, `tfhd` holds the track and `tfdt` the time. */
function readFragment(moof: DataView, { start, headerBytes }: Box): Fragment | null {
  const traf = inside(moof, headerBytes, moof.byteLength, 'traf');
  const header = traf && inside(moof, traf.from, traf.to, 'tfhd');
  const time = traf && inside(moof, traf.from, traf.to, 'tfdt');
  if (!header || !time) return null;
  // After one byte of version and three of flags; version 1 has 64 bits of time.
  const isLong = moof.getUint8(time.from) === 1;
  return {
    position: start,
    trackId: moof.getUint32(header.from + 4),
    time: isLong ? moof.getBigUint64(time.from + 4) : BigInt(moof.getUint32(time.from + 4)),
  };
}

/** Where the contents of the first box of this name lie; null when there is none or it is torn. */
function inside(bytes: DataView, from: number, to: number, type: string): { from: number; to: number } | null {
  for (let at = from; at + 8 <= to; ) {
    const size = bytes.getUint32(at);
    if (size < 8 || at + size > to) return null;
    if (nameAt(bytes, at + 4) === type) return { from: at + 8, to: at + size };
    at += size;
  }
  return null;
}

function nameAt(bytes: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => bytes.getUint8(at + i)));
}

async function view(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

/**
 * The random access index (`mfra`, ISO/IEC 14496-12, 8.8.9–8.8.11) that ends a fragmented MP4. Every fragment begins
 * with a key frame.
 */
function fragmentIndex(fragments: readonly Fragment[]): Uint8Array<ArrayBuffer> {
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
