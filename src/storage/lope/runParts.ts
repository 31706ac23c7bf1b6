import * as v from 'valibot';
import type { FilmResult } from '../../engine/film/filmJobState.ts';
import { keypointCount } from '../../poseTrack/keypoints.ts';
import { type PackedTrack, packTrack } from '../packedTrack.ts';
import { type RunCard, storedCardSchema } from '../runCard.ts';
import { packResult, unpackResult } from '../storedResult.ts';
import { readNumbers, writeNumbers } from './numbersInJson.ts';

/** A run as the parts of its folder in a `.lope` file; the film is one more. */
export interface RunParts {
  /** Everything but tracks, picture and film; its fields are those of the rows in the database. */
  readonly 'run.json': Uint8Array<ArrayBuffer>;
  /** The body as the model gave it, and as it was measured: see `trackBytes`. */
  readonly 'track.bin': Uint8Array<ArrayBuffer>;
  readonly 'smoothed.bin': Uint8Array<ArrayBuffer>;
  /** Everybody else who was followed, one after the other; null: nobody. */
  readonly 'others.bin': Uint8Array<ArrayBuffer> | null;
  /** Key frame; null: none. */
  readonly picture: Blob | null;
}

/** Where the film lies in a run's folder. */
export const filmPart = 'film';

const trackHead = v.object({
  width: v.pipe(v.number(), v.minValue(1)),
  height: v.pipe(v.number(), v.minValue(1)),
  frames: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hasWorld: v.boolean(),
});

const runFile = v.object({
  card: v.looseObject({ picture: v.nullable(v.object({ type: v.string() })) }),
  result: v.looseObject({}),
  track: trackHead,
  smoothed: trackHead,
  // Not in files of earlier builds.
  others: v.optional(v.array(trackHead), []),
});

/** Run → parts. */
export async function packRun(card: RunCard, result: FilmResult): Promise<RunParts> {
  const { picture, ...rest } = card;
  const { track, smoothed, others = [], ...row } = packResult(card.id, result, 0);
  const { version } = row;
  const text = writeNumbers({
    card: { ...rest, picture: picture && { type: picture.type }, version },
    result: row,
    track: headOf(packTrack(result.track)),
    smoothed: headOf(packTrack(result.smoothed)),
    others: (others as PackedTrack[]).map(headOf),
  });
  return {
    'run.json': new TextEncoder().encode(text),
    'track.bin': trackBytes(track as PackedTrack),
    'smoothed.bin': trackBytes(smoothed as PackedTrack),
    'others.bin': others.length > 0 ? joined((others as PackedTrack[]).map(trackBytes)) : null,
    picture,
  };
}

/**
 * Parts → run, checked like rows of the database.
 *
 * @throws v.ValiError or SyntaxError when they are no run.
 */
export function unpackRun({ picture, ...parts }: RunParts): { readonly card: RunCard; readonly result: FilmResult } {
  const told = v.parse(runFile, readNumbers(new TextDecoder().decode(parts['run.json'])));
  const type = told.card.picture?.type ?? '';
  const own = picture && new Blob([picture], { type: /^image\/[a-z]+$/.test(type) ? type : '' });
  return {
    card: v.parse(storedCardSchema, { ...told.card, picture: own }),
    result: unpackResult({
      ...told.result,
      track: trackOf(told.track, parts['track.bin']),
      smoothed: trackOf(told.smoothed, parts['smoothed.bin']),
      others: tracksOf(told.others, parts['others.bin']),
    }),
  };
}

function headOf({ width, height, times, world }: PackedTrack): v.InferOutput<typeof trackHead> {
  return { width, height, frames: times.length, hasWorld: world !== null };
}

/**
 * A packed track as bytes, little-endian: the times as 64-bit floats, then x, y and score as 32-bit floats, keypoint after
 * keypoint, then x, y and z in space where there are any.
 */
function trackBytes({ times, x, y, score, world }: PackedTrack): Uint8Array<ArrayBuffer> {
  const rows = [x, y, score, ...(world ? [world.x, world.y, world.z] : [])];
  const bytes = new Uint8Array(8 * times.length + 4 * keypointCount * times.length * rows.length);
  const view = new DataView(bytes.buffer);
  times.forEach((time, i) => {
    view.setFloat64(8 * i, time, true);
  });
  let at = 8 * times.length;
  for (const row of rows) {
    for (const value of row) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  return bytes;
}

function bytesOf({ frames, hasWorld }: v.InferOutput<typeof trackHead>): number {
  return 8 * frames + 4 * keypointCount * frames * (hasWorld ? 6 : 3);
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function tracksOf(
  heads: readonly v.InferOutput<typeof trackHead>[],
  bytes: Uint8Array<ArrayBuffer> | null,
): PackedTrack[] {
  const whole = bytes ?? new Uint8Array();
  const length = heads.reduce((sum, head) => sum + bytesOf(head), 0);
  if (whole.length !== length) throw new SyntaxError('Tracks of another length.');
  let at = 0;
  return heads.map((head) => {
    const own = whole.subarray(at, at + bytesOf(head));
    at += own.length;
    return trackOf(head, own);
  });
}

function trackOf(
  { width, height, frames, hasWorld }: v.InferOutput<typeof trackHead>,
  bytes: Uint8Array<ArrayBuffer>,
): PackedTrack {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = frames * keypointCount;
  if (bytes.length !== bytesOf({ width, height, frames, hasWorld }))
    throw new SyntaxError('A track of another length.');
  let at = 8 * frames;
  const row = () => {
    const values = Float32Array.from({ length }, (_, i) => view.getFloat32(at + 4 * i, true));
    at += 4 * length;
    return values;
  };
  const times = Float64Array.from({ length: frames }, (_, i) => view.getFloat64(8 * i, true));
  const [x, y, score] = [row(), row(), row()];
  return { width, height, times, x, y, score, world: hasWorld ? { x: row(), y: row(), z: row() } : null };
}
