import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { browserArguments } from '../../scripts/browserArguments.ts';
import { findOrInstallBrowser } from '../../scripts/findOrInstallBrowser.ts';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { serveBuilt } from '../../scripts/serveBuilt.ts';
import { writeFakeCamera } from '../endToEnd/fakeCamera.ts';
import { type ResidentMegabytes, residentMegabytes } from './residentMegabytes.ts';

/** How a live run went on this machine. */
export interface LiveFigures {
  /** As the screen tells them, once a second from ten seconds after the run began. */
  readonly framesPerSecond: readonly number[];
  readonly delayMilliseconds: readonly number[];
  /**
   * Tasks on the page's thread of over 50 ms while running, milliseconds; without those of taking stock, which collects
   * garbage.
   */
  readonly longTasks: readonly number[];
  /** At the beginning, after each tenth, and at the end of the run. */
  readonly tensors: readonly number[];
  readonly pageMegabytes: readonly number[];
  readonly resident: readonly (ResidentMegabytes | null)[];
}

/** Settling in: the network's first frames, the first numbers. */
const warmUpSeconds = 15;

/**
 * Runs the built app's live screen before a fake camera of 640 × 480 at 30 frames a second that shows the sample's
 * runner, with the small network on the processor, and with the recording going on as in any run.
 */
export async function liveFigures(seconds: number): Promise<LiveFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'lope-live-'));
  const camera = join(folder, 'camera.mjpeg');
  // Eight whole strides of the sample's runner.
  const film = join(projectRoot, 'public', 'sample', 'sample.mp4');
  await writeFakeCamera({ film, from: 0, seconds: 187 / 30, width: 640, height: 480 }, camera);
  const server = await serveBuilt();
  // A profile on the disk, as people have: without one the browser keeps what is recorded in memory.
  const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findOrInstallBrowser(),
    viewport: { width: 1280, height: 800 },
    args: [
      ...browserArguments,
      // Workers hold megabytes of frames' garbage for minutes before they collect it by themselves.
      '--js-flags=--expose-gc',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${camera}`,
    ],
  });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    // What esbuild puts round functions that have a name, and the page lacks.
    await page.addInitScript('globalThis.__name = (value) => value;');
    await page.addInitScript(keepWorkers);
    await page.goto(server.address);
    await page.evaluate(() => localStorage.setItem('lope.preferences', '{"model":"lite","backend":"wasm"}'));
    await page.reload();
    await page.getByRole('button', { name: 'Run live' }).click();
    await page.getByRole('button', { name: 'Start the camera' }).click();
    await page.getByTestId('cadence').waitFor({ timeout: 120_000 });
    await page.waitForTimeout(1000 * warmUpSeconds);
    await page.evaluate(() => {
      const tasks: { startTime: number; duration: number }[] = [];
      Object.assign(globalThis, { longTasks: tasks });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
      }).observe({ type: 'longtask' });
    });
    return await measure(page, seconds);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(page: Page, seconds: number): Promise<LiveFigures> {
  const framesPerSecond: number[] = [];
  const delayMilliseconds: number[] = [];
  const tensors: number[] = [];
  const pageMegabytes: number[] = [];
  const resident: (ResidentMegabytes | null)[] = [];
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const stocks: { readonly from: number; readonly to: number }[] = [];
  const now = () => page.evaluate(() => performance.now());
  const takeStock = async () => {
    const from = await now();
    tensors.push(await page.evaluate(countTensors));
    await client.send('HeapProfiler.collectGarbage');
    for (const worker of page.workers()) await worker.evaluate('gc()');
    const { metrics } = await client.send('Performance.getMetrics');
    pageMegabytes.push((metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20);
    resident.push(residentMegabytes());
    stocks.push({ from, to: await now() });
  };
  await takeStock();
  for (let second = 1; second <= seconds; second++) {
    await page.waitForTimeout(1000);
    const text = (await page.locator('main li').allTextContents()).join(' · ');
    const rate = /(\d+) frames a second/.exec(text);
    const delay = await page.locator('main li[data-delay]').first().getAttribute('data-delay', { timeout: 100 });
    if (rate) framesPerSecond.push(Number(rate[1]));
    if (delay !== null) delayMilliseconds.push(Math.round(Number(delay)));
    const tenths = (passed: number) => Math.floor((10 * passed) / seconds);
    if (tenths(second) > tenths(second - 1)) await takeStock();
  }
  const tasks = await page.evaluate(
    () => (globalThis as unknown as { longTasks: { startTime: number; duration: number }[] }).longTasks,
  );
  const longTasks = tasks
    .filter(({ startTime, duration }) => !stocks.some(({ from, to }) => startTime < to && startTime + duration > from))
    .map(({ duration }) => duration);
  return { framesPerSecond, delayMilliseconds, longTasks, tensors, pageMegabytes, resident };
}

/** Remembers the page's workers by name, so that the one with the network can be asked. */
function keepWorkers(): void {
  const workers: Record<string, Worker> = {};
  const Original = Worker;
  Object.assign(globalThis, {
    liveWorkers: workers,
    Worker: class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        workers[options?.name ?? ''] = this;
      }
    },
  });
}

/** Asks the worker with the network, in comlink's own words, how many tensors it holds. */
function countTensors(): Promise<number> {
  const worker = (globalThis as unknown as { liveWorkers: Record<string, Worker> }).liveWorkers.live;
  const id = `bench-${performance.now()}`;
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent) => {
      if (data?.id !== id) return;
      worker.removeEventListener('message', hear);
      resolve(data.value);
    };
    worker.addEventListener('message', hear);
    worker.postMessage({ id, type: 'APPLY', path: ['tensors'], argumentList: [] });
  });
}
