import { join } from 'node:path';
import type { Camera } from '../../virtualRunner/camera.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { mocapRuns } from '../mocapRuns.ts';
import type { ByHand, Condition } from './condition.ts';
import { interruptedSubject, type Stretch } from './interruptedSubject.ts';
import { mocapSubject } from './mocapSubject.ts';
import { rigRunners } from './rigRunners.ts';
import type { Subject } from './subject.ts';
import { virtualSubject } from './virtualSubject.ts';

/** Real seconds of an ordinary film, and of one at a rate that makes it long. */
const ordinary = 12;
const short = 7;
const cadenceFilm = 20;

const made = new Map<string, Subject>();

/** One of the virtual runners; the same one in all conditions. */
function runner(name: string, seconds: number): () => Subject {
  return () => {
    const key = `${name} ${seconds}`;
    const known = made.get(key);
    if (known) return known;
    const subject = virtualSubject(name, rigRunners[name], 17 + Object.keys(rigRunners).indexOf(name), seconds);
    made.set(key, subject);
    return subject;
  };
}

/** The same runner, who stands or walks in the same film. */
function stopping(name: string, stretches: readonly Stretch[]): () => Subject {
  return () => {
    const key = `${name} ${JSON.stringify(stretches)}`;
    const known = made.get(key);
    if (known) return known;
    const subject = interruptedSubject(name, rigRunners[name], 17 + Object.keys(rigRunners).indexOf(name), stretches);
    made.set(key, subject);
    return subject;
  };
}

const few = ['clean', 'midfoot', 'overstriding', 'everything'];
const all = Object.keys(rigRunners);
/** What is constant in BlazePose's misplacement, and its noise. */
const meanModel = { filmSpread: 0, noise: 1 };
/** A film's own misplacement, drawn from the measured spread between films. */
const ownModel = { filmSpread: 1, noise: 1 };
/** Exchanged legs and legs on one foot as often as in the measured films (`npm run faults`). */
const usualFaults = { exchangedShare: 0.02, exchangedRun: 2, collapsedShare: 0.1 };
/** How far off the pictures of rooms tell the roll, degrees: src/gait/README.md. */
const rollError = 0.5;
/**
 * Cameras as they stand where people put them up (0.8, 1.7 and 4.1° of roll in three real films; the calibration's are
 * off square by up to 12°), belts that are off by a hundredth, and heights that are told to the centimetre.
 */
const byHand: ByHand = { roll: 2, yaw: 12, belt: 0.01, height: 1 };
const madeByHand = new Set<Condition['group']>(['film', 'short', 'rate', 'model', 'time', 'interrupted']);
const { rightSide, leftSide, front, rear, oblique } = cameras;

/**
 * Every way of filming that the rig tries.
 *
 * @param shared folder with `mocap` beside the project; null leaves the recorded runs out.
 */
export function conditions(shared: string | null): Condition[] {
  const list: Condition[] = [];
  const add = (
    group: Condition['group'],
    name: string,
    given: Partial<Omit<Condition, 'group' | 'name' | 'subjects'>> & {
      readonly names?: readonly string[];
      readonly seconds?: number;
      readonly subjects?: Condition['subjects'];
    } = {},
  ) => {
    const { names = few, seconds = ordinary, subjects, ...rest } = given;
    list.push({
      group,
      name,
      camera: rightSide,
      shot: { frameRate: 60 },
      misplaced: ownModel,
      spoilt: usualFaults,
      seeds: [1],
      byHand: madeByHand.has(group) ? byHand : undefined,
      isForGoals: false,
      subjects: subjects ?? names.map((one) => runner(one, seconds)),
      ...rest,
    });
  };

  const goal = { names: all, seconds: cadenceFilm, misplaced: meanModel, isForGoals: true };
  add('plain', 'right side, 60 fps', goal);
  add('plain', 'front, 60 fps', { ...goal, camera: front });
  add('plain', 'rear, 60 fps', { ...goal, camera: rear });
  add('plain', 'right side, 120 fps', { ...goal, shot: { frameRate: 120 }, names: few, seconds: ordinary });
  add('plain', 'left side, 30 fps', { ...goal, camera: leftSide, shot: { frameRate: 30 } });

  const ownFilms = { names: all, seeds: [1, 2, 3] };
  add('film', 'right side, 60 fps', ownFilms);
  add('film', 'right side, 60 fps, roll told', { ...ownFilms, rollError });
  add('film', 'left side, 30 fps', { ...ownFilms, camera: leftSide, shot: { frameRate: 30 } });
  add('film', 'front, 60 fps', { ...ownFilms, camera: front });
  add('film', 'rear, 30 fps', { ...ownFilms, camera: rear, shot: { frameRate: 30 } });

  const shortFilms = { ...ownFilms, seconds: 3 };
  add('short', '3 s, right side, 60 fps', shortFilms);
  add('short', '3 s, left side, 30 fps', { ...shortFilms, camera: leftSide, shot: { frameRate: 30 } });
  add('short', '3 s, rear, 60 fps', { ...shortFilms, camera: rear });

  add('camera', 'yaw 15° from the front', { camera: { ...rightSide, azimuth: 75 } });
  add('camera', 'yaw 15° from behind', { camera: { ...rightSide, azimuth: 105 } });
  add('camera', 'roll 4°', { camera: { ...rightSide, roll: 4 } });
  add('camera', 'roll 4°, told', { camera: { ...rightSide, roll: 4 }, rollError });
  add('camera', 'low, near', { camera: { ...rightSide, height: 0.3, distance: 3, fieldOfView: 44 } });
  add('camera', 'oblique', { camera: oblique });

  add('rate', '29.97 fps', { shot: { frameRate: 30_000 / 1001 } });
  add('rate', '120 fps', { shot: { frameRate: 120 } });
  add('rate', '240 fps', { shot: { frameRate: 240 }, seconds: short });
  add('rate', '60 fps variable, 8 % dropped', { shot: { frameRate: 60, dropped: 0.08, unsteady: 0.5 } });
  add('rate', '30 fps variable, 8 % dropped', { shot: { frameRate: 30, dropped: 0.08, unsteady: 0.5 } });

  add('model', 'exact points', { misplaced: null, spoilt: {}, byHand: undefined });
  add('model', 'twice the noise', { misplaced: { filmSpread: 1, noise: 2 } });
  add('model', 'missing frames', { spoilt: { ...usualFaults, missingShare: 0.06, missingRun: 3 } });
  add('model', 'legs often exchanged', { spoilt: { exchangedShare: 0.1, exchangedRun: 4 } });
  add('model', 'legs often on one foot', { spoilt: { collapsedShare: 0.6 } });
  add('model', 'far leg along a handrail', { spoilt: { ...usualFaults, handrailShare: 0.2 } });
  add('model', 'joints elsewhere', { spoilt: { ...usualFaults, jumpedShare: 0.08 } });
  add('model', 'found late', { spoilt: { ...usualFaults, foundAfter: 0.3 } });
  add('model', 'all of these', {
    spoilt: {
      exchangedShare: 0.05,
      exchangedRun: 3,
      collapsedShare: 0.4,
      missingShare: 0.04,
      missingRun: 3,
      handrailShare: 0.1,
      jumpedShare: 0.04,
    },
  });

  add('time', 'slow motion × 4', { shot: { frameRate: 120, slowMotion: 4 }, seconds: short });
  const slowed = { shot: { frameRate: 120, slowMotion: 4 }, seconds: short, seeds: [2, 3, 4, 5, 6] };
  add('time', 'slow motion × 4, left side', { ...slowed, camera: leftSide });
  add('time', 'slow motion × 4, rear', { ...slowed, camera: rear });
  add('time', 'ramp to × 4 and back', { shot: { frameRate: 120, ramp: 4 } });

  const interrupted = (name: string, camera: Camera, ...stretches: readonly Stretch[]) =>
    add('interrupted', name, { camera, shot: { frameRate: 30 }, subjects: few.map((one) => stopping(one, stretches)) });
  const run = (seconds: number): Stretch => ({ does: 'run', seconds });
  const walk = (seconds: number): Stretch => ({ does: 'walk', seconds });
  const stand = (seconds: number): Stretch => ({ does: 'stand', seconds });
  const aspects = { 'right side': rightSide, rear, front };
  for (const [aspect, camera] of Object.entries(aspects)) {
    interrupted(`stands, runs, stands; ${aspect}`, camera, stand(6), run(12), stand(6));
    interrupted(`walks, runs, walks; ${aspect}`, camera, walk(6), run(12), walk(6));
    interrupted(`holds the rails for 4 s; ${aspect}`, camera, run(8), stand(4), run(8));
    interrupted(`runs for a third; ${aspect}`, camera, stand(3), walk(9), run(9), walk(5), stand(3));
  }

  if (shared) {
    const recorded = mocapRuns(join(shared, 'mocap')).map((run) => {
      let subject: Subject | null = null;
      return () => {
        subject ??= mocapSubject(run);
        return subject;
      };
    });
    const mocap = (name: string, given: Partial<Condition> = {}) =>
      add('mocap', `recorded, ${name}`, { subjects: recorded, misplaced: meanModel, ...given });
    mocap('right side, 120 fps', { shot: { frameRate: 120 } });
    mocap('right side, 60 fps');
    mocap('left side, 60 fps', { camera: leftSide });
    mocap('right side, 30 fps', { shot: { frameRate: 30 } });
    mocap('exact points, 60 fps', { misplaced: null, spoilt: {} });
    mocap('yaw 15°', { camera: { ...rightSide, azimuth: 75 } });
    mocap('roll 4°', { camera: { ...rightSide, roll: 4 } });
    mocap('roll 4°, told', { camera: { ...rightSide, roll: 4 }, rollError });
    mocap('rear, 60 fps', { camera: rear });
    mocap('oblique', { camera: oblique });
    mocap('30 fps variable, 8 % dropped', { shot: { frameRate: 30, dropped: 0.08, unsteady: 0.5 } });
    mocap('slow motion × 4', { shot: { frameRate: 120, slowMotion: 4 } });
    mocap('front, 30 fps', { camera: front, shot: { frameRate: 30 } });
  }
  return list;
}
