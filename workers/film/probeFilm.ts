import { EncodedPacketSink } from 'mediabunny';
import { codecName } from '../../src/filmFile/codecName.ts';
import { filmFrames } from '../../src/filmFile/filmFrames.ts';
import { isCombed } from '../../src/filmFile/isCombed.ts';
import { isCutFile } from '../../src/filmFile/isCutFile.ts';
import { type OpenFilm, openFilm } from '../../src/filmFile/openFilm.ts';
import { pictureTimes } from '../../src/filmFile/pictureTimes.ts';
import { timeInFile } from '../../src/filmFile/timeInFile.ts';
import { uprightSize } from '../../src/filmFile/uprightSize.ts';
import { withTimeLimit } from '../../src/filmFile/withTimeLimit.ts';
import type { QuarterTurn } from '../../src/poseTrack/quarterTurn.ts';
import type { FilmError } from '../shared/filmError.ts';
import type { FilmFacts } from '../shared/filmFacts.ts';
import type { PictureSize } from '../shared/pictureSize.ts';

/** Pictures looked at for the frame rate; a shorter film is thereby counted whole. */
const inspectedPictures = 1200;
/** A Matroska file without an index must be read to its end to find the last frame; then its own header is believed. */
const lastFrameLimitMilliseconds = 1500;
/** Wider first pictures gain nothing on a screen that shows them small. */
const widestPicture = 1280;
/** Parts of the film's length at which it is looked whether its pictures hold two moments each. */
const combingPlaces = [0.2, 0.4, 0.6, 0.8] as const;

/**
 * Reads a film's own description and decodes its first frame. Quick for a film of any length: the file is looked at
 * here and there, never read through.
 */
export async function probeFilm(
  film: Blob,
  turn: QuarterTurn,
): Promise<{ readonly facts: FilmFacts; readonly firstPicture: ImageBitmap } | { readonly error: FilmError }> {
  const opened = await openFilm(film, turn);
  if ('error' in opened) return opened;
  try {
    const length = await readLength(film, opened);
    // Of a WebM that ends within its only cluster nothing can be read: that is no short film, but a cut one.
    if (!length) return { error: { kind: (await isCutFile(film)) ? 'corrupt' : 'tooFewFrames', codec: null } };
    const first = await firstPicture(opened);
    if (!first) return { error: { kind: 'corrupt', codec: null } };
    const facts = {
      ...first.size,
      ...length,
      rotation: await opened.track.getRotation(),
      turn,
      codec: await codecName(opened.track),
      hasAudio: (await opened.input.getPrimaryAudioTrack().catch(() => null)) !== null,
      isInterlaced: opened.mayBeInterlaced && (await hasCombing(opened, length)),
    };
    return { facts, firstPicture: first.picture };
  } catch {
    return { error: { kind: 'corrupt', codec: null } };
  } finally {
    opened.input.dispose();
  }
}

type Length = Pick<
  FilmFacts,
  'firstTimestamp' | 'lastTimestamp' | 'frameCount' | 'bestGuessFrameRate' | 'cutShort' | 'cutSeconds'
>;

/** From when to when the film shows pictures; null for fewer than two. */
async function readLength(film: Blob, opened: OpenFilm): Promise<Length | null> {
  const times: number[] = [];
  for await (const time of pictureTimes(opened, { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY })) {
    times.push(time);
    if (times.length === inspectedPictures) break;
  }
  if (times.length < 2) return null;
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  gaps.sort((a, b) => a - b);
  const gap = gaps[gaps.length >> 1];
  const whole = times.length < inspectedPictures;
  const listed = whole ? times[times.length - 1] : await listedLast(opened, gap);
  const last = await lastReadable(opened, times[0], listed, gap);
  const cutShort = last < listed || (await isCutFile(film));
  return {
    firstTimestamp: times[0],
    lastTimestamp: last,
    frameCount: whole ? times.filter((time) => time <= last).length : null,
    bestGuessFrameRate: gap > 0 ? 1 / gap : null,
    cutShort,
    cutSeconds: cutShort ? await secondsMissing(opened, last + gap) : null,
  };
}

/** The last frame's time by the file's index or header. */
async function listedLast({ input, track, parts }: OpenFilm, gap: number): Promise<number> {
  const end = parts[parts.length - 1];
  const shownUntil = end.to + end.shift - gap;
  const packets = new EncodedPacketSink(track);
  const last = packets.getPacket(Math.min(end.to - gap / 2, Number.MAX_VALUE), { metadataOnly: true });
  const packet = await withTimeLimit(last, lastFrameLimitMilliseconds, 'The film has no index.').catch(() => null);
  if (packet) return packet.timestamp + end.shift;
  const duration = await input.getDurationFromMetadata();
  if (duration !== null) return Math.min(duration + end.shift - gap, shownUntil);
  if (Number.isFinite(shownUntil)) return shownUntil;
  throw new Error('The film does not say how long it is.');
}

/** The last time up to `listed` whose picture the file really holds. */
async function lastReadable(opened: OpenFilm, first: number, listed: number, gap: number): Promise<number> {
  if ((await timeInFile(opened, listed)) !== null) return listed;
  let [good, bad] = [first, listed];
  while (bad - good > Math.max(gap, 1e-3)) {
    const middle = (good + bad) / 2;
    const found = await timeInFile(opened, middle);
    if (found === null) bad = middle;
    else good = Math.max(middle, found);
  }
  return (await timeInFile(opened, good)) ?? first;
}

/** How much of a film that was cut short is missing by what its header says; null where it says nothing. */
async function secondsMissing({ input, parts }: OpenFilm, end: number): Promise<number | null> {
  const { to, shift } = parts[parts.length - 1];
  const duration = await input.getDurationFromMetadata().catch(() => null);
  if (duration === null) return null;
  const missing = Math.min(duration, to) + shift - end;
  return missing > 0 ? missing : null;
}

/** The first frame that can be decoded, which gives the film its size; null when none can. */
async function firstPicture(opened: OpenFilm): Promise<{ size: PictureSize; picture: ImageBitmap } | null> {
  for await (const { sample } of filmFrames(opened, { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY })) {
    const size = uprightSize(sample, opened);
    const width = Math.min(widestPicture, size.width);
    const height = Math.max(1, Math.round((width / size.width) * size.height));
    const canvas = new OffscreenCanvas(width, height);
    sample.draw(canvas.getContext('2d')!, 0, 0, width, height);
    return { size, picture: canvas.transferToImageBitmap() };
  }
  return null;
}

/** Whether any of a few pictures shows that the film's lines were taken at two moments. */
async function hasCombing(opened: OpenFilm, { firstTimestamp, lastTimestamp }: Length): Promise<boolean> {
  for (const place of combingPlaces) {
    const from = firstTimestamp + place * (lastTimestamp - firstTimestamp);
    for await (const { sample } of filmFrames(opened, { from, to: Number.POSITIVE_INFINITY })) {
      if (isCombed(sample)) return true;
      break;
    }
  }
  return false;
}
