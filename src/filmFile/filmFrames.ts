import { EncodedPacketSink, type VideoSample, VideoSampleSink } from 'mediabunny';
import type { Stretch } from '../../workers/shared/poseWorkerApi.ts';
import { addTurns, type QuarterTurn } from '../poseTrack/quarterTurn.ts';
import type { OpenFilm } from './openFilm.ts';
import { partsWithin } from './partsWithin.ts';
import { trueTime } from './trueTime.ts';
import { withTimeLimit } from './withTimeLimit.ts';

/** A decoded picture and when the film shows it, seconds. */
export interface FilmFrame {
  readonly time: number;
  readonly sample: VideoSample;
}

/**
 * Every frame of a stretch that can be decoded, in order of presentation, each with its own time. Decoding runs ahead
 * by at most eight frames (mediabunny's bound), so memory stays flat and the decoder works while the caller does. The
 * generator owns the samples: each is closed when the next is asked for or the loop is left.
 *
 * Where the file is damaged, decoding is tried again from the last good frame (a hardware decoder may just have been
 * taken away), then goes on at the next key frame: the frames between are missing. A file that is cut short ends there.
 */
export async function* filmFrames(film: OpenFilm, stretch: Stretch): AsyncGenerator<FilmFrame, void, undefined> {
  for (const { from, to, shift } of partsWithin(film.parts, stretch)) {
    for await (const { time, sample } of trackFrames(film.track, from, to)) {
      // What a mirrored film asks for comes after its turn, so that a turn after that goes the other way round.
      if (film.turn !== 0) sample.setRotation(addTurns(sample.rotation, opposite(film.turn, sample.flip)));
      yield { time: time + shift, sample };
    }
  }
}

function opposite(turn: QuarterTurn, isOpposite: boolean): QuarterTurn {
  return isOpposite ? ((360 - turn) as QuarterTurn) : turn;
}

/** A decoder that gives nothing for so long won't, milliseconds. */
const longestDecoding = 20_000;

/**
 * Where a decoder leaves frames out, mediabunny counts those after them earlier than they are (see `trueTime`), and so
 * drops the first ones of a stretch, unless it begins this much earlier, seconds.
 */
const early = 0.3;

/** Frames of the track with `from <= time < to`, in the track's own time. */
async function* trackFrames(track: OpenFilm['track'], from: number, to: number): AsyncGenerator<FilmFrame> {
  const sink = new VideoSampleSink(track);
  const resolution = await track.getTimeResolution();
  let position = from;
  let last = Number.NEGATIVE_INFINITY;
  while (true) {
    const lastBefore = last;
    const samples = sink.samples(await startFor(track, position), to);
    let damaged = false;
    try {
      while (true) {
        const step = await withTimeLimit(samples.next(), longestDecoding, 'The decoder hangs.').catch(() => null);
        if (step === null) damaged = true;
        if (!step || step.done) break;
        const sample = step.value;
        try {
          const time = trueTime(sample, last, resolution);
          if (time >= to) break;
          // The sink begins early, and after damage with what has been given before.
          if (time >= from && time > last) {
            last = time;
            yield { time, sample };
          }
        } finally {
          sample.close();
        }
      }
    } finally {
      await samples.return();
    }
    if (!damaged && !(await endsEarly(track, last, to))) return;
    const next = last > lastBefore ? last : await keyFrameAfter(track, Math.max(position, last));
    if (next === null || next >= to) return;
    position = next;
  }
}

/** Where the sink is to begin so that the frame at `position` comes: never before that frame's own key frame. */
async function startFor(track: OpenFilm['track'], position: number): Promise<number> {
  if (!Number.isFinite(position)) return position;
  const packets = new EncodedPacketSink(track);
  const key = await packets.getKeyPacket(position, { metadataOnly: true }).catch(() => null);
  return Math.max(position - early, key?.timestamp ?? Number.NEGATIVE_INFINITY);
}

/** More than the longest a frame stands in any film worth analysing, seconds. */
const longestFrame = 0.3;

/** Whether the track has frames well before `to` that were not given: some decoders stop at damage without a word. */
async function endsEarly(track: OpenFilm['track'], last: number, to: number): Promise<boolean> {
  const packets = new EncodedPacketSink(track);
  const packet = await packets.getPacket(to, { metadataOnly: true }).catch(() => null);
  return packet !== null && packet.timestamp - last > longestFrame;
}

/** Time of the first frame after `time` that really is a key frame, or null when there is none. */
async function keyFrameAfter(track: OpenFilm['track'], time: number): Promise<number | null> {
  const packets = new EncodedPacketSink(track);
  const verified = { verifyKeyPackets: true };
  const metadataOnly = { metadataOnly: true };
  try {
    let packet = Number.isFinite(time)
      ? await packets.getKeyPacket(time, metadataOnly)
      : await packets.getFirstPacket(metadataOnly);
    if (!packet) return (await packets.getFirstKeyPacket(verified))?.timestamp ?? null;
    do packet = await packets.getNextKeyPacket(packet, verified);
    while (packet && packet.timestamp <= time);
    return packet?.timestamp ?? null;
  } catch {
    return null;
  }
}
