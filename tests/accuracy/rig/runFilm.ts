import { bisectRight } from 'd3-array';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { CameraRoll } from '../../../src/cameraRoll/cameraRoll.ts';
import type { Contact } from '../../../src/gait/stances/contact.ts';
import { measures } from '../../../src/heuristics/measures.ts';
import type { Side } from '../../../src/poseTrack/side.ts';
import type { Camera } from '../../virtualRunner/camera.ts';
import { misplaceTrack } from '../../virtualRunner/misplaceTrack.ts';
import { sceneTruth } from '../../virtualRunner/sceneTruth.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';
import { spoilTrack } from '../../virtualRunner/spoilTrack.ts';
import { matchContacts, type TrueContact } from '../matchContacts.ts';
import type { Condition } from './condition.ts';
import type { FilmResult, MeasureError } from './filmResult.ts';
import { filmSubject } from './filmSubject.ts';
import { goals } from './goals.ts';
import { makeShot } from './makeShot.ts';
import type { Subject } from './subject.ts';
import { type TrueMeasures, trueMeasures } from './trueMeasures.ts';
import { trueStrike } from './trueStrike.ts';

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

/** The camera as it stands in this film, and how far off what people tell of themselves and the belt is. */
function doneByHand({ camera, byHand }: Condition, seed: number) {
  if (!byHand) return { camera, belt: 1, height: 0 };
  const random = seededRandom(seed + 5);
  const roll = camera.roll + byHand.roll * random.normal();
  const azimuth = camera.azimuth + byHand.yaw * (2 * random.even() - 1);
  const belt = 1 + byHand.belt * random.normal();
  return { camera: { ...camera, roll, azimuth }, belt, height: byHand.height * random.normal() };
}

/** The camera's roll as pictures would tell it. */
function rollTold(camera: Camera, rollError: number | undefined, seed: number): CameraRoll | null {
  if (rollError === undefined) return null;
  return { degrees: camera.roll + rollError * seededRandom(seed).normal(), error: rollError };
}

/** Films a subject as the condition says, analyses the film, and holds the answer against the truth. */
export function runFilm(condition: Condition, subject: Subject, seed: number): FilmResult {
  const { camera, belt, height } = doneByHand(condition, seed);
  const shot = makeShot(condition.shot, subject.from, subject.to, seed);
  const scene = sceneTruth(camera);
  const far = scene.nearSide === null ? null : scene.nearSide === 'left' ? 'right' : 'left';
  const played = clock(shot.real, shot.played);
  const stated = subject.contacts.map((contact) => ({
    ...contact,
    initialContact: played(contact.initialContact),
    toeOff: played(contact.toeOff ?? contact.initialContact),
    strike: 'midfoot' as const,
    quality: 1 as const,
  }));
  const exact = filmSubject(subject, camera, shot);
  const { misplaced } = condition;
  const drawn = misplaced ? misplaceTrack(exact, stated, scene, camera.roll, { ...misplaced, seed }) : exact;
  const track = spoilTrack(drawn, stated, far, { ...condition.spoilt, seed });
  const said = {
    heightCm: subject.heightCm === null ? null : subject.heightCm + height,
    speedKmh: subject.speed === null ? null : subject.speed * 3.6 * belt,
    timeScale: shot.timeScale === 1 ? null : shot.timeScale,
    ...condition.said,
  };
  const begun = performance.now();
  const { analysis } = analyseRun({ track, cameraRoll: rollTold(camera, condition.rollError, seed) }, said);
  const milliseconds = performance.now() - begun;

  const real = clock(shot.played, shot.real);
  const detected: Contact[] = analysis.contacts.map((contact) => ({
    ...contact,
    initialContact: real(contact.initialContact),
    toeOff: contact.toeOff === null ? null : real(contact.toeOff),
  }));
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
    condition,
    subject: subject.name,
    seed,
    isSceneRight,
    nearSide: scene.nearSide,
    contacts,
    measures: errors,
    withheld,
    strikes,
    milliseconds,
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

/** Reads one clock off another; both increase. */
function clock(from: readonly number[], to: readonly number[]): (time: number) => number {
  return (time) => {
    if (from.length < 2) return to[0] ?? time;
    const high = bisectRight(from, time, 1, from.length - 1);
    const low = high - 1;
    return to[low] + ((time - from[low]) * (to[high] - to[low])) / (from[high] - from[low]);
  };
}
