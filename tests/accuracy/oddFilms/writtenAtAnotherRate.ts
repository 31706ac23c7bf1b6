import { mapChannels } from '../../../src/poseTrack/channels.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';

/**
 * The film written at a higher rate, pictures shown again where none is new, and encoded again: the model finds the
 * points of the same picture a little elsewhere each time.
 *
 * @param unrest of each point in each frame, pixels (SD).
 */
export function writtenAtAnotherRate(track: PoseTrack, from: number, to: number, unrest: number): PoseTrack {
  const random = seededRandom(29);
  const frames = Math.floor((track.times.length * to) / from);
  const shown = Array.from({ length: frames }, (_, i) => Math.floor((i * from) / to + 1e-9));
  const written = mapChannels(track, (rows) => rows.map((row) => Float64Array.from(shown, (i) => row[i])));
  for (const rows of [written.x, written.y]) {
    for (const row of rows) for (let i = 0; i < frames; i += 1) row[i] += unrest * random.normal();
  }
  return { ...track, ...written, times: Float64Array.from(shown, (_, i) => i / to) };
}
