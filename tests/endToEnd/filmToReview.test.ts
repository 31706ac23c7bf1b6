import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { type BuiltServer, serveBuilt } from '../../scripts/serveBuilt.ts';
import type { RunAnalysis } from '../../src/analysis/runAnalysis.ts';
import type { RunTruth } from '../virtualRunner/runTruth.ts';
import { LopeSession } from './lopeSession.ts';

const films = join(projectRoot, 'tests', 'fixtures', 'films');
const film = join(films, 'side-left-rearfoot.mp4');
const truth = JSON.parse(readFileSync(film.replace('.mp4', '.truth.json'), 'utf8')) as RunTruth;

let server: BuiltServer;
let session: LopeSession;

beforeAll(async () => {
  server = await serveBuilt();
  session = new LopeSession(server);
});

afterAll(async () => {
  await session.close();
  await server.close();
});

async function choose(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(path);
}

/** The analysis as the review's own button saves it. */
async function savedAnalysis(page: Page): Promise<RunAnalysis> {
  await page.getByRole('button', { name: 'Give it away' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog')
      .getByRole('button', { name: /analysis/i })
      .click(),
  ]);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as RunAnalysis;
}

/** How many runs and films the browser keeps. */
function kept(page: Page): Promise<{ rows: number; films: number }> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    let rows = 0;
    for (const { name } of databases) {
      if (!name) continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        rows += await new Promise<number>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).count();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      }
      database.close();
    }
    const count = async (folder: FileSystemDirectoryHandle): Promise<number> => {
      let files = 0;
      for await (const entry of (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values()) {
        files += entry.kind === 'file' ? 1 : await count(entry as FileSystemDirectoryHandle);
      }
      return files;
    };
    return { rows, films: await count(await navigator.storage.getDirectory()) };
  });
}

it('takes a film from the first screen to what to try, keeps it through a restart, and deletes it for good', async () => {
  let page = await session.open();
  const before = await kept(page);
  await choose(page, film);
  await page.getByRole('button', { name: 'Analyse this run' }).click();
  await page.waitForURL(/#\/run\//, { timeout: 240_000 });

  const analysis = await savedAnalysis(page);
  expect(analysis).toMatchObject({ format: 'run-analysis', version: 1, gait: 'running', view: 'left-side' });
  expect(Math.abs((analysis.metrics.cadence?.value ?? 0) - (truth.form?.cadence ?? 0))).toBeLessThan(1);
  expect(analysis.contacts.length).toBeGreaterThanOrEqual(truth.contacts.length - 3);
  expect(analysis.contacts.length).toBeLessThanOrEqual(truth.contacts.length);

  await page.reload();
  await page.getByRole('button', { name: 'Give it away' }).waitFor();
  expect(await savedAnalysis(page)).toEqual(analysis);

  page = await session.open();
  expect((await kept(page)).films).toBe(before.films + 1);
  await page.getByRole('link', { name: /side-left-rearfoot/ }).click();
  await page.getByRole('button', { name: 'Give it away' }).waitFor();

  await page.goto(server.address);
  await page.getByRole('button', { name: /delete/i }).click();
  await page.getByText('Run and video deleted.').waitFor();
  // Nothing is lost as long as it can be undone; elsewhere it is gone for good.
  expect((await kept(page)).films).toBe(before.films + 1);
  await page.goto(`${server.address}#/live`);
  await expect.poll(() => kept(page), { timeout: 20_000 }).toEqual(before);
  expect(session.complaints).toEqual([]);
});

it('opens the sample complete, without loading a model', async () => {
  const page = await session.open();
  const models: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.tflite')) models.push(request.url());
  });
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByText('Land closer to your hips').first().waitFor();
  expect(models).toEqual([]);
});

it('stops at once when cancelled, and is ready for the next film', async () => {
  const page = await session.open();
  await choose(page, film);
  await page.getByRole('button', { name: 'Analyse this run' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page
    .getByRole('button', { name: /Choose (a|another) video|Analyse this run/ })
    .first()
    .waitFor();
  // The browser tells of a worker's end a moment after it.
  await expect.poll(() => page.workers().filter((worker) => worker.url().includes('poseWorker'))).toEqual([]);
});

it('opens a film with an alpha channel, which is merged in workers from a blob', async () => {
  const page = await session.open();
  await choose(page, join(projectRoot, 'tests', 'fixtures', 'odd', 'alpha.webm'));
  await page.getByText(/320 × 240 .* VP9/).waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Analyse this run' }).isEnabled()).toBe(true);
  expect(session.complaints).toEqual([]);
});

it.each([
  ['not-a-film.mp4', /could not find a video/],
  ['empty.mp4', /could not find a video/],
  ['cut-before-index.mp4', /damaged or incomplete/],
  ['audio-only.m4a', /sound only/],
  ['one-frame.mp4', /fewer than two frames/],
  ['mpeg4-part2.mp4', /MPEG-4 Part 2, which this browser can’t read/],
])('answers %s with a sentence, and is ready for the next film', async (name, sentence) => {
  const page = await session.open();
  await choose(page, join(projectRoot, 'tests', 'fixtures', 'odd', name));
  await page.getByText(sentence).first().waitFor();
  await choose(page, film);
  await page.getByRole('button', { name: 'Analyse this run' }).waitFor();
});
