import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import type { Contact } from '../../../src/gait/stances/contact.ts';
import { measures } from '../../../src/heuristics/measures.ts';
import type { Side } from '../../../src/poseTrack/side.ts';
import type { SceneTruth } from '../../virtualRunner/sceneTruth.ts';
import { matchContacts, type TrueContact } from '../matchContacts.ts';
import type { FilmResult, MeasureError } from './filmResult.ts';
import { goals } from './goals.ts';
import type { Shot } from './shot.ts';
import type { Subject } from './subject.ts';
import { type TrueMeasures, trueMeasures } from './trueMeasures.ts';
import { trueStrike } from './trueStrike.ts';
import { watchErrors } from './watchErrors.ts';

/** A contact this near to the film's ends has no step on one side to be told by; real seconds. */
const edgeSeconds = 0.4;
/**
 * Where a film changes its speed or the runner stops, two steps before the change may be left out with it; real
 * seconds.
 */
const changeSeconds = 0.8;
/** A detection further from the truth than this is another contact; real seconds. */
const toleranceSeconds = 0.08;

const truths = new WeakMap<Subject, Map<Side | null, TrueMeasures>>();

/** What an answer is compared with. */
export interface FilmedTruth {
  readonly subject: Subject;
  readonly scene: SceneTruth;
  readonly shot: Shot;
}

/**
 * A film's answer compared with the truth in space.
 *
 * @param detected the contacts found, in real seconds.
 */
export function compareWithTruth(
  analysis: RunAnalysis,
  detected: readonly Contact[],
  { subject, scene, shot }: FilmedTruth,
): Omit<FilmResult, 'condition' | 'seed' | 'milliseconds'> {
  const first = shot.real[0];
  const last = shot.real[shot.real.length - 1];
  // Between standing and running nobody can say which step is the first.
  const { slowed } = shot;
  const changes = [...(subject.interrupted?.changes ?? []), ...(slowed ? [slowed.from, slowed.to] : [])];
  const isChanging = (time: number) => changes.some((change) => Math.abs(time - change) < changeSeconds);
  const inside = subject.contacts.filter(
    ({ initialContact: t }) => t > first + edgeSeconds && t < last - edgeSeconds - 0.1 && !isChanging(t),
  );
  const isSomeStep = (time: number) => inside.some((c) => Math.abs(c.initialContact - time) <= toleranceSeconds);
  const match = matchContacts(
    detected.filter(({ initialContact: t }) => !isChanging(t) || isSomeStep(t)),
    inside,
    toleranceSeconds,
    first + edgeSeconds + toleranceSeconds,
    last - edgeSeconds - 0.1 - toleranceSeconds,
  );
  // A film that changes its speed is read at one of the two.
  const isDue = ({ initialContact: t }: TrueContact) => !slowed || t < slowed.from || t > slowed.to;
  const isFound = new Set(match.pairs.map(({ truth: contact }) => contact));
  const contacts = { ...match, missed: inside.filter((contact) => isDue(contact) && !isFound.has(contact)).length };
  const truth = truthOf(subject.interrupted?.run ?? subject, scene.nearSide);
  const errors: MeasureError[] = [];
  const withheld: FilmResult['withheld'][number][] = [];
  for (const goal of goals) {
    const inSpace = truth[goal.id]?.value;
    const check = measures.find(({ id }) => id === goal.id);
    if (inSpace === undefined || !check?.views.some((view) => view === scene.view)) continue;
    const measurement = analysis.metrics[goal.id];
    if (measurement?.value == null || measurement.uncertainty === null) {
      withheld.push(goal.id);
      continue;
    }
    const isTrue = inSpace - (measurement.baseline === 'standing' ? (subject.interrupted?.standing[goal.id] ?? 0) : 0);
    const factor = goal.scale(isTrue, subject.legLength);
    errors.push({
      id: goal.id,
      value: measurement.value,
      truth: isTrue,
      error: (measurement.value - isTrue) * factor,
      isCovered: Math.abs(measurement.value - isTrue) <= measurement.uncertainty,
      halfWidth: measurement.uncertainty * factor,
    });
  }
  const isSceneRight =
    analysis.gait === 'running' && analysis.view === scene.view && analysis.direction === scene.direction;
  const isFromSide = scene.view === 'left-side' || scene.view === 'right-side';
  const strikes = !isFromSide
    ? []
    : contacts.pairs.flatMap(({ truth: contact, found }) => {
        const strike = contact.side === scene.nearSide ? trueStrike(subject, contact) : null;
        return strike ? [{ truth: strike, found: found.strike }] : [];
      });
  return {
    subject: subject.name,
    isSceneRight,
    nearSide: scene.nearSide,
    contacts,
    measures: errors,
    withheld,
    watch: isFromSide ? watchErrors(analysis, truth) : [],
    strikes,
  };
}

/** The truth hangs on who runs and which side is near, not on the film. */
function truthOf(subject: Subject, side: Side | null): TrueMeasures {
  const known = truths.get(subject) ?? new Map<Side | null, TrueMeasures>();
  truths.set(subject, known);
  const measures = known.get(side) ?? trueMeasures(subject, side);
  known.set(side, measures);
  return measures;
}
