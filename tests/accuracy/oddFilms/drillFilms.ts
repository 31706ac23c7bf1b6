import { exerciseIds } from '../../../src/care/exercises/exerciseId.ts';
import { exercises } from '../../../src/care/exercises/exercises.ts';
import type { Movement } from '../../../src/care/figure/movement.ts';
import { drills } from './drills.ts';
import { type FilmedFrom, filmAsDrawn } from './filmAsDrawn.ts';
import { movementSubject } from './movementSubject.ts';
import type { OddFilm } from './oddFilm.ts';

const seconds = 8;
/** Everybody marches at a pace of their own. */
const paces = [0.8, 1, 1.25];
const views = ['front', 'rear', 'rightSide', 'leftSide'] as const;
/** From behind nothing tells somebody who runs on the spot from somebody on a treadmill. */
const mayPass = (name: string, camera: string) => camera === 'rear' && name.startsWith('running on the spot');
/** Up and down so slowly and so far that it might be a run in slow motion. */
const slowOnes = ['stepDown', 'stepUp', 'hipHike', 'squat'] as const;
/** Who jogs runs. */
const runs = ['jog'];

/**
 * Running drills and exercises, filmed from the front, from behind and from the side: whatever their rhythm, nobody
 * runs, so that there is no number and no advice for runners.
 */
export function drillFilms(): OddFilm[] {
  const warmUps = Object.entries(drills).flatMap(([name, movement]) =>
    views.flatMap((camera, v) =>
      paces.map((pace, p) =>
        film('drills', `${name} × ${pace}`, movement, pace, {
          camera,
          frameRate: v % 2 === p % 2 ? 30 : 60,
          seed: 3 + p,
        }),
      ),
    ),
  );
  const all = exerciseIds
    .filter((id) => !runs.includes(id))
    .flatMap((id, n) =>
      (['front', n % 2 === 0 ? 'rightSide' : 'leftSide'] as const).map((camera) =>
        film('exercises', id, exercises[id].movement, 1, { camera, frameRate: 30 }),
      ),
    );
  const slow = slowOnes.flatMap((id) =>
    [0.8, 1.25].map((pace, p) =>
      film('exercises', `${id} × ${pace}`, exercises[id].movement, pace, {
        camera: 'front',
        frameRate: 60,
        seed: 7 + p,
      }),
    ),
  );
  return [...warmUps, ...all, ...slow];
}

function film(kind: string, name: string, movement: Movement, pace: number, from: FilmedFrom): OddFilm {
  return {
    kind,
    name: `${name}, ${from.camera}, ${from.frameRate} a second`,
    seen: { track: filmAsDrawn(movementSubject(name, movement, seconds, pace), from) },
    said: {},
    right: 'refused',
    mayAlsoBe: mayPass(name, from.camera) ? 'answered' : undefined,
    truth: 'not running',
    fault: ({ gait, contacts }) =>
      mayPass(name, from.camera)
        ? null
        : gait === 'running'
          ? 'taken for running'
          : contacts.length > 0
            ? `${contacts.length} contacts`
            : null,
  };
}
