import { EncodedPacketSink, VideoSampleSink } from 'mediabunny';
import type { FilmError, FilmErrorKind } from '../shared/filmError.ts';
import type { FilmFacts } from '../shared/filmFacts.ts';
import { withTimeLimit } from '../shared/withTimeLimit.ts';
import { codecName } from './codecName.ts';
import { type OpenFilm, openFilm } from './openFilm.ts';

/** Packets looked at for the frame rate; a shorter film is thereby counted whole. */
const inspectedPackets = 1200;
/** A Matroska file without an index must be read to its end to find the last frame; then its own header is believed. */
const lastFrameLimitMilliseconds = 1500;
/** Wider first pictures gain nothing on a screen that shows them small. */
const widestPicture = 1280;

/**
 * Reads a film's own description and decodes its first frame. Quick for a film of any length: the file is looked at
 * here and there, never read through.
 */
export async function probeFilm(
  film: Blob,
): Promise<{ readonly facts: FilmFacts; readonly firstPicture: ImageBitmap } | { readonly error: FilmError }> {
  const opened = await openFilm(film);
  if ('error' in opened) return opened;
  try {
    const facts = await readFacts(opened);
    if (typeof facts === 'string') return { error: { kind: facts, codec: null } };
    return { facts, firstPicture: await firstPicture(opened, facts.firstTimestamp) };
  } catch {
    return { error: { kind: 'corrupt', codec: null } };
  } finally {
    opened.input.dispose();
  }
}

async function readFacts({ input, track }: OpenFilm): Promise<FilmFacts | FilmErrorKind> {
  const packets = new EncodedPacketSink(track);
  const metadataOnly = { metadataOnly: true };
  const times: number[] = [];
  for await (const packet of packets.packets(undefined, undefined, metadataOnly)) {
    times.push(packet.timestamp);
    if (times.length === inspectedPackets) break;
  }
  if (times.length < 2) return 'tooFewFrames';
  times.sort((a, b) => a - b);
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  gaps.sort((a, b) => a - b);
  const gap = gaps[gaps.length >> 1];
  const whole = times.length < inspectedPackets;
  const promised = whole ? times[times.length - 1] : await promisedLast(packets, input, gap);
  const last = await lastReadable(packets, times[0], promised, gap);
  return {
    width: await track.getDisplayWidth(),
    height: await track.getDisplayHeight(),
    rotation: await track.getRotation(),
    firstTimestamp: times[0],
    lastTimestamp: last,
    frameCount: whole ? times.filter((time) => time <= last).length : null,
    bestGuessFrameRate: gap > 0 ? 1 / gap : null,
    codec: await codecName(track),
    hasAudio: (await input.getPrimaryAudioTrack()) !== null,
    cutShort: last < promised,
  };
}

/** The last frame's time by the file's index or header. */
async function promisedLast(packets: EncodedPacketSink, input: OpenFilm['input'], gap: number): Promise<number> {
  const last = packets.getPacket(Number.POSITIVE_INFINITY, { metadataOnly: true });
  const packet = await withTimeLimit(last, lastFrameLimitMilliseconds, 'The film has no index.').catch(() => null);
  if (packet) return packet.timestamp;
  const duration = await input.getDurationFromMetadata();
  if (duration === null) throw new Error('The film does not say how long it is.');
  return duration - gap;
}

/** The last time up to `promised` whose picture the file really holds: a copy that was cut short lacks its end. */
async function lastReadable(packets: EncodedPacketSink, first: number, promised: number, gap: number): Promise<number> {
  const timeAt = async (time: number) => (await packets.getPacket(time).catch(() => null))?.timestamp ?? null;
  if ((await timeAt(promised)) !== null) return promised;
  let [good, bad] = [first, promised];
  while (bad - good > Math.max(gap, 1e-3)) {
    const middle = (good + bad) / 2;
    const found = await timeAt(middle);
    if (found === null) bad = middle;
    else good = Math.max(middle, found);
  }
  return (await timeAt(good)) ?? first;
}

async function firstPicture({ track }: OpenFilm, time: number): Promise<ImageBitmap> {
  using sample = await new VideoSampleSink(track).getSample(time);
  if (!sample) throw new Error('The film’s first frame can’t be decoded.');
  const width = Math.min(widestPicture, sample.displayWidth);
  const height = Math.round((width / sample.displayWidth) * sample.displayHeight);
  const canvas = new OffscreenCanvas(width, height);
  sample.draw(canvas.getContext('2d')!, 0, 0, width, height);
  return canvas.transferToImageBitmap();
}
