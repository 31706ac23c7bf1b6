import type { Stance } from '../../gait/stances/stance.ts';
import { fitPolynomial } from '../../signal/fitPolynomial.ts';
import { framesBetween } from '../../signal/framesBetween.ts';
import { median } from '../../signal/median.ts';
import type { MeasurementSample } from '../measurement.ts';

/**
 * Shares of a stance in which the knee is seen alone. Between the two the other leg passes it, and the model exchanges
 * the legs or draws one between them: there the near knee of human bodies is drawn up to 15° too straight or too bent.
 */
const seen = [
  { from: 0.08, to: 0.34 },
  { from: 0.58, to: 0.85 },
] as const;
/** The knee of a runner who lands is bent most between these shares of the stance. */
const peakFrom = 0.2;
const peakTo = 0.7;
const peakSteps = 100;
/** Of fewer frames on either side the bend between them is a guess. */
const leastFrames = 6;

interface SeenFrame {
  readonly stance: number;
  readonly at: number;
  readonly value: number;
}

/**
 * How far one knee bends at each of its stances. Bending and stretching go by a cubic between landing and pushing off
 * (within 1.1° of the true peak in 18 films of six bodies, points exact), so that is laid through what is seen of all
 * stances before and after the other leg passes; a stance bends more or less by as much as its own frames lie above or
 * below it. With the model's points that leaves 3.6° on bodies left out, and 4.7° by the greatest bend that is drawn.
 *
 * @param flexion Of the knee of these stances in each frame, degrees.
 * @param stances Of one foot.
 * @returns Empty where too little is seen; null where the bend has no greatest between landing and pushing off, so that
 * what lies at an end of the search would be no peak but where the search ended.
 */
export function peakKnees(
  times: Float64Array,
  flexion: Float64Array,
  stances: readonly Stance[],
): MeasurementSample[] | null {
  const frames: SeenFrame[] = [];
  for (const [k, { initialContact, toeOff }] of stances.entries()) {
    if (toeOff === null) continue;
    const { first, end } = framesBetween(times, initialContact, toeOff);
    for (let i = first; i < end; i++) {
      const at = (times[i] - initialContact) / (toeOff - initialContact);
      const isSeen = seen.some(({ from, to }) => at >= from && at <= to);
      if (isSeen && !Number.isNaN(flexion[i])) frames.push({ stance: k, at, value: flexion[i] });
    }
  }
  if (seen.some(({ from, to }) => frames.filter(({ at }) => at >= from && at <= to).length < leastFrames)) return [];
  const bend = fitPolynomial(frames, 3);
  if (!bend) return [];
  const shares = Array.from({ length: peakSteps + 1 }, (_, i) => peakFrom + (i / peakSteps) * (peakTo - peakFrom));
  const peakAt = shares.reduce((best, at) => (bend(at) > bend(best) ? at : best));
  if (peakAt === shares[0] || peakAt === shares[peakSteps]) return null;
  return stances.flatMap(({ initialContact, toeOff, side }, k) => {
    const own = frames.filter(({ stance }) => stance === k).map(({ at, value }) => value - bend(at));
    if (toeOff === null || own.length === 0) return [];
    const time = initialContact + peakAt * (toeOff - initialContact);
    return [{ time, side, value: bend(peakAt) + median(own) }];
  });
}
