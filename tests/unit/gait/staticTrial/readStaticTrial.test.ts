import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../src/gait/prepare/prepare.ts';
import { readStaticTrial } from '../../../../src/gait/staticTrial/readStaticTrial.ts';
import { staticTrialInFilm } from '../../../../src/gait/staticTrial/staticTrialInFilm.ts';
import { framesOfTrack } from '../../../../src/poseTrack/framesOfTrack.ts';
import type { PoseTrack } from '../../../../src/poseTrack/poseTrack.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { forms } from '../../../virtualRunner/forms.ts';
import { film } from '../film.ts';

const still = { seed: 5, jitter: 1, memory: 0.04, farFactor: 1.5, missingShare: 0.02, missingRun: 2 };
const noise = { ...still, exchangedShare: 0, exchangedRun: 0, collapsedShare: 0 };
const hanging = { left: 165, right: 165 };
const tall = { ...forms.standing, lean: 1, neck: 12, elbow: hanging };

/** One track after the other, as one film. */
function joined(parts: readonly PoseTrack[]): PoseTrack {
  let start = 0;
  const times: number[] = [];
  for (const part of parts) {
    for (const time of part.times) times.push(start + time - part.times[0]);
    start = times[times.length - 1] + 1 / 30;
  }
  const join = (read: (part: PoseTrack) => readonly Float64Array[]) =>
    read(parts[0]).map((_, k) => Float64Array.from(parts.flatMap((part) => [...read(part)[k]])));
  const world = parts.every((part) => part.world)
    ? { x: join((p) => p.world!.x), y: join((p) => p.world!.y), z: join((p) => p.world!.z) }
    : null;
  const points = { x: join((p) => p.x), y: join((p) => p.y), score: join((p) => p.score), world };
  return { ...parts[0], times: Float64Array.from(times), ...points };
}

describe('three seconds of standing tall', () => {
  it.each(['leftSide', 'rightSide'] as const)('from %s tell how far neck and trunk lean', (camera) => {
    const stand = (neck: number, lean: number) =>
      readStaticTrial(prepare(film({ ...tall, neck, lean }, camera, { timing: evenTiming(3, 30), noise }).track))!;
    const [upright, forward] = [stand(5, 0), stand(20, 3)];
    // What takes the pose model's own mistakes out of the points stretches the neck of exact ones a little.
    expect(forward.neckDegrees! - upright.neckDegrees!).toBeGreaterThan(12);
    expect(forward.neckDegrees! - upright.neckDegrees!).toBeLessThan(18);
    expect(forward.leanDegrees! - upright.leanDegrees!).toBeGreaterThan(2);
    expect(forward.leanDegrees! - upright.leanDegrees!).toBeLessThan(4);
  });

  it('from behind tell size, and nothing of a lean forward', () => {
    const reference = readStaticTrial(prepare(film(tall, 'rear', { timing: evenTiming(3, 30), noise }).track));
    expect(reference).toMatchObject({ view: 'rear', leanDegrees: null, neckDegrees: null });
    expect(reference!.earToHeelPixels).toBeGreaterThan(2.5 * reference!.trunkPixels);
  });

  it.each([
    ['a run', film('clean', 'leftSide', { timing: evenTiming(4, 30) }).track],
    ['a moment', film(tall, 'leftSide', { timing: evenTiming(0.5, 30) }).track],
    ['an angle', film(tall, 'oblique', { timing: evenTiming(3, 30) }).track],
  ] as const)('%s is no stand to compare a run with', (_, track) => {
    expect(readStaticTrial(prepare(track))).toBeNull();
  });
});

describe('a film that begins or ends with a stand', () => {
  const stand = film(tall, 'leftSide', { timing: evenTiming(3, 30), noise }).track;
  const run = film('clean', 'leftSide', { timing: evenTiming(8, 30), noise }).track;

  it('carries its own reference', () => {
    expect(staticTrialInFilm(prepare(joined([stand, run])))?.to).toBeLessThan(3);
    expect(staticTrialInFilm(prepare(joined([run, stand])))?.from).toBeGreaterThan(8);
  });

  it('carries the same one at its own seconds, where it plays slowly and that is said', () => {
    const film = joined([stand, run]);
    const real = staticTrialInFilm(prepare(film))!;
    const slow = staticTrialInFilm(prepare({ ...film, times: film.times.map((time) => 4 * time) }, null, 4));
    expect(slow).toEqual({ ...real, from: 4 * real.from, to: 4 * real.to });
  });

  it('carries none where nobody stands, or for too short a time', () => {
    expect(staticTrialInFilm(prepare(run))).toBeNull();
    expect(staticTrialInFilm(prepare(joined([framesOfTrack(stand, 0, 45), run])))).toBeNull();
    expect(staticTrialInFilm(prepare(framesOfTrack(run, 0, 0)))).toBeNull();
  });
});
