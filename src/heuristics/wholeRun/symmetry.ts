import { contactTimes } from '../body/contactTimes.ts';
import { summarise } from '../judging/summary.ts';
import type { MeasuredRun } from '../measuredRun.ts';
import type { Measurement, MeasurementSample } from '../measurement.ts';
import { modelErrorOf } from '../modelErrors/modelErrorOf.ts';
import type { Aspect } from '../modelErrors/modelErrors.ts';
import type { SideDifference, SideDifferenceId } from './sideDifference.ts';

/**
 * 95 % half-width, in %, of what BlazePose itself adds to the difference of the sides, since the far leg is drawn worse
 * than the near one: 45 rendered films of even runners (SD 4.0 and 6.1 from the side, 2.3 and 2.7 from front and rear).
 */
const modelIndex = {
  stepTime: { side: 8.2, front: 5.4, rear: 6.6 },
  contactTime: { side: 12.5, front: null, rear: null },
} as const;

/**
 * Healthy runners differ by about 2 % in step time and contact (Girard 2019, Mtibaa 2023); from 4 % on it is worth a
 * second look.
 */
const usualPercent = 4;
/** Nobody runs with one step or contact half as long again as the other: contacts were missed or named wrongly. */
const mostPercent = 40;
/** A hand's distance from the mid-line, shoulder widths; convention of this project. */
const usualCrossing = 0.15;

/**
 * Left against right, as far as one film can tell: the rhythm of the steps from any square view, contact from the side,
 * the arms from the front. Nothing is said about angles of the legs: from one side the far leg is hidden at each step.
 *
 * A difference is named only beyond twice its own standard error and beyond what the model adds by itself.
 */
export function symmetry(run: MeasuredRun, armCrossover: Measurement | undefined): SideDifference[] {
  const { view } = run.reading.scene;
  if (view === 'oblique' || view === 'unknown') return [];
  const aspect: Aspect = view === 'front' || view === 'rear' ? view : 'side';
  const found = [timing('stepTime', stepTimes(run), modelIndex.stepTime[aspect])];
  const ofContact = modelIndex.contactTime[aspect];
  if (ofContact !== null) {
    const late = modelErrorOf('groundContactTime', run)?.offset ?? 0;
    const samples = contactTimes(run).map(({ time, side, groundMs, isToeOffByHand }) => ({
      time,
      side,
      value: groundMs - (isToeOffByHand ? 0 : late),
    }));
    found.push(timing('contactTime', samples, ofContact));
  }
  if (aspect !== 'side' && armCrossover) found.push(arms(armCrossover));
  return found;
}

/** Time from the other foot's touch-down to this one's, real ms. */
function stepTimes(run: MeasuredRun): MeasurementSample[] {
  const { stances, cadence } = run.reading;
  const usual = cadence ? 60_000 / cadence.value : Number.NaN;
  return stances.slice(1).flatMap(({ initialContact, side }, i) => {
    const before = stances[i];
    const value = (initialContact - before.initialContact) * 1000;
    // A missed contact between makes two steps of one.
    return before.side !== side && Math.abs(value - usual) < 0.4 * usual ? [{ time: initialContact, side, value }] : [];
  });
}

function timing(id: SideDifferenceId, samples: readonly MeasurementSample[], model: number): SideDifference {
  const left = summarise(
    samples.filter(({ side }) => side === 'left'),
    0,
  );
  const right = summarise(
    samples.filter(({ side }) => side === 'right'),
    0,
  );
  if (!left || !right || Math.min(left.n, right.n) < 4) return unavailable(id, 'ms');
  const mean = (left.value + right.value) / 2;
  const indexPercent = ((left.value - right.value) / mean) * 100;
  if (Math.abs(indexPercent) > mostPercent) return unavailable(id, 'ms');
  const own = (Math.hypot(left.uncertainty, right.uncertainty) / mean) * 100;
  const uncertainty = Math.hypot(own, model);
  const least = Math.abs(indexPercent) - uncertainty;
  // Alike beyond doubt is never said: the model alone adds more than healthy runners differ by.
  const status = least > usualPercent ? 'watch' : 'info';
  return {
    id,
    unit: 'ms',
    left: left.value,
    right: right.value,
    indexPercent,
    uncertainty,
    n: Math.min(left.n, right.n),
    status,
  };
}

function arms({ left, right, uncertainty, n, unit }: Measurement): SideDifference {
  if (left === null || right === null || uncertainty === null) return unavailable('armCrossover', unit);
  const both = Math.SQRT2 * uncertainty;
  const apart = Math.abs(left - right);
  const status = apart - both > usualCrossing ? 'watch' : 'info';
  return {
    id: 'armCrossover',
    unit,
    left,
    right,
    indexPercent: null,
    uncertainty: both,
    n,
    status,
  };
}

function unavailable(id: SideDifferenceId, unit: string): SideDifference {
  return {
    id,
    unit,
    left: null,
    right: null,
    indexPercent: null,
    uncertainty: null,
    n: 0,
    status: 'unavailable',
  };
}
