import { mapChannels } from '../../../src/poseTrack/channels.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { blazePosePoints } from '../../virtualRunner/blazePosePoints.ts';
import type { Camera } from '../../virtualRunner/camera.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { misplaceTrack } from '../../virtualRunner/misplaceTrack.ts';
import type { Point3 } from '../../virtualRunner/point3.ts';
import { runnerMotion } from '../../virtualRunner/runnerMotion.ts';
import { sceneTruth } from '../../virtualRunner/sceneTruth.ts';
import { spoilTrack } from '../../virtualRunner/spoilTrack.ts';
import { vector } from '../../virtualRunner/vector.ts';
import { filmSubject } from './filmSubject.ts';
import type { Subject } from './subject.ts';
import { virtualSubject } from './virtualSubject.ts';

/** A film in which nobody runs. */
export interface Control {
  readonly name: string;
  readonly track: PoseTrack;
}

const seconds = 10;

/** Everything that must get neither a verdict nor a number: each from several sides, with the model's faults. */
export function controls(): Control[] {
  const standing = runnerMotion(forms.standing);
  const running = runnerMotion(forms.clean);
  const { height } = forms.clean.body;
  const people: readonly Subject[] = [
    still('standing', (time) => blazePosePoints(standing.at(time), height)),
    virtualSubject('walking', forms.walking, 5, seconds),
    still('only the arms swing', (time) => swingArms(standing.at(time), running.at(time), height)),
    still('squatting up and down', (time) =>
      blazePosePoints(standing.at(time), height).map(([x, y, z]): Point3 => {
        // Everything above the ground sinks in proportion, twice in three seconds.
        return [x, y * (1 - 0.12 * (1 - Math.cos((2 * Math.PI * time) / 1.5))), z];
      }),
    ),
    still('jumping on the spot', (time) => {
      const up = 0.04 * (1 - Math.cos((2 * Math.PI * time) / 0.4));
      return blazePosePoints(standing.at(time), height).map(([x, y, z]): Point3 => [x, y + up, z]);
    }),
  ];
  const views: Readonly<Record<string, Camera>> = {
    'right side': cameras.rightSide,
    front: cameras.front,
    rear: cameras.rear,
    oblique: cameras.oblique,
  };
  const films = people.flatMap((person) =>
    Object.entries(views).flatMap(([view, camera]) =>
      [1, 3].map((noise) => ({
        name: `${person.name}, ${view}, noise × ${noise}`,
        track: film(person, camera, noise),
      })),
    ),
  );
  const someone = film(people[0], cameras.rightSide, 1);
  return [
    ...films,
    { name: 'empty room', track: cut(someone, someone.times.length, true) },
    { name: 'no frame', track: cut(someone, 0, false) },
    { name: 'one frame', track: cut(someone, 1, false) },
    {
      name: 'one step',
      track: cut(film(virtualSubject('runner', forms.clean, 6, 1), cameras.rightSide, 1), 24, false),
    },
  ];
}

function still(name: string, points: (time: number) => readonly Point3[]): Subject {
  const { height } = forms.clean.body;
  return {
    name,
    source: 'virtual runner',
    points,
    from: 0,
    to: seconds,
    contacts: [],
    heightCm: height * 100,
    speed: null,
    legLength: 0.9,
    unknown: [],
  };
}

/** The standing body with the running body's arms, hung on its own shoulders. */
function swingArms(
  body: ReturnType<ReturnType<typeof runnerMotion>['at']>,
  runner: ReturnType<ReturnType<typeof runnerMotion>['at']>,
  height: number,
): Point3[] {
  const arm = (side: 'left' | 'right') => {
    const shift = vector.subtract(body.arms[side].shoulder, runner.arms[side].shoulder);
    return Object.fromEntries(
      Object.entries(runner.arms[side]).map(([joint, place]) => [joint, vector.add(place as Point3, shift)]),
    ) as unknown as typeof body.arms.left;
  };
  return blazePosePoints({ ...body, arms: { left: arm('left'), right: arm('right') } }, height);
}

function film(person: Subject, camera: Camera, noise: number): PoseTrack {
  const real = Array.from({ length: Math.floor((person.to - person.from) * 30) }, (_, i) => person.from + i / 30);
  const exact = filmSubject(person, camera, { real, played: real, timeScale: 1, slowed: null });
  const scene = sceneTruth(camera);
  const drawn = misplaceTrack(exact, person.contacts, scene, camera.roll, { seed: 11, filmSpread: 1, noise });
  return spoilTrack(drawn, [], null, { seed: 12, exchangedShare: 0.02, missingShare: 0.02, jumpedShare: 0.02 });
}

function cut(track: PoseTrack, frames: number, isEmpty: boolean): PoseTrack {
  const rows = (all: readonly Float64Array[]) =>
    all.map((row) => (isEmpty ? new Float64Array(frames).fill(Number.NaN) : row.slice(0, frames)));
  return {
    ...track,
    times: track.times.slice(0, frames),
    ...mapChannels(track, rows),
  };
}
