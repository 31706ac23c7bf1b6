import type { EvenSignal } from '../../signal/evenSignal.ts';
import type { FootGround } from './footGround.ts';

/**
 * When the toes leave the ground, the middle of heel and ankle has risen this far above its stance height, trunk
 * lengths. Of a 0.5 m trunk that is 13.2 cm; in centimetres, three runs with force plates gave 13.5, 14.9 and 13.4. It
 * rises 1.3 cm in 10 ms.
 */
const clearance = 0.264;
/** A running foot leaves the ground no earlier and no later than this after initial contact, in steps. */
const earliest = 0.35;
const latest = 1.15;
/** The ground's height is that at this time after initial contact, in steps (the middle of what `groundUnder` reads). */
const groundAt = 0.2;
/**
 * This share of the ground's slope is believed: as much of it again is the model's own unrest. Taken whole, toe-offs of
 * human bodies scatter by 23 and 22 ms (near and far foot) instead of 22 and 13; not at all, they come 17 ms earlier on
 * recorded runners whom the camera sees 15° askew, and 35 ms obliquely.
 */
const believed = 0.3;

/**
 * When the hindfoot of the foot that landed at `initialContact` has risen as far as it has when the toes leave the
 * ground: a witness that is always there, and late where the model draws the foot flatter than it is.
 *
 * @param hindfootHeight The middle of the foot's own heel and ankle, upwards, median trunk lengths, cleaned (see
 * `evenSignal`).
 * @param initialContact Seconds.
 * @param stepSeconds The step's duration.
 * @param size The runner's size at this moment against the unit of `hindfootHeight`; 1 for someone who neither comes
 * nor goes.
 * @returns null where the foot's height is unknown or it does not rise in time.
 */
export function hindfootRise(
  hindfootHeight: EvenSignal,
  { height, speed, slope }: FootGround,
  initialContact: number,
  stepSeconds: number,
  size: number,
): number | null {
  const { samples, rateHz, start } = hindfootHeight;
  const at = (steps: number) => Math.round((initialContact + steps * stepSeconds - start) * rateHz);
  if (Number.isNaN(height)) return null;
  // NaN where the ground's speed is not known: then it is taken for level.
  const sinking = believed * slope * speed || 0;
  const target = (i: number) =>
    height + clearance * size - sinking * (start + i / rateHz - initialContact - groundAt * stepSeconds);
  const last = Math.min(samples.length - 1, at(latest));
  for (let i = Math.max(1, at(earliest)); i <= last; i++) {
    const before = samples[i - 1] - target(i - 1);
    const here = samples[i] - target(i);
    if (Number.isNaN(here)) return null;
    if (here >= 0) return before < 0 ? start + (i - 1 + before / (before - here)) / rateHz : null;
  }
  return null;
}
