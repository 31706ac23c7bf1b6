import { join } from 'node:path';
import { cameras } from '../../virtualRunner/cameras.ts';
import { mocapRuns } from '../mocapRuns.ts';
import type { Condition } from './condition.ts';
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

const few = ['clean', 'midfoot', 'overstriding', 'everything'];
const all = Object.keys(rigRunners);
const plainNoise = { jitter: 2, memory: 0.06, farFactor: 2 };
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
      noise: plainNoise,
      seeds: [1],
      isForGoals: false,
      subjects: subjects ?? names.map((one) => runner(one, seconds)),
      ...rest,
    });
  };

  add('plain', 'right side, 60 fps', { names: all, isForGoals: true, seconds: cadenceFilm });
  add('plain', 'front, 60 fps', { names: all, isForGoals: true, camera: front, seconds: cadenceFilm });
  add('plain', 'rear, 60 fps', { names: all, isForGoals: true, camera: rear, seconds: cadenceFilm });

  add('camera', 'left side', { camera: leftSide, isForGoals: true });
  add('camera', 'yaw 15° from the front', { camera: { ...rightSide, azimuth: 75 } });
  add('camera', 'yaw 15° from behind', { camera: { ...rightSide, azimuth: 105 } });
  add('camera', 'roll 4°', { camera: { ...rightSide, roll: 4 } });
  add('camera', 'low, near', { camera: { ...rightSide, height: 0.3, distance: 3, fieldOfView: 44 } });
  add('camera', 'oblique', { camera: oblique });

  add('rate', '30 fps', { shot: { frameRate: 30 } });
  add('rate', '29.97 fps', { shot: { frameRate: 30_000 / 1001 } });
  add('rate', '120 fps', { shot: { frameRate: 120 }, isForGoals: true });
  add('rate', '240 fps', { shot: { frameRate: 240 }, seconds: short, isForGoals: true });
  add('rate', 'variable, 8 % dropped', { shot: { frameRate: 60, dropped: 0.08, unsteady: 0.5 } });
  add('rate', '30 fps variable, 8 % dropped', { shot: { frameRate: 30, dropped: 0.08, unsteady: 0.5 } });

  add('model', 'no noise', { noise: {} });
  add('model', 'missing frames', { noise: { ...plainNoise, missingShare: 0.06, missingRun: 3 } });
  add('model', 'legs exchanged', { noise: { ...plainNoise, exchangedShare: 0.08, exchangedRun: 4 } });
  add('model', 'legs on one foot', { noise: { ...plainNoise, collapsedShare: 0.5 } });
  add('model', 'all of these', {
    noise: { ...plainNoise, missingShare: 0.04, missingRun: 3, exchangedShare: 0.05, collapsedShare: 0.4 },
  });

  add('time', 'slow motion × 4', { shot: { frameRate: 120, slowMotion: 4 }, seconds: short });
  add('time', 'ramp to × 4 and back', { shot: { frameRate: 120, ramp: 4 }, names: ['clean', 'midfoot'] });

  if (shared) {
    const recorded = mocapRuns(join(shared, 'mocap')).map((run) => {
      let subject: Subject | null = null;
      return () => {
        subject ??= mocapSubject(run);
        return subject;
      };
    });
    const mocap = (name: string, given: Partial<Condition> = {}) =>
      add('mocap', name, { subjects: recorded, ...given });
    mocap('recorded, right side, 120 fps', { shot: { frameRate: 120 }, isForGoals: true });
    mocap('recorded, right side, 60 fps', { isForGoals: true });
    mocap('recorded, left side, 60 fps', { camera: leftSide, isForGoals: true });
    mocap('recorded, right side, 30 fps', { shot: { frameRate: 30 } });
    mocap('recorded, yaw 15°', { camera: { ...rightSide, azimuth: 75 } });
    mocap('recorded, roll 4°', { camera: { ...rightSide, roll: 4 } });
    mocap('recorded, rear, 60 fps', { camera: rear });
    mocap('recorded, front, 30 fps', { camera: front, shot: { frameRate: 30 } });
  }
  return list;
}
