import { emptyTrack, emptyWorld } from './emptyTrack.ts';
import { keypointCount } from './keypoints.ts';
import type { PoseTrack } from './poseTrack.ts';

/** A pose track that can't be used; `message` is a sentence for the person who chose the file. */
export class PoseTrackError extends Error {
  override readonly name = 'PoseTrackError';
}

/**
 * Signals are laid on a grid over the whole film, so time that no frame fills costs as much as film: a wrong unit must
 * not fill the memory.
 */
const mostHours = 6;

/**
 * A median gap between frames longer than this is no film's, seconds: the times are in milliseconds, which the 4 to 42
 * ms between the frames of a film's usual rates make 4 to 42.
 */
const longestGapSeconds = 2;

/**
 * Reads a pose track file (format `pose-track`, version 1).
 *
 * A frame without a person is NaN throughout; so is a point whose coordinates are `null`. `world` is null unless some
 * frame has it. Checked by hand rather than by a schema: ten minutes of film hold millions of numbers.
 *
 * @param source The file's text, or what `JSON.parse` made of it.
 * @throws {PoseTrackError} Naming the first thing that is wrong.
 */
export function parsePoseTrack(source: unknown): PoseTrack {
  const file = typeof source === 'string' ? parseJson(source) : source;
  if (!isObject(file)) throw new PoseTrackError('This is not a pose track: it should be a JSON object.');
  if (file.format !== 'pose-track') {
    throw new PoseTrackError('This is not a pose track: its "format" should be "pose-track".');
  }
  if (file.version !== 1) {
    throw new PoseTrackError(`This pose track is of version ${String(file.version)}; only version 1 can be read.`);
  }
  if (file.keypoints !== 'blazepose-33') {
    throw new PoseTrackError(
      'This pose track holds other keypoints than "blazepose-33", the only ones that can be read.',
    );
  }
  const width = pictureSize(file, 'width');
  const height = pictureSize(file, 'height');
  const times = parseTimes(file.times);
  const { frames } = file;
  if (!Array.isArray(frames)) throw new PoseTrackError('This pose track has no list of "frames".');
  if (frames.length !== times.length) {
    throw new PoseTrackError(`This pose track has ${times.length} times but ${frames.length} frames.`);
  }

  const track = emptyTrack(times, width, height);
  let world: PoseTrack['world'] = null;
  for (const [i, frame] of frames.entries()) {
    if (frame === null) continue;
    if (!isObject(frame)) throw new PoseTrackError(`Frame ${i} of this pose track is neither a pose nor null.`);
    readPoints(frame.points, i, 'points', [track.x, track.y, track.score]);
    for (const score of track.score) {
      const value = score[i];
      if (value < -1e-3 || value > 1.001) {
        throw new PoseTrackError(`Frame ${i} of this pose track has a score of ${value}; scores run from 0 to 1.`);
      }
      score[i] = Math.min(1, Math.max(0, value));
    }
    if (frame.world === undefined || frame.world === null) continue;
    world ??= emptyWorld(times);
    readPoints(frame.world, i, 'world', [world.x, world.y, world.z]);
  }
  return { ...track, world };
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new PoseTrackError('This is not a pose track: it is not JSON, or it was cut off.');
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pictureSize(file: Record<string, unknown>, name: 'width' | 'height'): number {
  const value = file[name];
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) {
    throw new PoseTrackError(`This pose track does not say the picture's ${name} in pixels.`);
  }
  return value;
}

function parseTimes(times: unknown): Float64Array {
  if (!Array.isArray(times)) throw new PoseTrackError('This pose track has no list of "times".');
  const out = new Float64Array(times.length);
  for (const [i, time] of times.entries()) {
    if (typeof time !== 'number' || !Number.isFinite(time)) {
      throw new PoseTrackError(`Time ${i} of this pose track is not a number of seconds.`);
    }
    if (i > 0 && time <= out[i - 1]) {
      throw new PoseTrackError(`Time ${i} of this pose track does not come after the one before it.`);
    }
    out[i] = time;
  }
  const hours = out.length > 0 ? (out[out.length - 1] - out[0]) / 3600 : 0;
  if (hours > mostHours) {
    throw new PoseTrackError(
      `The times of this pose track run over more than ${mostHours} hours; they should be seconds of one film.`,
    );
  }
  const gaps = out.slice(1).map((time, i) => time - out[i]);
  gaps.sort();
  if (gaps.length > 0 && gaps[gaps.length >> 1] > longestGapSeconds) {
    throw new PoseTrackError('The times of this pose track look like milliseconds; they should be seconds.');
  }
  return out;
}

function readPoints(points: unknown, frame: number, name: string, into: readonly (readonly Float64Array[])[]): void {
  if (!Array.isArray(points) || points.length !== keypointCount) {
    throw new PoseTrackError(`Frame ${frame} of this pose track does not have ${keypointCount} "${name}".`);
  }
  for (const [k, point] of points.entries()) {
    if (!Array.isArray(point) || point.length !== 3) {
      throw new PoseTrackError(`Point ${k} of "${name}" in frame ${frame} of this pose track is not three numbers.`);
    }
    if (point[0] === null || point[1] === null) continue;
    for (let axis = 0; axis < 3; axis++) {
      const value: unknown = point[axis];
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        throw new PoseTrackError(`Point ${k} of "${name}" in frame ${frame} of this pose track is not three numbers.`);
      }
      into[axis][k][frame] = value;
    }
  }
}
