import type { EvenSignal } from '../../signal/evenSignal.ts';

/**
 * When the toes leave the ground, the middle of heel and ankle has risen this far above its stance height, trunk
 * lengths. Of a 0.5 m trunk that is 13.2 cm; in centimetres, three runs with force plates gave 13.5, 14.9 and 13.4. It
 * rises 1.3 cm in 10 ms.
 */
const clearance = 0.264;
/** A running foot leaves the ground no earlier and no later than this after initial contact, in steps. */
const earliest = 0.35;
const latest = 1.15;

/**
 * When the hindfoot of the foot that landed at `initialContact` has risen as far as it has when the toes leave the
 * ground: a witness that is always there, and late where the model draws the foot flatter than it is.
 *
 * @param hindfootHeight The middle of the foot's own heel and ankle, upwards, median trunk lengths, cleaned (see
 * `evenSignal`).
 * @param ground The same height while the foot lies on the ground (see `groundUnder`).
 * @param initialContact Seconds.
 * @param stepSeconds The step's duration.
 * @param size The runner's size at this moment against the unit of `hindfootHeight`; 1 for someone who neither comes
 * nor goes.
 * @returns null where the foot's height is unknown or it does not rise in time.
 */
export function hindfootRise(
  hindfootHeight: EvenSignal,
  ground: number,
  initialContact: number,
  stepSeconds: number,
  size: number,
): number | null {
  const { samples, rateHz, start } = hindfootHeight;
  const at = (steps: number) => Math.round((initialContact + steps * stepSeconds - start) * rateHz);
  if (Number.isNaN(ground)) return null;
  const target = ground + clearance * size;
  const last = Math.min(samples.length - 1, at(latest));
  for (let i = Math.max(1, at(earliest)); i <= last; i++) {
    const before = samples[i - 1];
    const here = samples[i];
    if (Number.isNaN(here)) return null;
    if (here >= target) {
      if (!(before < target)) return null;
      return start + (i - 1 + (target - before) / (here - before)) / rateHz;
    }
  }
  return null;
}
