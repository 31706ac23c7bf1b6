import type { EvenSignal } from '../../signal/evenSignal.ts';
import { median } from '../../signal/median.ts';
import type { FootGround } from './footGround.ts';

/** The toes rest where they are drawn from here to there, steps before the hindfoot has risen. */
const restFrom = 0.3;
const restTo = 0.12;
/** They have left when they are this far from where the ground would have carried them, trunk lengths. */
const leastDistance = 0.06;
/** A running foot leaves the ground no earlier and no later than this after initial contact, in steps. */
const earliest = 0.4;
const latest = 1.15;

/** A foot's toes in the picture, median trunk lengths, on one grid: in the direction of the run, and upwards. */
export interface ToePath {
  readonly forward: EvenSignal;
  readonly up: EvenSignal;
}

/**
 * When the toes leave the place where they rest on the ground, which carries them backwards: the foot's own movement,
 * whatever height and slope it is drawn with.
 *
 * @param lifted When the hindfoot has risen (see `hindfootRise`), seconds.
 * @param stepSeconds The step's duration.
 * @param size The runner's size at this moment against the unit of the path.
 * @returns null where the toes are not seen, or don't leave in time.
 */
export function toeDeparture(
  { forward, up }: ToePath,
  { speed, slope }: FootGround,
  { initialContact, lifted }: { readonly initialContact: number; readonly lifted: number },
  stepSeconds: number,
  size: number,
): number | null {
  const { rateHz, start } = forward;
  const index = (time: number) => Math.round((time - start) * rateHz);
  const n = Math.min(forward.samples.length, up.samples.length);
  // As somebody who stands on the ground sees the toes: what it carries, and how far that falls, taken off.
  const along = (i: number) => forward.samples[i] + (speed * i) / rateHz;
  const above = (i: number) => up.samples[i] + (slope * speed * i) / rateHz;
  const from = Math.max(0, index(lifted - restFrom * stepSeconds));
  const to = Math.min(n, index(lifted - restTo * stepSeconds));
  const resting = Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
  const place = median(resting.map(along));
  const height = median(resting.map(above));
  const distance = (i: number) => Math.hypot(along(i) - place, above(i) - height);
  const target = leastDistance * size;
  const end = Math.min(n - 1, index(initialContact + latest * stepSeconds));
  for (let i = Math.max(1, index(initialContact + earliest * stepSeconds)); i <= end; i++) {
    const before = distance(i - 1);
    const here = distance(i);
    if (Number.isNaN(here)) return null;
    if (here >= target && before < target) return start + (i - 1 + (target - before) / (here - before)) / rateHz;
  }
  return null;
}
