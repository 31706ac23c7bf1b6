import { mirroredTrack } from '../../poseTrack/mirroredTrack.ts';
import type { Side } from '../../poseTrack/side.ts';
import type { GaitReading } from '../gaitReading.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { RealSeconds } from '../prepare/realSeconds.ts';
import type { Stance } from '../stances/stance.ts';
import type { PartReading } from './readPart.ts';

/** Parts are moved so far apart in time that no step, and nothing else that is measured, reaches across. Seconds. */
const apart = 5;

/** Where a part lies in what was spliced. */
interface Splice {
  /** Seconds of the splice: from the part's first frame to its last. */
  readonly from: number;
  readonly to: number;
  /** Film seconds + this = seconds of the splice. */
  readonly shift: number;
  /** Whether left and right are exchanged in it. */
  readonly isMirrored: boolean;
}

/**
 * Parts of a film that show the same aspect of the body, spliced to one reading: all of one size, heading one way, on a
 * clock of its own. Who runs to the left shows the left leg and then, coming back, the right one: mirrored, both are
 * the near leg.
 */
export interface SplicedParts {
  readonly reading: GaitReading;
  readonly splices: readonly Splice[];
  /** Whether all parts head the same way. */
  readonly isOneHeading: boolean;
}

/**
 * @param parts In order of time; at least one.
 * @param main The one whose heading and size the others are brought to.
 */
export function spliceParts(parts: readonly PartReading[], main: PartReading): SplicedParts {
  if (parts.length === 1) {
    const { reading } = main;
    return { reading, splices: [spliceOf(reading.track, 0, false)], isOneHeading: true };
  }
  const { scene, trunkLength, legLength } = main.reading;
  const spliced = parts.map(({ reading }, n) => {
    const shift = n * apart;
    const isMirrored = reading.scene.direction !== scene.direction;
    const size = (trunkLength ?? 1) / (reading.trunkLength ?? 1);
    const track = sized(isMirrored ? mirroredTrack(reading.track) : reading.track, size);
    return {
      track: { ...track, times: track.times.map((time) => time + shift) },
      stances: reading.stances.map((stance) => moved(stance, shift, isMirrored)),
      splice: spliceOf(reading.track, shift, isMirrored),
      leg: (reading.legLength ?? Number.NaN) * size,
      frames: track.times.length,
    };
  });
  const legs = spliced.filter(({ leg }) => !Number.isNaN(leg));
  const frames = legs.reduce((sum, one) => sum + one.frames, 0);
  return {
    reading: {
      ...main.reading,
      track: joined(spliced.map(({ track }) => track)),
      stances: spliced.flatMap(({ stances }) => stances),
      legLength: frames > 0 ? legs.reduce((sum, one) => sum + one.leg * one.frames, 0) / frames : legLength,
      scene: { ...scene, bouts: null, isPlayedAtTwoSpeeds: false },
    },
    splices: spliced.map(({ splice }) => splice),
    isOneHeading: spliced.every(({ splice }) => !splice.isMirrored),
  };
}

/** A moment of the splice in the film's real seconds, with the side it belongs to. */
export function unspliced<T extends Side | null>(
  { splices }: SplicedParts,
  time: number,
  side: T,
): { readonly time: number; readonly side: T } {
  // A moment belongs to the last part that has begun, give or take half the gap.
  let splice = splices[0];
  for (const next of splices) if (time >= next.from - apart / 2) splice = next;
  return { time: time - splice.shift, side: splice.isMirrored ? (otherSide(side) as T) : side };
}

/** A stance of the splice as it is in the film. */
export function unsplicedStance<T extends Stance>(parts: SplicedParts, stance: T): T {
  const { time, side } = unspliced(parts, stance.initialContact, stance.side);
  const later = time - stance.initialContact;
  return {
    ...stance,
    side,
    initialContact: time as RealSeconds,
    toeOff: stance.toeOff === null ? null : ((stance.toeOff + later) as RealSeconds),
  };
}

function moved(stance: Stance, shift: number, isMirrored: boolean): Stance {
  return {
    ...stance,
    side: isMirrored ? otherSide(stance.side) : stance.side,
    initialContact: (stance.initialContact + shift) as RealSeconds,
    toeOff: stance.toeOff === null ? null : ((stance.toeOff + shift) as RealSeconds),
  };
}

function otherSide<T extends Side | null>(side: T): T {
  return (side === 'left' ? 'right' : side === 'right' ? 'left' : side) as T;
}

function spliceOf({ times }: LevelTrack, shift: number, isMirrored: boolean): Splice {
  const from = (times[0] ?? 0) + shift;
  return { from, to: (times.at(-1) ?? 0) + shift, shift, isMirrored };
}

/** The body larger by a factor; the picture's own size stays, and with it what the model's error depends on. */
function sized(track: LevelTrack, factor: number): LevelTrack {
  if (factor === 1) return track;
  const by = (rows: readonly Float64Array[]) => rows.map((row) => row.map((value) => value * factor));
  return { ...track, x: by(track.x), y: by(track.y) };
}

/** Tracks after each other, as one. */
function joined(tracks: readonly LevelTrack[]): LevelTrack {
  const end = (rows: readonly Float64Array[]) => {
    const out = new Float64Array(rows.reduce((sum, row) => sum + row.length, 0));
    let at = 0;
    for (const row of rows) {
      out.set(row, at);
      at += row.length;
    }
    return out;
  };
  const [first] = tracks;
  const channel = (pick: (track: LevelTrack) => readonly Float64Array[]) =>
    pick(first).map((_, k) => end(tracks.map((track) => pick(track)[k])));
  const hasWorld = tracks.every(({ world }) => world !== null);
  return {
    ...first,
    times: end(tracks.map(({ times }) => times)),
    x: channel(({ x }) => x),
    y: channel(({ y }) => y),
    score: channel(({ score }) => score),
    world: hasWorld
      ? {
          x: channel(({ world }) => world!.x),
          y: channel(({ world }) => world!.y),
          z: channel(({ world }) => world!.z),
        }
      : null,
  };
}
