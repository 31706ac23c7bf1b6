import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { browserArguments } from '../../scripts/browserArguments.ts';
import { findBrowser } from '../../scripts/findBrowser.ts';
import { projectRoot } from '../../scripts/projectRoot.ts';

/** One way of running one model, as the page reports it; its own type lives with code of another compiler setting. */
interface BackendFigures {
  readonly model: string;
  readonly way: string;
  readonly failure: string | null;
  readonly startMilliseconds: number | null;
  readonly runMilliseconds: number | null;
  readonly largest: number | null;
  readonly mean: number | null;
}

const runs = 30;

/**
 * `npm run bench -- --backends`: one picture through wasm, webgpu and webgl on this machine's graphics card, or on one
 * that the processor plays: how far apart the points are, and how long each takes.
 *
 * @param folder for the built page.
 */
export async function benchBackends(folder: string): Promise<void> {
  const page = 'tests/browser/bench/backends.html';
  const outDir = join(folder, 'built');
  const input = join(projectRoot, page);
  await build({ root: projectRoot, logLevel: 'error', build: { outDir, emptyOutDir: true, rollupOptions: { input } } });
  const server = await preview({
    root: projectRoot,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: 'localhost' },
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments, '--enable-unsafe-webgpu', '--enable-features=Vulkan', '--ignore-gpu-blocklist'],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(`${server.resolvedUrls?.local[0]}${page}`);
    process.stdout.write(`${await tab.evaluate('bench.graphicsCard()')}\n`);
    for (const model of ['lite', 'full', 'heavy']) {
      const figures = await tab.evaluate(`bench.compareBackends(['${model}'], ${runs})`);
      for (const one of figures as BackendFigures[]) process.stdout.write(`${lineOf(one)}\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

function lineOf({ model, way, failure, startMilliseconds, runMilliseconds, largest, mean }: BackendFigures): string {
  const name = `${model}, ${way}`.padEnd(32);
  if (failure !== null) return `${name}${failure}`;
  const times = `first body after ${startMilliseconds?.toFixed(0)} ms, then ${runMilliseconds?.toFixed(1)} ms a run`;
  return `${name}${times}; points up to ${largest?.toFixed(4)} px from wasm's, on average ${mean?.toFixed(4)}`;
}
