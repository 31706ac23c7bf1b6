import * as Comlink from 'comlink';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FramePoses } from '../../../../src/poseTrack/framePoses.ts';
import type { GatherWorkerApi } from '../../../../workers/shared/gatherWorkerApi.ts';
import type { PoseBatch, PoseWorkerApi } from '../../../../workers/shared/poseWorkerApi.ts';
import { encodeFilm } from '../../../fixtures/poses/encodeFilm.ts';

const width = 640;
const height = 360;
/** Three seconds, later than 0: three looks. */
const times = Array.from({ length: 18 }, (_, i) => 2 + i / 6);

/** A room's posts and doors, filmed by a camera that is rolled clockwise: the picture is turned the other way. */
function drawRoom(context: OffscreenCanvasRenderingContext2D, roll: number): void {
  context.fillStyle = '#b9b4aa';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((-roll * Math.PI) / 180);
  const posts = [
    [-260, 60, '#5a4638'],
    [-90, 24, '#e8e6e0'],
    [60, 90, '#6f7f8c'],
    [230, 30, '#2f3338'],
  ] as const;
  for (const [x, wide, colour] of posts) {
    context.fillStyle = colour;
    context.fillRect(x, -130, wide, 260);
  }
}

function film(roll: number, rotation: 0 | 90 | 180 | 270): Promise<Blob> {
  const isLying = rotation === 90 || rotation === 270;
  const [storedWidth, storedHeight] = isLying ? [height, width] : [width, height];
  return encodeFilm({
    times,
    width: storedWidth,
    height: storedHeight,
    rotation,
    draw() {
      const room = new OffscreenCanvas(width, height);
      drawRoom(room.getContext('2d')!, roll);
      const stored = new OffscreenCanvas(storedWidth, storedHeight);
      const context = stored.getContext('2d')!;
      context.translate(storedWidth / 2, storedHeight / 2);
      context.rotate((-rotation * Math.PI) / 180);
      context.drawImage(room, -width / 2, -height / 2);
      return stored;
    },
  });
}

describe('the camera’s roll on its way from the picture to the answer', () => {
  const worker = new Worker(new URL('../../../../workers/pose/poseWorker.ts', import.meta.url), { type: 'module' });
  const pose = Comlink.wrap<PoseWorkerApi>(worker);
  const runWorker = new Worker(new URL('../../../../workers/gather/gatherWorker.ts', import.meta.url), {
    type: 'module',
  });
  const run = Comlink.wrap<GatherWorkerApi>(runWorker);
  beforeAll(() => pose.start({ model: 'lite', backends: ['wasm'] }));
  afterAll(() => {
    worker.terminate();
    runWorker.terminate();
  });

  async function analyse(film: Blob): Promise<FramePoses[]> {
    const frames: FramePoses[] = [];
    const receive = (batch: PoseBatch) => {
      batch.preview?.close();
      frames.push(...batch.frames);
    };
    const { frames: count } = await pose.analyseStretch(
      film,
      { width, height },
      { from: 0, to: 100 },
      Comlink.proxy(receive),
    );
    while (frames.length < count) await new Promise((done) => setTimeout(done, 5));
    return frames;
  }

  test.each([
    [4, 0],
    [-3, 90],
    [5, 180],
    [2, 270],
  ] as const)('%d° in a film stored with a turn of %d° arrives', async (roll, rotation) => {
    const frames = await analyse(await film(roll, rotation));
    const looks = frames.filter((frame) => frame.roll !== undefined);
    expect(looks.map(({ time }) => Math.round(time))).toEqual([2, 3, 4]);
    for (const look of looks) expect(Math.abs(look.roll!.degrees - roll)).toBeLessThan(0.5);
    await run.begin(
      {
        width,
        height,
        rotation,
        firstTimestamp: 0,
        lastTimestamp: 5,
        frameCount: null,
        bestGuessFrameRate: null,
        codec: 'H.264',
        hasAudio: false,
      },
      {},
      'lite',
    );
    await run.add(0, frames);
    const { cameraRoll, analysis } = await run.finish();
    expect(Math.abs(cameraRoll!.degrees - roll)).toBeLessThan(0.5);
    expect(analysis.cameraRollDegrees).toBe(cameraRoll!.degrees);
  });
});
