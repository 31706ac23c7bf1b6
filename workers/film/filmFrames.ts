import { EncodedPacketSink, type VideoSample, VideoSampleSink } from 'mediabunny';
import type { Stretch } from '../shared/poseWorkerApi.ts';
import type { OpenFilm } from './openFilm.ts';

/**
 * Every frame of a stretch in order of presentation, each with its own time. Decoding runs ahead by at most eight
 * frames (mediabunny's bound), so memory stays flat and the decoder works while the caller does. The generator owns the
 * samples: each is closed when the next is asked for or the loop is left.
 *
 * Where the file is damaged, decoding is tried again from the last good frame (a hardware decoder may just have been
 * taken away), then goes on at the next key frame: the frames between are missing. A file that is cut short ends there.
 */
export async function* filmFrames({ track }: OpenFilm, stretch: Stretch): AsyncGenerator<VideoSample, void, undefined> {
  const sink = new VideoSampleSink(track);
  let position = stretch.from;
  let last = Number.NEGATIVE_INFINITY;
  while (true) {
    const lastBefore = last;
    const samples = sink.samples(position, stretch.to);
    let damaged = false;
    try {
      while (true) {
        const step = await samples.next().catch(() => null);
        if (step === null) damaged = true;
        if (!step || step.done) break;
        const sample = step.value;
        try {
          // The sink begins with the frame on show at `position`, which has been given before.
          if (sample.timestamp >= stretch.from && sample.timestamp > last) {
            last = sample.timestamp;
            yield sample;
          }
        } finally {
          sample.close();
        }
      }
    } finally {
      await samples.return();
    }
    if (!damaged && !(await endsEarly(track, last, stretch.to))) return;
    const next = last > lastBefore ? last : await keyFrameAfter(track, Math.max(position, last));
    if (next === null || next >= stretch.to) return;
    position = next;
  }
}

/** More than the longest a frame stands in any film worth analysing, seconds. */
const longestFrame = 0.3;

/** Whether the film has frames well before `to` that were not given: some decoders stop at damage without a word. */
async function endsEarly(track: OpenFilm['track'], last: number, to: number): Promise<boolean> {
  const packets = new EncodedPacketSink(track);
  const packet = await packets.getPacket(to, { metadataOnly: true }).catch(() => null);
  return packet !== null && packet.timestamp - last > longestFrame;
}

/** Time of the first key frame after `time`, or null when there is none. */
async function keyFrameAfter(track: OpenFilm['track'], time: number): Promise<number | null> {
  const packets = new EncodedPacketSink(track);
  try {
    let packet = (await packets.getKeyPacket(time)) ?? (await packets.getFirstKeyPacket());
    while (packet && packet.timestamp <= time) packet = await packets.getNextKeyPacket(packet);
    return packet?.timestamp ?? null;
  } catch {
    return null;
  }
}
