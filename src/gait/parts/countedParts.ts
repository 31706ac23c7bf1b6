import type { PreparedFilm } from '../prepare/prepare.ts';
import type { StatedFacts } from '../readGait.ts';
import { isSideView, type View } from '../scene/scene.ts';
import { clockOfParts } from './clockOfParts.ts';
import type { LeftOutReason } from './filmReading.ts';
import { type PartReading, readPart, usualLegSpeed } from './readPart.ts';

/** Steps of one run differ by less than this from part to part: beyond it is another pace, or speed of play. */
const mostChange = 1.25;
/** Legs that move faster by this much in the same view are played at another speed, whatever their steps seem to be. */
const mostLegChange = 1.8;

/** The parts of a film that count, and why the others do not. */
export interface CountedParts {
  /** In order; at least one, which is no run where none is. */
  readonly counted: readonly PartReading[];
  /** The one with most steps. */
  readonly main: PartReading;
  readonly others: readonly { readonly part: PartReading; readonly reason: LeftOutReason }[];
  readonly isStatedSideWrong: boolean;
}

/**
 * Settles what is one for the whole film: the clock, the pace, and what the person says of the view.
 *
 * A stated view holds for the parts that are seen from there. Where none is, it corrects how the longest part was seen,
 * and all that were seen like it; but a side that the body plainly contradicts is not taken: left for right turns every
 * sign.
 *
 * @param read At least one part, read without a stated view.
 */
export function countedParts(film: PreparedFilm, read: readonly PartReading[], stated: StatedFacts): CountedParts {
  const view = stated.view ?? null;
  const longest = most(read, ({ reading }) => stepsIn(reading));
  const clock = clockOfParts(read, longest);
  const seen = longest.reading.scene.view;
  const isSeen = read.some(({ reading }) => reading.scene.view === view);
  const isStatedSideWrong = view !== null && !isSeen && isSideView(view) && isSideView(seen);
  const corrected = view === null || isSeen || isStatedSideWrong ? null : seen;
  const parts = read.map((part) => {
    const own = part.reading.scene;
    const isCorrected = corrected !== null && own.view === corrected;
    const isOnClock =
      own.suspectedClock?.timeScale === clock?.timeScale && own.suspectedClock?.isSure === clock?.isSure;
    if (!isCorrected && isOnClock) return part;
    return readPart(film, part, isCorrected ? stated : { ...stated, view: null }, read.length > 1 ? clock : undefined);
  });
  const wanted = isStatedSideWrong ? null : view;
  const main = most(
    parts.filter(({ reading }) => wanted === null || reading.scene.view === wanted),
    ({ reading }) => stepsIn(reading),
  );
  const others: { part: PartReading; reason: LeftOutReason }[] = [];
  const counted = parts.filter((part) => {
    const reason = part === main ? null : reasonAgainst(film, part, wanted, main);
    if (reason !== null) others.push({ part, reason });
    return reason === null;
  });
  return { counted, main, others, isStatedSideWrong };
}

function reasonAgainst(
  film: PreparedFilm,
  part: PartReading,
  wanted: View | null,
  main: PartReading,
): LeftOutReason | null {
  const { reading } = part;
  const { scene, stances, stepSeconds } = reading;
  if (scene.gait === 'walking') return 'walking';
  if (scene.gait === 'standing' && reading.track.times.length > 0 && isLong(reading.track.times)) return 'standing';
  if (scene.gait !== 'running' || stances.length === 0 || stepSeconds === null) return 'tooShort';
  if (wanted !== null && scene.view !== wanted) return 'otherView';
  const usual = main.reading.stepSeconds ?? stepSeconds;
  const isReplayed = scene.view === main.reading.scene.view && legsDiffer(film, part, main);
  return isReplayed || factor(stepSeconds, usual) > mostChange ? 'otherPace' : null;
}

/** Whether the legs of one part move so much faster than those of the other that it plays at another speed. */
function legsDiffer(film: PreparedFilm, one: PartReading, other: PartReading): boolean {
  return factor(usualLegSpeed(film, one), usualLegSpeed(film, other)) > mostLegChange;
}

/** By how much one is larger than the other, whichever it is. */
function factor(one: number, other: number): number {
  return Math.max(one / other, other / one);
}

/** Shorter than this nobody can be said to stand, seconds. */
const standsFor = 1.5;

function isLong(times: Float64Array): boolean {
  return times[times.length - 1] - times[0] >= standsFor;
}

/** How much of a run a part holds: steps, and where there are none, its frames, which never outweigh a step. */
function stepsIn({ stances, track }: PartReading['reading']): number {
  return stances.length + track.times.length / 1e9;
}

function most<T>(items: readonly T[], value: (item: T) => number): T {
  return items.reduce((best, item) => (value(item) > value(best) ? item : best));
}
