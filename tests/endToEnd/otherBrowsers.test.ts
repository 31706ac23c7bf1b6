import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { type BuiltServer, serveBuilt } from '../../scripts/serveBuilt.ts';
import type { RunTruth } from '../virtualRunner/runTruth.ts';
import { findFirefox, startFirefox } from './drivers/firefox.ts';
import { WebDriver } from './drivers/webDriver.ts';
import { findWebKit, startWebKit } from './drivers/webKit.ts';

const film = join(projectRoot, 'tests', 'fixtures', 'films', 'side-right-forefoot-leaning.mp4');
const truth = JSON.parse(readFileSync(film.replace('.mp4', '.truth.json'), 'utf8')) as RunTruth;

const firefox = findFirefox();
const webKit = findWebKit();
const browsers = [
  { name: 'Firefox', start: firefox === null ? null : () => startFirefox(firefox), keepsFilms: true },
  { name: 'WebKit', start: webKit === null ? null : () => startWebKit(webKit), keepsFilms: false },
];

let server: BuiltServer;
beforeAll(async () => {
  server = await serveBuilt();
});
afterAll(() => server.close());

/** The newest row of a table in Lope's database, its picture left out. */
const newestRow = (table: string) => `
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('lope');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const rows = await new Promise((resolve, reject) => {
    const reading = database.transaction('${table}').objectStore('${table}').getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  database.close();
  const row = rows[rows.length - 1];`;

/** Requests to anywhere else, of which there must be none. */
const foreignRequests = `return performance.getEntriesByType('resource').map(({ name }) => name)
  .filter((name) => !name.startsWith(location.origin) && !/^(blob|data):/.test(name));`;

describe.each(browsers)('$name', ({ name, start, keepsFilms }) => {
  it.skipIf(start)(`is not tried: none was found on this machine`, () => {
    process.stderr.write(`No ${name} was found: Lope was not tried in it.\n`);
  });

  describe.skipIf(!start)('as installed here', () => {
    let browser: WebDriver;
    beforeAll(async () => {
      browser = new WebDriver(await start!());
      await browser.resize(1280, 900);
      process.stdout.write(`${name} ${browser.version}\n`);
    });
    afterAll(() => browser?.close());

    it('shows the first screen and opens the sample complete', async () => {
      await browser.open(server.address);
      await browser.press('Open the sample');
      await browser.untilSays(/Land closer to your hips/);
      // The picture itself: a frame is drawn that is not black.
      await browser.until(`(() => {
        const small = new OffscreenCanvas(8, 8).getContext('2d');
        small.drawImage(document.querySelector('canvas'), 0, 0, 8, 8);
        return small.getImageData(0, 0, 8, 8).data.some((value, i) => i % 4 < 3 && value > 100);
      })()`);
      expect(await browser.run(foreignRequests)).toEqual([]);
    });

    it('takes a film to its review, says what it does not keep, and opens it again', async () => {
      await browser.open(server.address);
      // The small network, for the sake of time; the backend is left to Lope.
      await browser.run(`localStorage.setItem('lope.preferences', JSON.stringify({ model: 'lite' }));`);
      await browser.reload();
      await browser.chooseFile(film);
      await browser.press('Analyse this run');
      await browser.until(`location.hash.startsWith('#/run/') || /stopped/.test(document.body.innerText)`);
      await browser.untilSays(/Frame \d+ of \d+/);

      const kept = await browser.run<{ analysis: { gait: string; view: string; cadence: number; contacts: number } }>(
        `${newestRow('results')} const { gait, view, metrics, contacts } = row.analysis;
        return { analysis: { gait, view, cadence: metrics.cadence.value, contacts: contacts.length } };`,
      );
      expect(kept.analysis).toMatchObject({ gait: 'running', view: 'right-side' });
      expect(Math.abs(kept.analysis.cadence - truth.form!.cadence)).toBeLessThan(1);
      expect(kept.analysis.contacts).toBeGreaterThanOrEqual(truth.contacts.length - 3);

      const card = await browser.run<{ filmBytes: number | null }>(
        `${newestRow('cards')} return { filmBytes: row.filmBytes };`,
      );
      expect(card.filmBytes).toBe(keepsFilms ? statSync(film).size : null);
      if (!keepsFilms) await browser.untilSays(/can’t save videos/);

      await browser.reload();
      await browser.untilSays(/Frame \d+ of \d+/);
      expect(await browser.run(foreignRequests)).toEqual([]);
    });
  });
});

describe.skipIf(!firefox)('Firefox before a camera', () => {
  it('watches it, and asks the runner into view', async () => {
    const browser = new WebDriver(await startFirefox(firefox!));
    try {
      await browser.open(server.address);
      await browser.run(`localStorage.setItem('lope.preferences', JSON.stringify({ model: 'lite' }));`);
      await browser.reload();
      await browser.press('Run live');
      await browser.press('Start the camera');
      await browser.untilSays(/Step\s+into\s+view/);
      // A canvas that nothing was drawn on yet is 300 wide.
      const widths = `[...document.querySelectorAll('canvas, video')].map(({ width, videoWidth }) => videoWidth ?? width)`;
      await browser.until(`Math.max(...${widths}) > 300`);
    } finally {
      await browser.close();
    }
  });
});
