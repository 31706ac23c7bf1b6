import { median } from '../../signal/median.ts';
import { type OscillationWindow, oscillationHopSeconds } from './oscillationWindows.ts';

/** The pace of the run in a film. */
export interface RunningPace {
  /** A step's duration, seconds. */
  readonly step: number;
  /** How high the trunk bounces, lowest to highest, trunk lengths. */
  readonly height: number;
  /** Whether the film also holds the run at another speed of play. */
  readonly isPlayedAtTwoSpeeds: boolean;
}

/** Windows this near to each other follow each other, seconds. */
const nextWithin = 2.5 * oscillationHopSeconds;
/**
 * Windows whose steps are within this factor of each other belong together: within a run people change by a few
 * hundredths.
 */
const sameFactor = 1.15;
/**
 * Two parts of one run, at belt speeds far apart, differ by less than this in step and oscillation; walking differs by
 * more in one of the two.
 */
const alike = { step: 1.25, height: 1.6 };
/**
 * Nobody changes the step this much while running: the film was slowed. Runners go from 145 to 195 steps/min at most, a
 * factor of 1.35; from walking to running it is 1.3 to 1.6, but then the oscillation changes as well.
 */
const leastSlowed = 1.6;
/** Nobody walks with longer steps than this and bounces higher than they run, seconds: such a part is a slowed run. */
const longestHighStep = 1;
/** A part this long, in windows, and no shorter is a part of its own. */
const leastWindows = 2;
/**
 * The slowed run is distinguished from the run itself by parts of the film that hold so many steps. In a film of many
 * short parts, cuts and holds on the rails, the longest may be one misread: then the film is left whole, and is asked
 * about as slow motion.
 */
const leastSteps = 12;

/**
 * The pace at which somebody runs in a film that may also show them walking, or play the run slowed down.
 *
 * While nobody is on the ground free fall sets the pace, so of all parts of a film the run at normal speed goes
 * quickest for the height of its oscillation: walking takes longer for less. A trunk that bounces as high as there, in
 * a step longer by more than any runner can change it, shows the run in slow motion. Of the two speeds of play the one
 * with more steps is taken.
 *
 * @returns null where the trunk nowhere repeats for long enough.
 */
export function runningPace(windows: readonly OscillationWindow[]): RunningPace | null {
  const parts = partsOf(windows);
  if (parts.length === 0) return null;
  // Time for the height, against free fall: seconds per root of trunk lengths.
  const slowness = parts.map(({ step, height }) => step / Math.sqrt(height));
  const quickest = parts[slowness.indexOf(Math.min(...slowness))];
  const isAsHigh = (one: Part, other: Part) => factor(one.height, other.height) <= alike.height;
  const likeThat = (model: Part) =>
    parts.filter((part) => factor(part.step, model.step) <= alike.step && isAsHigh(part, model));
  const run = together(likeThat(quickest));
  // A window that reaches over the change of speed holds less of the quick oscillation, and makes the run look lower.
  const isTooSlowToWalk = (part: Part) => part.step > longestHighStep && part.height > run.height;
  const slowed = parts
    .filter((part) => part.step >= leastSlowed * run.step && (isAsHigh(part, run) || isTooSlowToWalk(part)))
    .map((part) => together(likeThat(part)))
    .reduce<Part | null>((most, group) => (most && most.steps >= group.steps ? most : group), null);
  if (!slowed) return { step: run.step, height: run.height, isPlayedAtTwoSpeeds: false };
  const { step, height, steps } = slowed.steps > run.steps ? slowed : run;
  return steps >= leastSteps ? { step, height, isPlayedAtTwoSpeeds: true } : null;
}

/** Windows that go at one pace. */
interface Part {
  readonly step: number;
  readonly height: number;
  readonly steps: number;
  readonly windows: readonly OscillationWindow[];
}

function together(parts: readonly Part[]): Part {
  return partOf(parts.flatMap(({ windows }) => windows));
}

function partOf(windows: readonly OscillationWindow[]): Part {
  const step = median(windows.map((window) => window.step));
  return {
    step,
    height: median(windows.map((window) => window.height)),
    steps: (windows.length * oscillationHopSeconds) / step,
    windows,
  };
}

/** Windows that follow each other with the same step. */
function partsOf(windows: readonly OscillationWindow[]): Part[] {
  const parts: OscillationWindow[][] = [];
  for (const window of windows) {
    const part = parts[parts.length - 1];
    const isNext = part && window.centre - part[part.length - 1].centre < nextWithin;
    if (isNext && factor(window.step, median(part.map(({ step }) => step))) <= sameFactor) part.push(window);
    else parts.push([window]);
  }
  return parts.filter((part) => part.length >= leastWindows).map(partOf);
}

function factor(one: number, other: number): number {
  return Math.max(one / other, other / one);
}
