import { emptyTrack, emptyWorld } from './emptyTrack.ts';
import { keypointCount } from './keypoints.ts';
import type { PoseTrack } from './poseTrack.ts';
import type { PoseTrackFault } from './poseTrackFault.ts';

/** A pose track that can't be used. `src/language` has the sentences. */
export class PoseTrackError extends Error {
  override readonly name = 'PoseTrackError';
  readonly fault: PoseTrackFault;

  constructor(fault: PoseTrackFault) {
    super(fault.kind);
    this.fault = fault;
  }
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
  if (!isObject(file)) throw new PoseTrackError({ kind: 'notObject' });
  if (file.format !== 'pose-track') {
    throw new PoseTrackError({ kind: 'otherFormat' });
  }
  if (file.version !== 1) {
    throw new PoseTrackError({ kind: 'otherVersion', version: String(file.version) });
  }
  if (file.keypoints !== 'blazepose-33') {
    throw new PoseTrackError({ kind: 'otherKeypoints' });
  }
  const width = pictureSize(file, 'width');
  const height = pictureSize(file, 'height');
  const times = parseTimes(file.times);
  const { frames } = file;
  if (!Array.isArray(frames)) throw new PoseTrackError({ kind: 'noFrames' });
  if (frames.length !== times.length) {
    throw new PoseTrackError({ kind: 'uneven', times: times.length, frames: frames.length });
  }

  const track = emptyTrack(times, width, height);
  let world: PoseTrack['world'] = null;
  for (const [i, frame] of frames.entries()) {
    if (frame === null) continue;
    if (!isObject(frame)) throw new PoseTrackError({ kind: 'notFrame', frame: i });
    readPoints(frame.points, i, 'points', [track.x, track.y, track.score]);
    for (const score of track.score) {
      const value = score[i];
      if (value < -1e-3 || value > 1.001) {
        throw new PoseTrackError({ kind: 'score', frame: i, score: value });
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
    throw new PoseTrackError({ kind: 'notJson' });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pictureSize(file: Record<string, unknown>, name: 'width' | 'height'): number {
  const value = file[name];
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) {
    throw new PoseTrackError({ kind: 'noSize', side: name });
  }
  return value;
}

function parseTimes(times: unknown): Float64Array {
  if (!Array.isArray(times)) throw new PoseTrackError({ kind: 'noTimes' });
  const out = new Float64Array(times.length);
  for (const [i, time] of times.entries()) {
    if (typeof time !== 'number' || !Number.isFinite(time)) {
      throw new PoseTrackError({ kind: 'notSeconds', time: i });
    }
    if (i > 0 && time <= out[i - 1]) {
      throw new PoseTrackError({ kind: 'notAfter', time: i });
    }
    out[i] = time;
  }
  const hours = out.length > 0 ? (out[out.length - 1] - out[0]) / 3600 : 0;
  if (hours > mostHours) {
    throw new PoseTrackError({ kind: 'tooLong', mostHours });
  }
  const gaps = out.slice(1).map((time, i) => time - out[i]);
  gaps.sort();
  if (gaps.length > 0 && gaps[gaps.length >> 1] > longestGapSeconds) {
    throw new PoseTrackError({ kind: 'milliseconds' });
  }
  return out;
}

function readPoints(points: unknown, frame: number, name: string, into: readonly (readonly Float64Array[])[]): void {
  if (!Array.isArray(points) || points.length !== keypointCount) {
    throw new PoseTrackError({ kind: 'pointCount', frame, list: name, count: keypointCount });
  }
  for (const [k, point] of points.entries()) {
    if (!Array.isArray(point) || point.length !== 3) {
      throw new PoseTrackError({ kind: 'notPoint', frame, list: name, point: k });
    }
    if (point[0] === null || point[1] === null) continue;
    for (let axis = 0; axis < 3; axis++) {
      const value: unknown = point[axis];
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        throw new PoseTrackError({ kind: 'notPoint', frame, list: name, point: k });
      }
      into[axis][k][frame] = value;
    }
  }
}
