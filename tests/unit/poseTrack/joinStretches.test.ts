import { expect, it } from 'vitest';
import type { FramePoses, PersonPose } from '../../../src/poseTrack/framePoses.ts';
import { joinStretches } from '../../../src/poseTrack/joinStretches.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';

/** A body 200 px tall whose nose is at (x, 100). */
function body(person: number, x: number): PersonPose {
  const points = new Float32Array(99);
  for (let k = 0; k < 33; k++) points.set([x, k >= Keypoint.leftHip ? 200 : 100, 0.9], 3 * k);
  return { person, points, world: new Float32Array(99) };
}

const frame = (time: number, ...people: PersonPose[]): FramePoses => ({ time, people });

it('knows two people again across stretches that number them the other way round', () => {
  const { people } = joinStretches(
    [
      [frame(0, body(0, 100), body(1, 500)), frame(0.1, body(0, 110), body(1, 500))],
      [frame(0.2, body(1, 120), body(0, 500)), frame(0.3, body(1, 130), body(0, 500))],
    ],
    640,
    480,
  );
  expect(people).toHaveLength(2);
  const noses = people.map((track) => [...track.x[Keypoint.nose]]).sort((a, b) => a[0] - b[0]);
  expect(noses).toEqual([
    [100, 110, 120, 130],
    [500, 500, 500, 500],
  ]);
});

it('keeps frames without anybody as unknown, on everybody’s clock', () => {
  const { times, people } = joinStretches([[frame(0.5, body(0, 100)), frame(0.6), frame(0.7, body(0, 100))]], 640, 480);
  expect([...times]).toEqual([0.5, 0.6, 0.7]);
  expect(people[0].x[Keypoint.nose][1]).toBeNaN();
});

it('finds nobody in an empty film', () => {
  expect(joinStretches([[frame(0), frame(0.1)]], 640, 480).people).toEqual([]);
});
