import { channelsOf } from '../../poseTrack/channels.ts';
import { emptyTrack, emptyWorld } from '../../poseTrack/emptyTrack.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { GaitReading } from '../gaitReading.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { PreparedFilm } from '../prepare/prepare.ts';
import type { RealSeconds } from '../prepare/realSeconds.ts';
import { readGait, type StatedFacts } from '../readGait.ts';
import { isSideView, type View } from '../scene/scene.ts';
import { fitCadence } from '../stances/cadence.ts';
import type { Stance } from '../stances/stance.ts';
import { type CountedParts, countedParts } from './countedParts.ts';
import type { FilmReading } from './filmReading.ts';
import { leftOutOf } from './leftOut.ts';
import { piecesOfFilm } from './piecesOfFilm.ts';
import { type PartReading, readUncut } from './readPart.ts';
import { type SplicedParts, spliceParts } from './spliceParts.ts';

/** Of fewer frames with a body nothing is read. */
const leastFrames = 8;
/** Between parts in the fit of the cadence, steps: no gap in which steps are counted is as long. */
const apartSteps = 20;

/**
 * Reads a prepared film part by part: where the runner leaves and returns, turns round, the picture freezes or the film
 * was cut, each part is read by itself, with its own view and direction; then what all of them show is put together.
 * Most films are one part, and that is the film.
 */
export function readFilm(film: PreparedFilm, stated: StatedFacts = {}): FilmReading {
  const cut = piecesOfFilm(film);
  const bodies = film.fresh.x[Keypoint.leftHip];
  const pieces = cut.pieces.filter(
    ({ first, end }) => bodies.subarray(first, end).filter((x) => !Number.isNaN(x)).length >= leastFrames,
  );
  if (pieces.length === 0) return inOnePart(readGait(film, stated));
  const read = pieces.flatMap((piece) => readUncut(film, piece, { ...stated, view: null }));
  const chosen = countedParts(film, read, stated);
  const { counted, main, isStatedSideWrong } = chosen;
  const whole = wholeOf(film, chosen, cut.empty);
  const aspects = aspectsOf(counted, main).map((aspect) => ({
    ...aspect,
    reading: { ...aspect.reading, cadence: whole.cadence },
  }));
  const clock = film.timeScale / whole.timeScale;
  return {
    whole,
    aspects,
    parts: counted.map(({ reading }) => {
      const { times } = reading.track;
      const { view, direction } = reading.scene;
      return { from: times[0] as RealSeconds, to: times[times.length - 1] as RealSeconds, view, direction };
    }),
    leftOut: leftOutOf(
      film.level.times.map((time) => time * clock),
      chosen,
      cut,
    ),
    isStatedSideWrong,
  };
}

/** A film of which no part can be told from another, as it was read whole. */
export function inOnePart(whole: GaitReading): FilmReading {
  const part: PartReading = { first: 0, end: whole.track.times.length, reading: whole };
  return { whole, aspects: [spliceParts([part], part)], parts: [], leftOut: [], isStatedSideWrong: false };
}

/** The parts that count by what they show of the body, most steps first. */
function aspectsOf(counted: readonly PartReading[], main: PartReading): SplicedParts[] {
  const groups = new Map<string, PartReading[]>();
  for (const part of counted) {
    const aspect = aspectOf(part.reading.scene.view);
    groups.set(aspect, [...(groups.get(aspect) ?? []), part]);
  }
  const steps = (parts: readonly PartReading[]) => parts.reduce((sum, { reading }) => sum + reading.stances.length, 0);
  return [...groups.values()]
    .sort((a, b) => steps(b) - steps(a))
    .map((parts) => {
      const longest = parts.reduce((best, part) =>
        part.reading.stances.length > best.reading.stances.length ? part : best,
      );
      return spliceParts(parts, parts.includes(main) ? main : longest);
    });
}

function aspectOf(view: View): string {
  return isSideView(view) ? 'side' : view;
}

/** One reading of everything that counts. */
function wholeOf(
  film: PreparedFilm,
  { counted, main }: CountedParts,
  empty: readonly { first: number; end: number }[],
): GaitReading {
  const { reading } = main;
  const isOneFilm = counted.length === 1 && main.first === 0 && main.end === film.level.times.length;
  if (isOneFilm) return reading;
  const clock = film.timeScale / reading.timeScale;
  const times = film.level.times.map((time) => time * clock);
  const share = (of: (part: PartReading) => number | null) => {
    const known = counted.filter((part) => of(part) !== null);
    const frames = known.reduce((sum, part) => sum + part.end - part.first, 0);
    return frames > 0 ? known.reduce((sum, part) => sum + of(part)! * (part.end - part.first), 0) / frames : null;
  };
  const absent = empty.reduce((sum, { first, end }) => sum + end - first, 0);
  const found = film.level.x[Keypoint.leftHip].filter((x) => !Number.isNaN(x)).length;
  const { bestGuessFrameRate } = reading;
  return {
    ...reading,
    track: drawnTrack(film, counted, times),
    stances: counted.flatMap(({ reading: own }) => own.stances),
    cadence: counted.length === 1 ? reading.cadence : commonCadence(counted, reading.stepSeconds),
    bestGuessFrameRate,
    scene: {
      ...reading.scene,
      bouts: counted.length === 1 ? reading.scene.bouts : null,
      isPlayedAtTwoSpeeds: counted.length === 1 && reading.scene.isPlayedAtTwoSpeeds,
      feetInPictureShare: share((part) => part.reading.scene.feetInPictureShare),
      foundShare: Math.min(1, found / Math.max(1, times.length - absent)),
    },
  };
}

/** One slope through the contacts of all parts, each with its own beginning. */
function commonCadence(counted: readonly PartReading[], stepSeconds: number | null): GaitReading['cadence'] {
  if (stepSeconds === null) return null;
  const contacts: number[] = [];
  for (const { reading } of counted) {
    const own = reading.stances.map(({ initialContact }: Stance) => initialContact);
    if (own.length === 0) continue;
    const shift = contacts.length === 0 ? 0 : contacts[contacts.length - 1] + apartSteps * stepSeconds - own[0];
    contacts.push(...own.map((time) => time + shift));
  }
  return fitCadence(contacts, stepSeconds);
}

/** The body as it was cleaned in each part, and nothing elsewhere. */
function drawnTrack(film: PreparedFilm, counted: readonly PartReading[], times: Float64Array): LevelTrack {
  const { width, height } = film.level;
  const blank = emptyTrack(times, width, height);
  const track = { ...blank, world: film.level.world && emptyWorld(times) };
  for (const { first, reading } of counted) {
    const own = channelsOf(reading.track);
    for (const [c, channel] of channelsOf(track).entries()) {
      for (const [k, row] of channel.entries()) row.set(own[c][k], first);
    }
  }
  return track as unknown as LevelTrack;
}
