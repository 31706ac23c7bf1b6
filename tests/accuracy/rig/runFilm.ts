import { bisectRight } from 'd3-array';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { CameraRoll } from '../../../src/cameraRoll/cameraRoll.ts';
import type { Contact } from '../../../src/gait/stances/contact.ts';
import type { Camera } from '../../virtualRunner/camera.ts';
import { misplaceTrack } from '../../virtualRunner/misplaceTrack.ts';
import { sceneTruth } from '../../virtualRunner/sceneTruth.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';
import { spoilTrack } from '../../virtualRunner/spoilTrack.ts';
import { compareWithTruth } from './compareWithTruth.ts';
import type { Condition } from './condition.ts';
import type { FilmResult } from './filmResult.ts';
import { filmSubject } from './filmSubject.ts';
import { makeShot } from './makeShot.ts';
import type { Subject } from './subject.ts';

/** The camera as it stands in this film, and how far off what people tell of themselves and the belt is. */
function doneByHand({ camera, byHand }: Pick<Condition, 'camera' | 'byHand'>, seed: number) {
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

/** A subject filmed as the condition says, the film analysed, and what it was told. */
export function analyseFilm(condition: Omit<Condition, 'subjects' | 'seeds'>, subject: Subject, seed: number) {
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
  return { analysis, said, scene, shot, milliseconds: performance.now() - begun };
}

/** Films a subject as the condition says, analyses the film, and holds the answer against the truth. */
export function runFilm(condition: Condition, subject: Subject, seed: number): FilmResult {
  const { analysis, scene, shot, milliseconds } = analyseFilm(condition, subject, seed);
  const real = clock(shot.played, shot.real);
  const detected: Contact[] = analysis.contacts.map((contact) => ({
    ...contact,
    initialContact: real(contact.initialContact),
    toeOff: contact.toeOff === null ? null : real(contact.toeOff),
  }));
  return { condition, seed, milliseconds, ...compareWithTruth(analysis, detected, { subject, scene, shot }) };
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
