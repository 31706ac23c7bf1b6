import { io, memory } from '@tensorflow/tfjs';
import { createDetector, SupportedModels } from '@tensorflow-models/pose-detection';
import { beforeAll, describe, expect, test } from 'vitest';
import { setBackend } from '../../../../workers/pose/backend/setBackend.ts';
import { GraphNetworks } from '../../../../workers/pose/graphNetworks.ts';
import { detectorGraph } from '../../../../workers/pose/models/detectorGraph.ts';
import { fetchModel } from '../../../../workers/pose/models/fetchModel.ts';
import { fetchModels } from '../../../../workers/pose/models/fetchModels.ts';
import { landmarkGraph } from '../../../../workers/pose/models/landmarkGraph.ts';
import { PersonTracker } from '../../../../workers/pose/tracker/personTracker.ts';
import { imageSource } from '../../../fixtures/poses/imageSource.ts';
import { MannequinPictures } from '../../../fixtures/poses/mannequinPictures.ts';

const frameSeconds = 1 / 30;
const runner = { x: 0, z: 0, swing: 0.6 };

function quantile(values: number[], share: number): number {
  values.sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(share * values.length))];
}

/** Distances in pixels between the 33 points of one body found twice. */
function distances(ours: Float32Array, theirs: readonly { x: number; y: number }[]): number[] {
  return theirs.map(({ x, y }, k) => Math.hypot(ours[3 * k] - x, ours[3 * k + 1] - y));
}

describe('the tracker', () => {
  let networks: GraphNetworks;
  beforeAll(async () => {
    await setBackend('wasm');
    networks = await GraphNetworks.load(await fetchModels('full'));
  });

  /**
   * Both start anew every five frames: which heat-map cell a point falls in is a jump, so a difference of 0.001 px
   * grows to half a pixel within ten frames of following, in either program against itself.
   */
  test('finds the same points as pose-detection on the same pixels', async () => {
    const oracle = await createDetector(SupportedModels.BlazePose, {
      runtime: 'tfjs',
      modelType: 'full',
      enableSmoothing: false,
      detectorModelUrl: io.fromMemory(detectorGraph(await fetchModel('detector'))),
      landmarkModelUrl: io.fromMemory(landmarkGraph(await fetchModel('landmark-full'))),
    });
    let tracker = new PersonTracker(networks, { average: false });
    const pictures = new MannequinPictures(640, 480);
    const pixels: number[] = [];
    const metres: number[] = [];
    const scores: number[] = [];
    for (let frame = 0; frame < 25; frame++) {
      if (frame % 5 === 0) {
        tracker = new PersonTracker(networks, { average: false });
        oracle.reset();
      }
      // Walks into the picture from its border, so that crops reach beyond it.
      pictures.render([{ ...runner, x: -1.7 + frame * 0.08 }], frame * frameSeconds);
      const picture = pictures.pixels();
      const [theirs] = await oracle.estimatePoses(picture);
      const [ours] = await tracker.next(imageSource(picture), frame * frameSeconds);
      expect(ours === undefined).toBe(theirs === undefined);
      if (!ours) continue;
      pixels.push(...distances(ours.points, theirs.keypoints));
      metres.push(...distances(ours.world, theirs.keypoints3D!));
      scores.push(...theirs.keypoints.map(({ score }, k) => Math.abs(score! - ours.points[3 * k + 2])));
    }
    oracle.dispose();
    expect(pixels.length).toBeGreaterThan(33 * 15);
    expect(quantile(pixels, 0.5)).toBeLessThan(0.3);
    expect(quantile(pixels, 0.95)).toBeLessThan(1);
    expect(quantile(metres, 0.5)).toBeLessThan(0.003);
    expect(quantile(scores, 0.95)).toBeLessThan(0.02);
  });

  test('follows two people by number, and drops the one who stands once the other has run for two seconds', async () => {
    const tracker = new PersonTracker(networks);
    const pictures = new MannequinPictures(640, 480);
    const seen: { time: number; people: { person: number; hip: number }[] }[] = [];
    for (let time = 0; time < 2.6; time += 2 * frameSeconds) {
      pictures.render(
        [
          { ...runner, x: -0.7 },
          { x: 0.75, z: -0.3, swing: 0 },
        ],
        time,
      );
      const people = await tracker.next(imageSource(pictures.pixels()), time);
      seen.push({ time, people: people.map(({ person, points }) => ({ person, hip: points[3 * 23] })) });
    }
    const both = seen.filter(({ people }) => people.length === 2);
    expect(both.length).toBeGreaterThan(20);
    // Wherever both are seen, the number tells who stands on the left.
    const left = both.map(({ people }) => people.reduce((a, b) => (a.hip < b.hip ? a : b)).person);
    expect(new Set(left).size).toBe(1);
    const last = seen[seen.length - 1].people;
    expect(last.map(({ person }) => person)).toEqual([left[0]]);
    expect(last[0].hip).toBeLessThan(320);
  });

  test('keeps both numbers while nobody runs', async () => {
    const tracker = new PersonTracker(networks);
    const pictures = new MannequinPictures(640, 480);
    pictures.render(
      [
        { x: -0.7, z: 0, swing: 0 },
        { x: 0.75, z: -0.3, swing: 0 },
      ],
      0,
    );
    const picture = imageSource(pictures.pixels());
    let last: number[] = [];
    for (let time = 0; time < 3; time += 0.1) last = (await tracker.next(picture, time)).map(({ person }) => person);
    expect(last.sort()).toEqual([0, 1]);
  });

  test('finds nobody in an empty picture, and somebody who steps in later', async () => {
    const tracker = new PersonTracker(networks);
    const pictures = new MannequinPictures(640, 480);
    const counts: number[] = [];
    for (let frame = 0; frame < 8; frame++) {
      pictures.render(frame < 4 ? [] : [runner], frame * frameSeconds);
      counts.push((await tracker.next(imageSource(pictures.pixels()), frame * frameSeconds)).length);
    }
    expect(counts).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  test('keeps no tensor from one frame to the next', async () => {
    const tracker = new PersonTracker(networks);
    const pictures = new MannequinPictures(640, 480);
    pictures.render([runner], 0);
    const picture = imageSource(pictures.pixels());
    await tracker.next(picture, 0);
    const before = memory();
    for (let frame = 1; frame < 40; frame++) await tracker.next(picture, frame * frameSeconds);
    const after = memory();
    expect([after.numTensors, after.numBytes]).toEqual([before.numTensors, before.numBytes]);
  });
});
