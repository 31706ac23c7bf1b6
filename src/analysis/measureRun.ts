import { unavailable } from '../heuristics/judging/unavailable.ts';
import type { MeasuredRun } from '../heuristics/measuredRun.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import { measures } from '../heuristics/measures.ts';
import type { Reason } from '../heuristics/reason.ts';
import { doubtedSpeed } from './consistency/doubtedSpeed.ts';
import { doubtsAbout } from './consistency/doubtsAbout.ts';
import { fewOfTheSteps } from './consistency/fewOfTheSteps.ts';
import { missingContacts } from './consistency/missingContacts.ts';
import { standingFoot } from './consistency/standingFoot.ts';
import { timesDisagree } from './consistency/timesDisagree.ts';
import type { Notice } from './notice.ts';
import type { Said } from './said.ts';
import type { Seen } from './seen.ts';

/**
 * Measures of when a foot lands and leaves. On interlaced films of the virtual runner, whose feet are drawn at two
 * moments in one picture, contact came out 70–125 ms too long beside intervals of ± 37 ms.
 */
const readFromEdges: readonly MeasureId[] = ['groundContactTime', 'flightTime', 'dutyFactor'];

/** Every measure of a run, and what the whole of them says about the run. */
export interface MeasuredWhole {
  /** The run without what contradicts it. */
  readonly run: MeasuredRun;
  readonly measured: Readonly<Partial<Record<MeasureId, Measurement>>>;
  readonly notices: readonly Notice[];
}

/**
 * Measures a run, and holds its parts against each other: contacts must explain the cadence, a told speed the stride,
 * contact and flight the step. What is contradicted is left out before anything is built upon it, with a reason of its
 * own in place of the number.
 */
export function measureRun(whole: MeasuredRun, said: Said, { file = null }: Pick<Seen, 'file'>): MeasuredWhole {
  const notices: Notice[] = [];
  const standing = standingFoot(whole.reading);
  if (standing) notices.push({ id: 'standingFoot', level: 'stop', ...standing });
  const missing = missingContacts(whole.reading);
  if (missing) notices.push({ id: 'contactsMissing', level: 'warn', ...missing });
  const few = missing ? null : fewOfTheSteps(whole.reading);
  if (few) notices.push({ id: 'fewOfTheSteps', level: 'info', ...few });
  const speed = doubtedSpeed(whole);
  if (speed) notices.push(speed);
  const run: MeasuredRun = {
    ...whole,
    reading: missing ? { ...whole.reading, cadence: null } : whole.reading,
    beltSpeed: speed ? null : whole.beltSpeed,
  };
  const measured: Partial<Record<MeasureId, Measurement>> = {};
  for (const measure of measures) measured[measure.id] = measure.measure(run, measured);
  const withhold = (ids: readonly MeasureId[], reason: Reason) => {
    for (const { id, unit } of measures) if (ids.includes(id)) measured[id] = unavailable(unit, reason);
  };
  if (missing) withhold(['cadence', 'strideLength'], { kind: 'contactsMissing', ...missing });
  if (timesDisagree(run.reading, measured)) withhold(readFromEdges, { kind: 'timesDisagree' });
  if (file?.isInterlaced) withhold(readFromEdges, { kind: 'interlaced' });
  notices.push(...doubtsAbout(run, measured, said));
  return { run, measured, notices };
}
