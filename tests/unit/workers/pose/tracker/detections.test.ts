import { expect, test } from 'vitest';
import { decodeDetections } from '../../../../../workers/pose/tracker/decodeDetections.ts';
import { detectorAnchors } from '../../../../../workers/pose/tracker/detectorAnchors.ts';
import { regionFromAxis } from '../../../../../workers/pose/tracker/regionFromAxis.ts';
import { sameBody } from '../../../../../workers/pose/tracker/sameBody.ts';
import { suppressOverlaps } from '../../../../../workers/pose/tracker/suppressOverlaps.ts';

/** A 1920×1080 picture in the middle of the detector's square view. */
const view = { x: 960, y: 540, size: 1920, rotation: 0 };

/** The detector's output with people at given places (pixels of the picture) written into given anchors. */
function output(
  people: readonly { anchor: number; score: number; hip: [number, number]; top: [number, number] }[],
): Float32Array {
  const values = new Float32Array(2254 * 13).fill(0);
  for (let i = 0; i < 2254; i++) values[13 * i] = -9;
  const anchors = detectorAnchors();
  for (const { anchor, score, hip, top } of people) {
    const relative = (x: number, y: number) => [
      ((x - (view.x - view.size / 2)) / view.size - anchors[2 * anchor]) * 224,
      ((y - (view.y - view.size / 2)) / view.size - anchors[2 * anchor + 1]) * 224,
    ];
    // The face's box, 100 px a side round the top; then hip and scale point.
    const side = (100 / view.size) * 224;
    values.set(
      [Math.log(score / (1 - score)), ...relative(...top), side, side, ...relative(...hip), ...relative(...top)],
      13 * anchor,
    );
  }
  return values;
}

test('anchors are the middles of the cells of the 28, 14 and 7-cell grids, 2, 2 and 6 to a cell', () => {
  const anchors = detectorAnchors();
  expect(anchors.length).toBe(2 * 2254);
  expect([...anchors.slice(0, 6)].map((value) => value * 56)).toEqual(
    [1, 1, 1, 1, 3, 1].map((value) => expect.closeTo(value, 4)),
  );
  expect([...anchors.slice(-2)].map((value) => value * 14)).toEqual([13, 13].map((value) => expect.closeTo(value, 4)));
});

test('a person in the detector’s output comes out where the picture has them, best first, weak ones left out', () => {
  const found = decodeDetections(
    output([
      { anchor: 700, score: 0.6, hip: [400, 600], top: [400, 300] },
      { anchor: 1900, score: 0.9, hip: [1500, 700], top: [1350, 700] },
      { anchor: 12, score: 0.49, hip: [900, 500], top: [900, 300] },
    ]),
    view,
  );
  expect(found.map(({ score }) => score)).toEqual([expect.closeTo(0.9, 4), expect.closeTo(0.6, 4)]);
  const [lying, upright] = found.map(({ region }) => region);
  expect(upright).toMatchObject({ x: expect.closeTo(400, 1), y: expect.closeTo(600, 1), size: expect.closeTo(750, 1) });
  expect(upright.rotation).toBeCloseTo(0, 3);
  // The trunk points left in the picture: the crop is turned a quarter counter-clockwise.
  expect(lying.rotation).toBeCloseTo(-Math.PI / 2, 3);
  expect(found[1]).toMatchObject({ left: expect.closeTo(350, 1), bottom: expect.closeTo(350, 1) });
});

test('of boxes that overlap by more than three tenths the best stays', () => {
  const people = decodeDetections(
    output([
      { anchor: 700, score: 0.9, hip: [400, 600], top: [400, 300] },
      { anchor: 701, score: 0.8, hip: [402, 600], top: [420, 300] },
      { anchor: 702, score: 0.7, hip: [460, 600], top: [470, 300] },
      { anchor: 900, score: 0.6, hip: [1400, 600], top: [1400, 300] },
    ]),
    view,
  );
  expect(suppressOverlaps(people, 4).map(({ score }) => Math.round(10 * score))).toEqual([9, 7, 6]);
  expect(suppressOverlaps(people, 1)).toHaveLength(1);
});

test('a runner and the coach a metre beside are two bodies, a body and itself a frame later one', () => {
  const runner = regionFromAxis(600, 500, 605, 180);
  expect(sameBody(runner, regionFromAxis(615, 495, 625, 178))).toBe(true);
  expect(sameBody(runner, regionFromAxis(960, 510, 960, 190))).toBe(false);
  expect(sameBody(runner, regionFromAxis(605, 500, 605, 400))).toBe(false);
});
