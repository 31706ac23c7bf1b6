import { seededRandom } from '../../virtualRunner/seededRandom.ts';
import type { Shot } from './shot.ts';

/** How a film's frames follow each other. */
export interface ShotPlan {
  /** Frames per second of real time. */
  readonly frameRate: number;
  /** Share of frames that the camera left out, and the spread of the others' times as a share of a frame. */
  readonly dropped?: number;
  readonly unsteady?: number;
  /** Played seconds per real second all through. */
  readonly slowMotion?: number;
  /** Normal, then eased to this many times slower, then normal again, as phones do it. */
  readonly ramp?: number;
}

/** Seconds over which a phone goes over from one speed to the other. */
const rampSeconds = 0.5;
/** The slow part of a ramped film, as shares of the run. */
const slowPart = [0.55, 0.8] as const;

/** The frames of a film of a run from `from` to `to`, real seconds. */
export function makeShot(plan: ShotPlan, from: number, to: number, seed: number): Shot {
  const random = seededRandom(seed);
  const real: number[] = [];
  for (let i = 0; from + i / plan.frameRate < to; i += 1) {
    if (i > 0 && plan.dropped && random.even() < plan.dropped) continue;
    const jitter = i > 0 && plan.unsteady ? plan.unsteady * (random.even() - 0.5) : 0;
    real.push(from + (i + jitter) / plan.frameRate);
  }
  if (plan.ramp === undefined) {
    const scale = plan.slowMotion ?? 1;
    return { real, played: real.map((time) => (time - from) * scale), timeScale: scale, slowed: null };
  }
  const { ramp } = plan;
  const [start, end] = slowPart.map((share) => from + share * (to - from));
  const speedAt = (time: number) => {
    const into = Math.min(1, Math.max(0, (time - start) / rampSeconds));
    const out = Math.min(1, Math.max(0, (end - time) / rampSeconds));
    return 1 + (ramp - 1) * Math.min(into, out);
  };
  const played = [0];
  for (let i = 1; i < real.length; i += 1) {
    played.push(played[i - 1] + (real[i] - real[i - 1]) * speedAt((real[i] + real[i - 1]) / 2));
  }
  return { real, played, timeScale: 1, slowed: { from: start, to: end } };
}
