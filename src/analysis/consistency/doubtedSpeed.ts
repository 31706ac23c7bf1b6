import { runningSpeed } from '../../heuristics/body/runningSpeed.ts';
import type { MeasuredRun } from '../../heuristics/measuredRun.ts';
import { strideLength } from '../../heuristics/strideLength.ts';
import type { Notice } from '../notice.ts';

/** Kilometres in a mile, by definition. */
const kmPerMile = 1.609344;

/**
 * Told and seen disagree beyond this many 95 % half-widths of what is seen: about three standard deviations, so that
 * hardly any true speed is doubted, and miles told as kilometres mostly are.
 */
const beyondHalfWidths = 1.5;

/** What the number may have been meant as, in km/h. */
const meantAs = {
  mph: (told: number) => told * kmPerMile,
  minPerKm: (told: number) => 60 / told,
  minPerMile: (told: number) => (60 * kmPerMile) / told,
} as const;

/**
 * A told speed that the run itself contradicts: the feet move back under the hips at quite another speed or, where that
 * can't be seen, the stride that follows from it and the cadence is nobody's.
 *
 * @returns null where the two agree, or no speed was told.
 */
export function doubtedSpeed(run: MeasuredRun): Extract<Notice, { id: 'speedDoubted' }> | null {
  const { beltSpeed } = run;
  const { cadence } = run.reading;
  if (beltSpeed === null || !cadence) return null;
  const toldKmh = beltSpeed * 3.6;
  const notice = { id: 'speedDoubted', level: 'warn', toldKmh } as const;
  const seen = runningSpeed({ ...run, beltSpeed: null });
  if (!seen) {
    const [shortest, longest] = strideLength.limits;
    const stride = (beltSpeed * 120) / cadence.value;
    return stride >= shortest && stride <= longest ? null : { ...notice, looksKmh: null, perhaps: null };
  }
  const looksKmh = seen.value * 3.6;
  const apart = (kmh: number) => Math.abs(Math.log(kmh / looksKmh)) / seen.relativeError;
  if (apart(toldKmh) <= beyondHalfWidths) return null;
  const units = Object.keys(meantAs) as (keyof typeof meantAs)[];
  const [nearest] = units.sort((a, b) => apart(meantAs[a](toldKmh)) - apart(meantAs[b](toldKmh)));
  return { ...notice, looksKmh, perhaps: apart(meantAs[nearest](toldKmh)) <= 1 ? nearest : null };
}
