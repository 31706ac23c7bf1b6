import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/ensureBuilt.ts';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { LopeSession } from './lopeSession.ts';
import { type StaticHost, staticHost } from './staticHost.ts';

const film = join(projectRoot, 'tests', 'fixtures', 'films', 'side-left-rearfoot.mp4');
const copies = mkdtempSync(join(tmpdir(), 'lope-site-'));
const site = join(copies, 'site');

const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

let host: StaticHost | null = null;
let session: LopeSession | null = null;

beforeAll(async () => {
  await ensureBuilt();
  cpSync(join(projectRoot, 'dist'), site, { recursive: true });
});
afterEach(async () => {
  await session?.close();
  await host?.close();
  session = host = null;
});
afterAll(() => rmSync(copies, { recursive: true, force: true }));

/** A first visit, until everything lies on the device that is to be there without a net. */
async function visit(): Promise<Page> {
  host = await staticHost(site, '/running/lope/');
  session = new LopeSession(host, camera);
  const page = await session.open();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const keptModels = async () => (await (await caches.open('lope-models')).keys()).length;
    while ((await keptModels()) < 2) await new Promise((next) => setTimeout(next, 200));
  });
  return page;
}

/** The first visit, and then nobody answers any more. */
async function visitAndLoseTheNet(): Promise<Page> {
  const page = await visit();
  expect(host!.missing).toEqual([]);
  await host!.close();
  await page.reload();
  await page.getByRole('heading', { name: 'See how you run' }).waitFor();
  return page;
}

/** Nothing here asserts how fast: a machine that does other things besides takes its time. */
const patience = 600_000;

test(
  'after one visit home, sample and care are there without a net, and live sees through the camera',
  async () => {
    const page = await visitAndLoseTheNet();
    await page.goto(`${host!.address}#/sample`);
    await page.getByRole('heading', { name: 'Your numbers' }).waitFor();
    await page.goto(`${host!.address}#/today`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${host!.address}#/live`);
    await page.getByRole('button', { name: 'Start the camera' }).click();
    await page.getByText(/\d+ frames a second/).waitFor({ timeout: patience });
    expect(session!.complaints).toEqual([]);
  },
  patience,
);

test(
  'after one visit a video is analysed and kept without a net',
  async () => {
    const page = await visitAndLoseTheNet();
    await page.locator('input[type=file]').first().setInputFiles(film);
    await page.getByRole('button', { name: 'Analyse this run' }).click();
    await page.waitForURL(/#\/run\//, { timeout: patience });
    await page.getByRole('heading', { name: 'Your numbers' }).waitFor();
    await page.goto(`${host!.address}#/`);
    await page.getByRole('link', { name: /side-left-rearfoot/ }).waitFor();
    expect(session!.complaints).toEqual([]);
  },
  patience,
);

test('a browser finds it installable: a manifest without errors, icons, a worker that answers', async () => {
  const page = await visit();
  const client = await page.context().newCDPSession(page);
  const { errors } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // Headless windows have no place to install to; nothing else may be wrong.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('a new version is offered, waits for a film that is being analysed, and comes when asked for', async () => {
  const page = await visit();
  await page.locator('input[type=file]').first().setInputFiles(film);
  await page.getByRole('button', { name: 'Analyse this run' }).click();
  await page.getByRole('progressbar').waitFor();
  const worker = join(site, 'serviceWorker.js');
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// the next version\n`);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((next) => setTimeout(next, 100));
  });
  const offer = page.getByText('A new version of Lope is ready.');
  await page.goto(`${host!.address}#/today`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const isRunning = await page.getByRole('link', { name: /%/ }).isVisible();
  if (isRunning) expect(await offer.isVisible()).toBe(false);
  await page.goto(`${host!.address}#/`);
  await offer.waitFor({ timeout: 240_000 });
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
  await page.getByRole('heading', { name: 'See how you run' }).waitFor();
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
  expect(await offer.isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: /side-left-rearfoot/ }).count()).toBe(1);
});

test('a film that another app shares opens its check', async () => {
  const page = await visit();
  await page.evaluate(
    async (bytes) => {
      const form = new FormData();
      form.append('file', new File([new Uint8Array(bytes)], 'From the gallery.mp4', { type: 'video/mp4' }));
      await fetch('./share', { method: 'POST', body: form, redirect: 'manual' });
      location.hash = '#/shared';
    },
    [...readFileSync(film)],
  );
  await page.getByText('From the gallery.mp4').waitFor();
  await page.getByRole('button', { name: 'Analyse this run' }).waitFor();
});

/** Everything that lies on the device under this address, besides the copy of the site. */
function kept(page: Page): Promise<Readonly<Record<'rows' | 'files' | 'stored' | 'caches', readonly string[]>>> {
  return page.evaluate(async () => {
    const rows: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((opened, failed) => {
        const asked = indexedDB.open(name!);
        asked.onsuccess = () => opened(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      for (const store of db.objectStoreNames) {
        const count = await new Promise<number>((counted) => {
          const asked = db.transaction(store).objectStore(store).count();
          asked.onsuccess = () => counted(asked.result);
        });
        if (count > 0) rows.push(`${name} ${store}: ${count}`);
      }
      db.close();
    }
    const files: string[] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
      for await (const entry of (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values()) {
        if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle, `${path}${entry.name}/`);
        else files.push(path + entry.name);
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return { rows, files, stored: Object.keys(localStorage), caches: await caches.keys() };
  });
}

test('“Delete everything” leaves nothing but the copy of the site', async () => {
  const page = await visit();
  await page.evaluate(() => localStorage.setItem('lope.preferences', JSON.stringify({ model: 'lite' })));
  await page.reload();
  await page.locator('input[type=file]').first().setInputFiles(film);
  await page.getByRole('button', { name: 'Analyse this run' }).click();
  await page.waitForURL(/#\/run\//, { timeout: 240_000 });
  await page.evaluate(async () => {
    const form = new FormData();
    form.append('file', new File(['not taken yet'], 'shared.mp4', { type: 'video/mp4' }));
    await fetch('./share', { method: 'POST', body: form, redirect: 'manual' });
  });
  await expect.poll(async () => (await kept(page)).files.length).toBeGreaterThan(0);
  const before = await kept(page);
  expect(before.rows.length).toBeGreaterThan(0);
  expect(before.stored).toContain('lope.preferences');
  expect(before.caches).toContain('lope-shared');
  await page.goto(`${host!.address}#/settings`);
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Delete everything', exact: true }).click(),
  ]);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const after = await kept(page);
  expect(after).toMatchObject({ rows: [], files: [] });
  expect(after.stored.filter((name) => name.startsWith('lope'))).toEqual([]);
  // The page's own files and the networks that every visitor gets.
  expect(after.caches.filter((name) => !['lope-shell', 'lope-models'].includes(name))).toEqual([]);
});
