import { describe, expect, test } from 'vitest';
import type { FramePoses, PersonPose } from '../../../src/poseTrack/framePoses.ts';
import { joinStretches } from '../../../src/poseTrack/joinStretches.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import { looksPlaces } from '../../../src/poseTrack/looks.ts';

const blue = [0.2, 0.4, 0.7];
const red = [0.8, 0.2, 0.2];

/** Somebody at (x, …) with a trunk so long, in one colour from head to foot. */
function body(person: number, x: number, colour: number[] | null, trunk = 100): PersonPose {
  const points = new Float32Array(99);
  for (let k = 0; k < 33; k++) points.set([x, k >= Keypoint.leftHip ? 100 + trunk : 100, 0.9], 3 * k);
  const looks = colour && Float32Array.from({ length: 3 * looksPlaces }, (_, i) => colour[i % 3]);
  return { person, points, world: new Float32Array(99), ...(looks && { looks }) };
}

/** From second `from` on, ten frames a second. */
const passing = (from: number, frames: number, make: (i: number) => PersonPose | null): FramePoses[] =>
  Array.from({ length: frames }, (_, i) => {
    const pose = make(i);
    return { time: from + i / 10, people: pose ? [pose] : [] };
  });

const people = (...stretches: FramePoses[][]) => joinStretches(stretches, 640, 480).people.length;

describe('who leaves the picture and comes back', () => {
  const out = passing(0, 20, (i) => body(0, 600 - 30 * i, blue));

  test('is one person, known again by looks', () => {
    expect(
      people(
        out,
        passing(5, 20, (i) => body(0, 30 * i, [0.23, 0.42, 0.68])),
      ),
    ).toBe(1);
    expect(
      people(
        out,
        passing(5, 20, (i) => body(1, 600 - 30 * i, blue, 115)),
      ),
    ).toBe(1);
  });

  test('is somebody else in other clothes, even at the same place and by the tracker’s own number', () => {
    expect(
      people(
        out,
        passing(5, 20, (i) => body(0, 30 * i, red)),
      ),
    ).toBe(2);
    const tracked = [...out, ...passing(2.8, 20, (i) => body(0, 30 + 30 * i, red))];
    expect(people(tracked)).toBe(2);
  });

  test('is somebody else of another size', () => {
    expect(
      people(
        out,
        passing(5, 20, (i) => body(0, 30 * i, blue, 170)),
      ),
    ).toBe(2);
  });

  test('may be anybody where nobody looked', () => {
    const unseen = passing(0, 20, (i) => body(0, 600 - 30 * i, null));
    expect(
      people(
        unseen,
        passing(5, 20, (i) => body(0, 30 * i, null)),
      ),
    ).toBe(2);
  });
});

test('two who are in the picture together are two, however alike', () => {
  const both = Array.from({ length: 20 }, (_, i) => ({
    time: i / 10,
    people: [body(0, 100, blue), body(1, 500, blue)],
  }));
  expect(people(both)).toBe(2);
});
