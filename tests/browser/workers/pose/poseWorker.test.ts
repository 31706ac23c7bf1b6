import * as Comlink from 'comlink';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FramePoses } from '../../../../src/poseTrack/framePoses.ts';
import type { Download } from '../../../../workers/shared/download.ts';
import type { PoseBatch, PoseWorkerApi, Stretch } from '../../../../workers/shared/poseWorkerApi.ts';
import { type TestFilms, testFilms } from '../../../fixtures/poses/testFilms.ts';

let films: TestFilms;
beforeAll(async () => {
  films = await testFilms();
});

describe('the pose worker', () => {
  const worker = new Worker(new URL('../../../../workers/pose/poseWorker.ts', import.meta.url), { type: 'module' });
  const pose = Comlink.wrap<PoseWorkerApi>(worker);
  afterAll(() => worker.terminate());

  async function analyse(
    film: Blob,
    stretch: Stretch,
  ): Promise<{ frames: FramePoses[]; batches: PoseBatch[]; count: number }> {
    const batches: PoseBatch[] = [];
    const { frames: count } = await pose.analyseStretch(
      film,
      { width: films.width, height: films.height },
      stretch,
      Comlink.proxy((batch: PoseBatch) => void batches.push(batch)),
    );
    // Batches are not acknowledged: the last may still be on its way when the count arrives.
    while (batches.reduce((sum, { frames }) => sum + frames.length, 0) < count)
      await new Promise((done) => setTimeout(done, 5));
    return { frames: batches.flatMap(({ frames }) => frames), batches, count };
  }

  test('refuses a film before it is started, in words', async () => {
    const nothing = Comlink.proxy(() => undefined);
    await expect(
      pose.analyseStretch(films.runner, { width: 640, height: 480 }, { from: 0, to: 9 }, nothing),
    ).rejects.toThrow(/before it was started/);
  });

  test('rejects with every backend’s reason when none works, and starts with the next list', async () => {
    // No graphics card that is one: a browser with one would rightly start here, and the claim would be empty.
    const gpu = await (navigator as Navigator & { gpu?: GPU }).gpu?.requestAdapter();
    if (!gpu) await expect(pose.start({ model: 'lite', backends: ['webgpu'] })).rejects.toThrow(/webgpu: /);
    const heard: Download[] = [];
    const hear = Comlink.proxy((download: Download) => void heard.push(download));
    const report = await pose.start({ model: 'lite', backends: ['wasm'] }, hear);
    expect(report).toEqual({ backend: 'wasm', failed: [], milliseconds: null });
    // Both files, piece by piece, to the last byte.
    const last = heard[heard.length - 1];
    expect(last.bytes).toBe(last.totalBytes);
    expect(heard.every(({ bytes }, i) => i === 0 || bytes >= heard[i - 1].bytes)).toBe(true);
    expect(heard[0].bytes).toBeLessThan(last.bytes);
  });

  test('gives every frame of a stretch once, with the file’s own time, where the body really is', async () => {
    const { frames, count } = await analyse(films.runner, { from: 0, to: 100 });
    expect(count).toBe(films.times.length);
    for (const [i, { time }] of frames.entries()) expect(time).toBeCloseTo(films.times[i], 4);
    const errors = frames.flatMap(({ people }, i) =>
      people.map(({ points }) => Math.abs((points[3 * 23] + points[3 * 24]) / 2 - films.hipColumn(i))),
    );
    expect(errors.length).toBe(films.times.length);
    // The mannequin's hips are 100 px apart from its shoulders; BlazePose puts them within a few.
    expect(Math.max(...errors)).toBeLessThan(15);
  });

  test('splits a film into stretches without losing or repeating a frame', async () => {
    const middle = films.times[11];
    const first = await analyse(films.runner, { from: 0, to: middle });
    const second = await analyse(films.runner, { from: middle, to: 100 });
    const joined = [...first.frames, ...second.frames].map(({ time }) => time);
    expect(joined.length).toBe(films.times.length);
    for (const [i, time] of joined.entries()) expect(time).toBeCloseTo(films.times[i], 4);
    expect(second.frames[0].people.length).toBe(1);
  });

  test('sees a film that is stored lying on its side upright', async () => {
    const upright = await analyse(films.runner, { from: 0, to: 100 });
    const turned = await analyse(films.turned, { from: 0, to: 100 });
    const distances = turned.frames.flatMap(({ people }, i) =>
      people.flatMap(({ points }) => {
        const other = upright.frames[i].people[0].points;
        return Array.from({ length: 33 }, (_, k) =>
          Math.hypot(points[3 * k] - other[3 * k], points[3 * k + 1] - other[3 * k + 1]),
        );
      }),
    );
    distances.sort((a, b) => a - b);
    expect(distances.length).toBe(33 * films.times.length);
    expect(distances[distances.length >> 1]).toBeLessThan(3);
  });

  test('hands over small pictures of the work now and then', async () => {
    const { batches } = await analyse(films.runner, { from: 0, to: 100 });
    const previews = batches.flatMap(({ preview }) => preview ?? []);
    expect(previews.length).toBeGreaterThan(0);
    expect([previews[0].width, previews[0].height]).toEqual([480, 360]);
    for (const preview of previews) preview.close();
  });

  test('finds nobody in a film of nobody', async () => {
    const { frames } = await analyse(films.empty, { from: 0, to: 100 });
    expect(frames.map(({ people }) => people.length)).toEqual([0, 0, 0, 0, 0]);
  });

  test('analyses a film that was cut short as far as it goes', async () => {
    const { frames } = await analyse(films.long.slice(0, films.long.size * 0.6), { from: 0, to: 100 });
    expect(frames.length).toBeGreaterThan(20);
    expect(frames.length).toBeLessThan(50);
    for (const [i, { time }] of frames.entries()) expect(time).toBeCloseTo(films.longTimes[i], 4);
    expect((await analyse(films.long.slice(0, films.long.size * 0.6), { from: 1.8, to: 100 })).count).toBe(0);
  });

  test('goes on after a damaged part of a film', async () => {
    // Whole bytes: a part of another length would shift, and so spoil, all that comes after it.
    const middle = Math.floor(films.long.size / 2);
    const noise = new Uint8Array(Math.floor(films.long.size / 10)).map((_, i) => (i * 2654435761) >>> 13);
    const damaged = new Blob([films.long.slice(0, middle), noise, films.long.slice(middle + noise.length)]);
    const { frames } = await analyse(damaged, { from: 0, to: 100 });
    expect(frames.length).toBeGreaterThan(20);
    expect(frames[0].time).toBeCloseTo(0, 4);
    expect(frames[frames.length - 1].time).toBeCloseTo(films.longTimes[59], 4);
    for (let i = 1; i < frames.length; i++) expect(frames[i].time).toBeGreaterThan(frames[i - 1].time);
  });

  test('rejects what is no film in words, and goes on with the next', async () => {
    const noise = new Blob([new Uint8Array(5000).fill(7)]);
    await expect(analyse(noise, { from: 0, to: 1 })).rejects.toThrow(/notAFilm/);
    expect((await analyse(films.runner, { from: 0, to: films.times[2] })).count).toBe(2);
  });
});
