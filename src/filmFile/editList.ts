import { type ShownPart, wholeTrack } from './shownPart.ts';

/** An entry of an edit list (ISO/IEC 14496-12, 8.6.6). */
interface Edit {
  /** Seconds; 0 in a fragmented film: as long as the media is. */
  readonly duration: number;
  /** Seconds of the media; null: nothing is shown meanwhile. */
  readonly mediaTime: number | null;
  readonly rate: number;
}

/** An index larger than this is no phone's; what lies in it is not looked at. */
const largestIndex = 256 * 2 ** 20;

/**
 * Which parts of a track an MP4 or MOV shows: phones and QuickTime trim a film by a list of edits and keep the rest in
 * the file. Any other file, and a list that can't be followed, shows the whole track.
 *
 * @param trackId as the file numbers its tracks.
 */
export async function shownParts(film: Blob, trackId: number): Promise<readonly ShownPart[]> {
  const index = await movieBox(film).catch(() => null);
  if (!index) return wholeTrack;
  try {
    const edits = editsOf(index, trackId);
    return edits ? partsOf(edits) : wholeTrack;
  } catch {
    return wholeTrack;
  }
}

/** Parts in track time, which begins where the first edit puts it; null-edits before it only push it back. */
function partsOf(edits: readonly Edit[]): readonly ShownPart[] {
  const first = edits.findIndex(({ mediaTime }) => mediaTime !== null);
  // Slowed or frozen edits are not followed by mediabunny either.
  if (first < 0 || edits.some(({ mediaTime, rate }) => mediaTime !== null && rate !== 1)) return wholeTrack;
  const delay = edits.slice(0, first).reduce((sum, { duration }) => sum + duration, 0);
  const mediaZero = (edits[first].mediaTime ?? 0) - delay;
  const parts: ShownPart[] = [];
  let filmTime = 0;
  for (const { duration, mediaTime } of edits) {
    if (mediaTime !== null) {
      const from = mediaTime - mediaZero;
      const to = duration > 0 ? from + duration : Number.POSITIVE_INFINITY;
      parts.push({ from, to, shift: filmTime - from });
    }
    filmTime += duration;
  }
  return parts;
}

function editsOf(index: DataView, trackId: number): Edit[] | null {
  const movieHeader = boxes(index, 0, index.byteLength).find(({ name }) => name === 'mvhd');
  if (!movieHeader) return null;
  const movieScale = index.getUint32(movieHeader.at + (index.getUint8(movieHeader.at) === 1 ? 20 : 12));
  for (const track of boxes(index, 0, index.byteLength)) {
    if (track.name !== 'trak') continue;
    const header = boxAt(index, track, ['tkhd']);
    if (!header || index.getUint32(header.at + (index.getUint8(header.at) === 1 ? 20 : 12)) !== trackId) continue;
    const list = boxAt(index, track, ['edts', 'elst']);
    const mediaHeader = boxAt(index, track, ['mdia', 'mdhd']);
    if (!list || !mediaHeader) return null;
    const mediaScale = index.getUint32(mediaHeader.at + (index.getUint8(mediaHeader.at) === 1 ? 20 : 12));
    if (!(movieScale > 0) || !(mediaScale > 0)) return null;
    return readEdits(index, list, movieScale, mediaScale);
  }
  return null;
}

function readEdits(index: DataView, { at, end }: Box, movieScale: number, mediaScale: number): Edit[] {
  const isLong = index.getUint8(at) === 1;
  const size = isLong ? 20 : 12;
  const count = Math.min(index.getUint32(at + 4), Math.floor((end - at - 8) / size));
  return Array.from({ length: count }, (_, i) => {
    const entry = at + 8 + i * size;
    const duration = isLong ? Number(index.getBigUint64(entry)) : index.getUint32(entry);
    const mediaTime = isLong ? Number(index.getBigInt64(entry + 8)) : index.getInt32(entry + 4);
    return {
      duration: duration / movieScale,
      mediaTime: mediaTime === -1 ? null : mediaTime / mediaScale,
      rate: index.getInt32(entry + size - 4) / 65536,
    };
  });
}

interface Box {
  readonly name: string;
  /** Where its contents begin and end. */
  readonly at: number;
  readonly end: number;
}

function boxAt(index: DataView, within: Box, path: readonly string[]): Box | null {
  let box: Box | undefined = within;
  for (const name of path) {
    box = boxes(index, box.at, box.end).find((inner) => inner.name === name);
    if (!box) return null;
  }
  return box;
}

function boxes(index: DataView, from: number, to: number): Box[] {
  const found: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const { name, size, headerSize } = boxHeader(index, at);
    const end = size === 0 ? to : Math.min(to, at + size);
    if (end < at + headerSize) break;
    found.push({ name, at: at + headerSize, end });
    at = end;
  }
  return found;
}

function boxHeader(view: DataView, at: number) {
  const name = String.fromCharCode(...Array.from({ length: 4 }, (_, i) => view.getUint8(at + 4 + i)));
  const size = view.getUint32(at);
  if (size !== 1 || at + 16 > view.byteLength) return { name, size, headerSize: 8 };
  return { name, size: Number(view.getBigUint64(at + 8)), headerSize: 16 };
}

/** The contents of the film's `moov` box; only the headers of what lies before it are read. */
async function movieBox(film: Blob): Promise<DataView | null> {
  for (let at = 0; at + 8 <= film.size; ) {
    const head = new DataView(await film.slice(at, at + 16).arrayBuffer());
    const { name, size, headerSize } = boxHeader(head, 0);
    const end = size === 0 ? film.size : at + size;
    if (end < at + headerSize) return null;
    if (name === 'moov') {
      if (end - at > largestIndex) return null;
      return new DataView(await film.slice(at + headerSize, end).arrayBuffer());
    }
    at = end;
  }
  return null;
}
