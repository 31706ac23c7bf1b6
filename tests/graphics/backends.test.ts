import { getBackend } from '@tensorflow/tfjs-core';
import { beforeAll, expect, type TestContext, test } from 'vitest';
import { refuseHalfPrecision } from '../../workers/pose/backend/refuseHalfPrecision.ts';
import { GraphNetworks } from '../../workers/pose/graphNetworks.ts';
import { fetchModels, type ModelFiles } from '../../workers/pose/models/fetchModels.ts';
import { PersonTracker } from '../../workers/pose/tracker/personTracker.ts';
import { imageSource } from '../fixtures/poses/imageSource.ts';
import { MannequinPictures } from '../fixtures/poses/mannequinPictures.ts';
import { missingGraphics } from './missingGraphics.ts';
import { pointDistances } from './pointDistances.ts';
import { startTfjs, type Way } from './startTfjs.ts';

/** Points of one body in one picture, through detector and landmarks; the picture is the same for every backend. */
async function pointsBy(way: Way, files: ModelFiles): Promise<Float32Array> {
  await startTfjs(way);
  expect(getBackend()).toBe(way);
  const networks = await GraphNetworks.load(files);
  const [pose] = await new PersonTracker(networks).next(picture, 0);
  networks.dispose();
  return pose.points;
}

const pictures = new MannequinPictures(640, 480);
pictures.render([{ x: 0, z: 0, swing: 0.6 }], 0.2);
const picture = imageSource(pictures.pixels());

let files: ModelFiles;
let truth: Float32Array;
beforeAll(async () => {
  files = await fetchModels('lite');
  truth = await pointsBy('wasm', files);
});

/** A backend that the browser lacks is not compared, and the report says so. */
async function skipWithout(backend: 'webgpu' | 'webgl', context: TestContext): Promise<void> {
  const missing = await missingGraphics(backend);
  if (missing === null) return;
  console.warn(`${backend} was not compared with wasm: ${missing}.`);
  context.skip(missing);
}

/** Most of the time goes into compiling; one picture is enough, since a wrong kernel is wrong on every one. */
test.for(['webgpu', 'webgl'] as const)('%s finds the points where wasm does', async (way, context) => {
  await skipWithout(way, context);
  const distances = pointDistances(await pointsBy(way, files), truth);
  expect(distances).toHaveLength(33);
  // 32 bits differ by 0.0004 px here, 16 bits by 0.6.
  expect(Math.max(...distances)).toBeLessThan(0.1);
});

test('a graphics card that draws with 16 bits only is refused in a sentence, one with 32 is not', async (context) => {
  await skipWithout('webgl', context);
  await startTfjs('webgl, 16-bit textures');
  expect(() => refuseHalfPrecision()).toThrow(/16 bits/);
  await startTfjs('webgl');
  expect(() => refuseHalfPrecision()).not.toThrow();
});
