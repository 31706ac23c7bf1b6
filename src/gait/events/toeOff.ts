import { median } from '../signal/median.ts';
import type { EvenSignal } from './frontFoot.ts';

/**
 * A toe this far above its own stance height has left the ground, trunk lengths. From force plates and markers it would be 3 cm
 * (science.md 2.2); BlazePose's toe point rises inside the shoe as the heel lifts, so on its output it is 5–8 cm of a 0.5 m trunk.
 */
const clearance = 0.13;
/** The toe rests on the ground at least from here to there, steps after touch-down. */
const restFrom = 0.15;
const restTo = 0.45;
/** A running foot leaves the ground no earlier and no later than this after touch-down, in steps. */
const earliest = 0.35;
const latest = 1.15;

/**
 * Last instant on the ground of the foot that landed at `initialContact`.
 *
 * @param toeHeight The foot's own toe, upwards, trunk lengths, cleaned (see `evenSignal`).
 * @param initialContact Played seconds.
 * @param step The step's duration, played seconds.
 * @returns null where the toe's height is unknown or it does not leave in time.
 */
export function toeOff(toeHeight: EvenSignal, initialContact: number, step: number): number | null {
  const { samples, rateHz, start } = toeHeight;
  const at = (steps: number) => Math.round((initialContact + steps * step - start) * rateHz);
  const resting = samples.subarray(Math.max(0, at(restFrom)), Math.max(0, at(restTo)));
  const ground = median(resting);
  if (Number.isNaN(ground)) return null;
  const target = ground + clearance;
  const last = Math.min(samples.length - 1, at(latest));
  for (let i = Math.max(1, at(earliest)); i <= last; i++) {
    const before = samples[i - 1]!;
    const here = samples[i]!;
    if (Number.isNaN(here)) return null;
    if (here >= target) {
      if (!(before < target)) return null;
      return start + (i - 1 + (target - before) / (here - before)) / rateHz;
    }
  }
  return null;
}
