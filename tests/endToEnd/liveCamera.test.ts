import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { type BuiltServer, serveBuilt } from '../../scripts/serveBuilt.ts';
import { recordingsFolder } from '../../src/recording/recordingFiles.ts';
import type { RunTruth } from '../virtualRunner/runTruth.ts';
import { fakeCameraRate, numberBits, writeFakeCamera } from './fakeCamera.ts';
import { LopeSession } from './lopeSession.ts';

const films = join(projectRoot, 'tests', 'fixtures', 'films');
const folder = mkdtempSync(join(tmpdir(), 'lope-camera-'));

/** A slow machine takes its time to load the network and to look at frames; nothing here asserts how long. */
const patience = 120_000;

let server: BuiltServer;
let session: LopeSession | null = null;

beforeAll(async () => {
  server = await serveBuilt();
});

afterEach(async () => {
  await session?.close();
  session = null;
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * A film of the virtual runner and the seconds of it that show whole strides, so that the runner runs on over the seam.
 */
function looped(film: string): { film: string; seconds: number; truth: RunTruth } {
  const truth = JSON.parse(readFileSync(film.replace('.mp4', '.truth.json'), 'utf8')) as RunTruth;
  const stride = 120 / truth.form!.cadence;
  const last = truth.contacts.at(-1)!.initialContact;
  let best = { seconds: stride, rest: 1 };
  for (let strides = 3; strides * stride <= last; strides++) {
    const frames = strides * stride * fakeCameraRate;
    const rest = Math.abs(frames - Math.round(frames));
    if (rest <= best.rest) best = { seconds: Math.round(frames) / fakeCameraRate, rest };
  }
  return { film, seconds: best.seconds, truth };
}

/** Lope's live screen with a fake camera that shows a file; starts to watch. */
async function watch(camera: string, preferences: Record<string, unknown> = {}): Promise<Page> {
  session = new LopeSession(server, [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${camera}`,
  ]);
  const page = await session.open();
  await page.evaluate((chosen) => localStorage.setItem('lope.preferences', JSON.stringify(chosen)), {
    model: 'lite',
    backend: 'wasm',
    ...preferences,
  });
  await page.reload();
  await watchFrames(page);
  await page.getByRole('button', { name: 'Run live' }).click();
  await page.getByRole('button', { name: 'Start the camera' }).click();
  return page;
}

/**
 * Reads the number and the time of each frame that the camera gives: on a busy machine a fake camera shows its file
 * more slowly and leaves pictures out.
 */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(({ count, size }) => {
    interface Processor {
      readonly readable: ReadableStream<VideoFrame>;
    }
    const shown: [number, number][] = [];
    const { getUserMedia } = MediaDevices.prototype;
    MediaDevices.prototype.getUserMedia = async function (constraints) {
      const stream = await getUserMedia.call(this, constraints);
      const { MediaStreamTrackProcessor } = globalThis as unknown as {
        MediaStreamTrackProcessor: new (options: { track: MediaStreamTrack; maxBufferSize: number }) => Processor;
      };
      Object.assign(globalThis, { cameraTrack: stream.getVideoTracks()[0] });
      const { readable } = new MediaStreamTrackProcessor({
        track: stream.getVideoTracks()[0].clone(),
        maxBufferSize: 30,
      });
      void readable.pipeTo(
        new WritableStream({
          async write(frame) {
            const rect = { x: 0, y: 0, width: count * size, height: size };
            const bytes = new Uint8Array(frame.allocationSize({ rect }));
            const [luma] = await frame.copyTo(bytes, { rect });
            let number = 0;
            for (let bit = 0; bit < count; bit++) {
              const at = luma.offset + (size / 2) * luma.stride + bit * size + size / 2;
              if (bytes[at] > 128) number |= 1 << bit;
            }
            shown.push([frame.timestamp / 1e6, number]);
            frame.close();
          },
        }),
      );
      return stream;
    };
    Object.assign(globalThis, { cameraShown: shown });
  }, numberBits);
}

/** How fast the fake camera has shown its file in the last seconds, as a share of its own rate. */
async function cameraSpeed(page: Page, seconds: number, pictures: number): Promise<number> {
  const shown = await page.evaluate(() => (globalThis as unknown as { cameraShown: [number, number][] }).cameraShown);
  const end = shown[shown.length - 1][0];
  const last = shown.filter(([time]) => time >= end - seconds);
  let steps = 0;
  for (let i = 1; i < last.length; i++) steps += (last[i][1] - last[i - 1][1] + pictures) % pictures;
  return steps / (end - last[0][0]) / fakeCameraRate;
}

async function numberShown(page: Page, name: string): Promise<number> {
  const text = (await page.getByTestId(name).textContent()) ?? '';
  return Number.parseFloat(text);
}

/**
 * The cadence on the screen comes to lie within 2 steps/min of what the camera showed, and stays there for five
 * refreshes running.
 *
 * @param cadence of the film at its own speed, steps/min.
 * @param pictures in the film.
 */
async function expectCadence(page: Page, cadence: number, pictures: number): Promise<void> {
  const errors: number[] = [];
  const isSteady = () => errors.length >= 5 && errors.slice(-5).every((error) => Math.abs(error) <= 2);
  const end = Date.now() + patience;
  while (!isSteady() && Date.now() < end) {
    await page.waitForTimeout(1000);
    if (!(await page.getByTestId('cadence').isVisible())) continue;
    errors.push((await numberShown(page, 'cadence')) - cadence * (await cameraSpeed(page, 8, pictures)));
  }
  expect(isSteady(), `errors, steps/min: ${errors.map((error) => error.toFixed(1)).join(' ')}`).toBe(true);
}

describe('a camera that sees the virtual runner', () => {
  it('starts by itself, counts the steps, and leaves a clean run in peace', async () => {
    const { film, seconds, truth } = looped(join(films, 'side-left-rearfoot.mp4'));
    const camera = join(folder, 'clean.mjpeg');
    await writeFakeCamera({ film, from: 0, seconds, width: 640, height: 480 }, camera);
    const page = await watch(camera);
    await expectCadence(page, truth.form!.cadence, Math.round(seconds * fakeCameraRate));
    const shown: string[] = [];
    for (let i = 0; i < 10; i++) {
      shown.push((await page.getByTestId('headline').textContent()) ?? '');
      await page.waitForTimeout(1000);
    }
    for (const text of shown) expect(text).toMatch(/^(\d+\s*Cadence|Measuring|Paused)/);
    expect(session!.complaints.join('\n')).toBe('');
  });

  it('gives a cue for the fault that was dialled in', async () => {
    const { film, seconds } = looped(join(projectRoot, 'public', 'sample', 'sample.mp4'));
    const camera = join(folder, 'overstriding.mjpeg');
    await writeFakeCamera({ film, from: 0, seconds, width: 640, height: 480 }, camera);
    const page = await watch(camera);
    // The sample lands far ahead with slow steps: one finding, and either may be its cue.
    await page
      .getByTestId('headline')
      .getByText(/Land\s+closer|Quicker\s+steps/)
      .first()
      .waitFor({ timeout: patience });
  });
});

/** How many recordings lie on the device, and their bytes. */
function recordings(page: Page): Promise<{ files: number; bytes: number }> {
  return page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(name).catch(() => null);
    let files = 0;
    let bytes = 0;
    if (!folder) return { files, bytes };
    for await (const entry of (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
      files++;
      bytes += (await entry.getFile()).size;
    }
    return { files, bytes };
  }, recordingsFolder);
}

describe('a recording', () => {
  const camera = join(folder, 'recorded.mjpeg');

  beforeAll(async () => {
    const { film, seconds } = looped(join(films, 'side-left-rearfoot.mp4'));
    await writeFakeCamera({ film, from: 0, seconds, width: 640, height: 480 }, camera);
  });

  it('is analysed like any film when the run is stopped, and goes once the run is kept', async () => {
    const page = await watch(camera);
    await page.getByText('Recording', { exact: true }).waitFor({ timeout: patience });
    await page.waitForTimeout(12_000);
    await page.getByRole('button', { name: 'Stop and review' }).click();
    await page.getByRole('button', { name: 'End and review' }).click();
    await page.waitForURL(/#\/run\//, { timeout: 2 * patience });
    await page.getByRole('button', { name: 'Give it away' }).waitFor({ timeout: patience });
    await expect.poll(async () => (await recordings(page)).files, { timeout: 10_000 }).toBe(0);
    expect(session!.complaints.join('\n')).toBe('');
  });

  it('survives the end of its browser, is offered at the next start, and can be analysed', async () => {
    const page = await watch(camera);
    await page.getByText('Recording', { exact: true }).waitFor({ timeout: patience });
    await page.waitForTimeout(12_000);
    const again = await session!.crash();
    await again.getByText('Unfinished recording').waitFor({ timeout: patience });
    expect((await recordings(again)).bytes).toBeGreaterThan(10_000);
    await again.getByRole('button', { name: 'Analyse it' }).click();
    await again.waitForURL(/#\/run\//, { timeout: 2 * patience });
    await again.getByRole('button', { name: 'Give it away' }).waitFor({ timeout: patience });
  });

  it('waits while the camera is away, and the run goes on when it is back', async () => {
    const page = await watch(camera);
    await page.getByTestId('cadence').waitFor({ timeout: patience });
    await page.evaluate(() => (globalThis as unknown as { cameraTrack: MediaStreamTrack }).cameraTrack.stop());
    await page.getByText('Camera disconnected').waitFor({ timeout: patience });
    await page.getByText('Camera disconnected').waitFor({ state: 'detached', timeout: patience });
    await page.getByTestId('cadence').waitFor({ timeout: patience });
  });
});

const clip = join(projectRoot, '..', 'shared', 'clips', 'treadmill-left-30fps.mp4');

it.skipIf(!existsSync(clip))(
  'counts the steps of a real runner (skipped where ../shared/clips is absent)',
  async () => {
    const camera = join(folder, 'real.mjpeg');
    await writeFakeCamera({ film: clip, from: 0, seconds: 12, width: 640, height: 480 }, camera);
    const page = await watch(camera);
    await expectCadence(page, 168.8, 12 * fakeCameraRate);
  },
);
