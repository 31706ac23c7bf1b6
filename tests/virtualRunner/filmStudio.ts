/// <reference types="node" />
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { browserArguments } from '../../scripts/browserArguments.ts';
import { findOrInstallBrowser } from '../../scripts/findOrInstallBrowser.ts';
import type { Shape } from '../../src/overlay/shape.ts';
import type { FilmRequest } from './page/filmRequest.ts';
import type { HumanFilmRequest } from './page/human/humanFilmRequest.ts';

/** A browser that draws films. Close it when done. */
export interface FilmStudio extends AsyncDisposable {
  /** @returns an MP4 and the codec in it. */
  film(request: FilmRequest | HumanFilmRequest): Promise<{ readonly bytes: Buffer; readonly codec: string }>;
  /** @returns a PNG of one moment, played seconds. */
  picture(request: FilmRequest | HumanFilmRequest, time: number): Promise<Buffer>;
  /** @returns a WebP of one moment with shapes painted over it by the app's own painter. */
  measurePicture(request: FilmRequest, time: number, shapes: readonly Shape[]): Promise<Buffer>;
}

/** Serves the drawing page with Vite and opens it in headless Chromium. */
export async function openFilmStudio(): Promise<FilmStudio> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    cacheDir: `${root}/node_modules/.vite-virtual-runner`,
    optimizeDeps: { entries: ['tests/virtualRunner/page/index.html'] },
    server: { port: 4312, strictPort: false, hmr: false, watch: null },
  });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    // Software drawing: the same pixels on every machine, with or without a graphics card.
    args: [...browserArguments, '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
  await page.goto(`${server.resolvedUrls!.local[0]}tests/virtualRunner/page/index.html`);
  await page.waitForFunction(() => 'renderFilm' in window);
  return {
    async film(request) {
      const { base64, codec } = await page.evaluate((what) => window.renderFilm(what), request);
      return { bytes: Buffer.from(base64, 'base64'), codec };
    },
    async picture(request, time) {
      const url = await page.evaluate(([what, when]) => window.renderPicture(what, when), [request, time] as const);
      return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    },
    async measurePicture(request, time, shapes) {
      const url = await page.evaluate(([what, when, drawn]) => window.renderMeasure(what, when, drawn), [
        request,
        time,
        shapes,
      ] as const);
      return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.close();
    },
  };
}
