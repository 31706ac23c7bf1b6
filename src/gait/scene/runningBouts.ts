import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { bandPass } from '../../signal/bandPass.ts';
import { bridgeGaps } from '../../signal/bridgeGaps.ts';
import { median } from '../../signal/median.ts';
import type { RealSeconds } from '../prepare/realSeconds.ts';
import type { OscillationWindow } from './oscillationWindows.ts';
import type { RunningPace } from './runningPace.ts';

/** A part of the film in which the person runs. */
export interface Bout {
  readonly from: RealSeconds;
  readonly to: RealSeconds;
}

/** The oscillation's band, in steps per step, and the longest gap that it can be drawn through, in steps. */
const band = { low: 0.5, high: 1.7 };
const longestGapSteps = 0.5;
/** A step of the run takes so many times its usual duration: walking takes 1.3 and more, slow motion 2. */
const stepRange = { least: 0.75, most: 1.3 };
/** And it bounces by this share of the usual at least: walking bounces half as high, standing hardly. */
const leastBounce = 0.5;
/** Steps whose oscillation is below this share of the pace's height are not asked what is usual. */
const leastOfPace = 0.4;
/** Over so few steps the trunk is misread, or a step goes wrong: the run goes on. */
const longestLapse = 5;
/** A bout has so many steps, and they fill it to this share. */
const leastSteps = 4;
const leastFilled = 0.6;
/** Somewhere in a bout the trunk repeats with the pace's step, within this factor: walkers' takes 1.3 times as long. */
const samePace = 1.25;
/** A bout begins before its first fall of the trunk, and ends after the last, by so many steps. */
const around = 0.5;
/** The film's own ends, nearer than this in steps, are no ends of the run. */
const filmEnd = 1.5;

/**
 * The bouts of a film in which somebody runs at `pace`, step for step: before, between and after them they stand, hold
 * the rails, walk, or the film plays at another speed. By the trunk's oscillation alone, hence blind to legs and to the
 * view.
 *
 * @param windows From which the pace was told. Steps that look like the run's, where every window shows another rhythm,
 * are a walker's trunk drawn badly: what a model adds to each stride may pass for quicker steps.
 * @returns in order; empty where no run of four steps is found.
 */
export function runningBouts(
  times: Float64Array,
  trunk: TrunkPath,
  pace: RunningPace,
  windows: readonly OscillationWindow[],
): Bout[] {
  const { step } = pace;
  const height = trunk.hipY.map((hip, i) => -(hip + trunk.shoulderY[i]) / 2);
  const oscillation = bandPass(
    times,
    bridgeGaps(times, height, longestGapSteps * step),
    band.low / step,
    band.high / step,
  ).map((value, i) => value / trunk.length[i]);
  const steps = stepsOf(times, oscillation);
  const inTime = steps.filter(
    ({ from, to }) => to - from >= stepRange.least * step && to - from <= stepRange.most * step,
  );
  const usual = median(inTime.map((one) => one.height).filter((value) => value >= leastOfPace * pace.height));
  const high = inTime.filter((one) => one.height >= leastBounce * usual);
  // A walker's quicker step may pass for a slow one of the run, but not two in a row.
  const running = high.filter((one, i) => high[i - 1]?.to === one.from || high[i + 1]?.from === one.to);
  const bouts: { from: number; to: number; steps: number }[] = [];
  for (const { from, to } of running) {
    const bout = bouts[bouts.length - 1];
    if (bout && from - bout.to < longestLapse * step) {
      bout.to = to;
      bout.steps += 1;
    } else bouts.push({ from, to, steps: 1 });
  }
  const start = times[0];
  const end = times[times.length - 1];
  return bouts
    .filter((bout) => bout.steps >= leastSteps && bout.steps * step >= leastFilled * (bout.to - bout.from))
    .filter(({ from, to }) => {
      const inside = windows.filter(({ centre }) => centre >= from && centre <= to);
      return inside.length === 0 || inside.some((window) => isAtPace(window, step));
    })
    .map(({ from, to }) => ({
      from: (from - start <= filmEnd * step ? start : from - around * step) as RealSeconds,
      to: (end - to <= filmEnd * step ? end : to + around * step) as RealSeconds,
    }));
}

function isAtPace(window: OscillationWindow, step: number): boolean {
  return Math.max(window.step / step, step / window.step) <= samePace;
}

/** From each fall of the trunk through the middle of its oscillation to the next, with the height between the two. */
function stepsOf(times: Float64Array, oscillation: Float64Array): { from: number; to: number; height: number }[] {
  const steps: { from: number; to: number; height: number }[] = [];
  let last = Number.NaN;
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < times.length; i++) {
    const [before, now] = [oscillation[i - 1], oscillation[i]];
    if (Number.isNaN(now)) {
      last = Number.NaN;
      continue;
    }
    highest = Math.max(highest, now);
    lowest = Math.min(lowest, now);
    if (!(before > 0 && now <= 0)) continue;
    const at = times[i - 1] + ((times[i] - times[i - 1]) * before) / (before - now);
    if (!Number.isNaN(last)) steps.push({ from: last, to: at, height: highest - lowest });
    last = at;
    highest = Number.NEGATIVE_INFINITY;
    lowest = Number.POSITIVE_INFINITY;
  }
  return steps;
}
