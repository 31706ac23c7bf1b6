import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { browserArguments } from '../../scripts/browserArguments.ts';
import { findOrInstallBrowser } from '../../scripts/findOrInstallBrowser.ts';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { median } from '../../src/signal/median.ts';
import { mediapipePoseAlias } from '../fixtures/poses/mediapipePoseAlias.ts';
import { benchBackends } from './benchBackends.ts';
import { benchFilms } from './benchFilms.ts';
import { benchLive } from './benchLive.ts';
import { benchReview } from './benchReview.ts';
import { pageBlocked } from './pageBlocked.ts';
import { processorSeconds } from './processorSeconds.ts';

/**
 * `npm run bench`: decode + pose, frames per second, beside pose-detection used as its README shows and beside the
 * network alone, all in one run. Each round measures every contestant once, one after the other, and ratios are taken
 * within a round, since machines drift; the table shows medians over the rounds. The processor's own time stands beside
 * the clock's, because it hardly depends on what else the machine is doing.
 */
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const seconds = 4;
const networkRuns = { lite: 60, full: 40 } as const;

/** Frames done and how long it took. */
interface Work {
  readonly frames: number;
  readonly milliseconds: number;
}

/** What the page offers; its own type lives with code that needs another compiler setting. */
interface Bench {
  start(model: string): Promise<string>;
  ours(film: string, seconds: number, workers: number): Promise<Work>;
  poseDetection(film: string, seconds: number): Promise<Work>;
  network(runs: number, workers: number, way: 'execute' | 'replay'): Promise<Work>;
  shares(
    film: string,
    seconds: number,
  ): Promise<{
    perFrame: Record<string, number>;
    frames: number;
    tensors: number[];
    wasmMegabytes: number[];
  }>;
}

const live = process.argv.indexOf('--live');
const review = process.argv.indexOf('--review');
const folder = mkdtempSync(join(tmpdir(), 'lope-bench-'));
try {
  if (process.argv.includes('--backends')) await benchBackends(folder);
  else if (live > 0) await benchLive(Number(process.argv[live + 1] ?? 600));
  else if (review > 0) await benchReview(folder, process.argv[review + 1] ?? null);
  else await run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<void> {
  const outDir = join(folder, 'built');
  const page = 'tests/browser/bench/bench.html';
  await build({
    root: projectRoot,
    logLevel: 'error',
    resolve: { alias: [mediapipePoseAlias] },
    build: { outDir, emptyOutDir: true, rollupOptions: { input: join(projectRoot, page) } },
  });
  const films = benchFilms(folder);
  if (films.length === 0) {
    process.stdout.write('No film of a runner and no ffmpeg to scale one: nothing to measure with.\n');
    return;
  }
  for (const { path } of films) copyFileSync(path, join(outDir, basename(path)));
  const server = await preview({
    root: projectRoot,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 4311, host: 'localhost' },
  });
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: [...browserArguments] });
  try {
    const tab = await browser.newPage();
    tab.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
    await tab.goto(`${server.resolvedUrls?.local[0]}${page}`);
    const call = <K extends keyof Bench>(name: K, ...values: Parameters<Bench[K]>) =>
      tab.evaluate(
        ([method, given]) => {
          const { bench } = globalThis as unknown as { bench: Record<string, (...all: unknown[]) => Promise<unknown>> };
          return bench[method](...given);
        },
        [name, values] as const,
      ) as ReturnType<Bench[K]>;
    process.stdout.write(
      `${cpus().length} cores (${cpus()[0]?.model}), ${rounds} rounds of ${seconds} s of film each\n\n`,
    );
    for (const model of ['lite', 'full'] as const) {
      const backend = await call('start', model);
      for (const film of films) await compare(model, film.name, backend, call);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const { whileWorking, whileOpening } = await pageBlocked(films[0].path);
  process.stdout.write(
    `the page's thread in tasks of over 50 ms: ${inWords(whileWorking)} while analysing, ${inWords(whileOpening)} while opening the review\n`,
  );
}

function inWords(tasks: readonly number[]): string {
  return tasks.length === 0 ? 'none' : `${tasks.length}, the longest ${Math.max(...tasks).toFixed(0)} ms,`;
}

type Call = <K extends keyof Bench>(name: K, ...values: Parameters<Bench[K]>) => ReturnType<Bench[K]>;

/** One contestant's turn: the clock's frames per second, and the processor's milliseconds per frame on all cores. */
interface Turn {
  readonly speed: number;
  readonly cost: number | null;
}

async function compare(model: 'lite' | 'full', film: string, backend: string, call: Call): Promise<void> {
  const address = `/${film}.mp4`;
  const runs = networkRuns[model];
  const contestants = {
    'pose-detection as its README shows': (length: number) => call('poseDetection', address, length),
    'ours, 1 worker': (length: number) => call('ours', address, length, 1),
    'ours, 2 workers': (length: number) => call('ours', address, length, 2),
    'network alone, 1 worker': () => call('network', runs, 1, 'replay'),
    'network alone, 2 workers': () => call('network', runs, 2, 'replay'),
    'the same by GraphModel.execute, 2 workers': () => call('network', runs, 2, 'execute'),
  };
  type Name = keyof typeof contestants;
  const names = Object.keys(contestants) as Name[];
  const results: Record<Name, Turn>[] = [];
  // Warms caches, compilers and decoders.
  for (const name of names) await contestants[name](seconds / 4);
  for (let round = 0; round < rounds; round++) {
    const result = {} as Record<Name, Turn>;
    for (const name of names) result[name] = await turn(() => contestants[name](seconds));
    results.push(result);
  }
  const ratio = (a: Name, b: Name, of: (turn: Turn) => number) =>
    median(results.map((result) => of(result[a]) / of(result[b])));
  const speed = (one: Turn) => one.speed;
  const thrift = (one: Turn) => 1 / (one.cost ?? Number.NaN);
  process.stdout.write(`${film}, ${model} (${backend} each)\n`);
  for (const name of names) {
    const first = names[0];
    const cells = [
      `${median(results.map((result) => result[name].speed)).toFixed(1)} frames/s`.padStart(16),
      `× ${ratio(name, first, speed).toFixed(2)}`.padStart(8),
      `${median(results.map((result) => result[name].cost ?? Number.NaN)).toFixed(1)} ms of processor`.padStart(24),
      `× ${ratio(name, first, thrift).toFixed(2)}`.padStart(8),
    ];
    process.stdout.write(`  ${name.padEnd(42)}${cells.join('')}\n`);
  }
  for (const workers of ['1 worker', '2 workers'] as const) {
    const byClock = ratio(`ours, ${workers}`, `network alone, ${workers}`, speed);
    const byProcessor = ratio(`ours, ${workers}`, `network alone, ${workers}`, thrift);
    const shares = `${percent(byClock)} by the clock, ${percent(byProcessor)} by the processor`;
    process.stdout.write(`  of what the network alone allows, ${workers}: ${shares}\n`);
  }
  const { perFrame, frames, tensors, wasmMegabytes } = await call('shares', address, seconds);
  const parts = Object.entries(perFrame).map(([what, ms]) => `${what} ${ms.toFixed(1)}`);
  process.stdout.write(`  1 worker, ms a frame: ${parts.join(', ')}\n`);
  const memory = `${tensors.join(' and ')} tensors, ${wasmMegabytes.map(Math.round).join(' and ')} MB of wasm memory`;
  process.stdout.write(`  half-way and after ${frames} frames: ${memory}\n\n`);
}

async function turn(contestant: () => Promise<Work>): Promise<Turn> {
  const before = processorSeconds();
  const { frames, milliseconds } = await contestant();
  const after = processorSeconds();
  const cost = before === null || after === null ? null : (1000 * (after - before)) / frames;
  return { speed: (1000 * frames) / milliseconds, cost };
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
