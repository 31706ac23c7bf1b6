import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { type BuiltServer, serveBuilt } from '../../scripts/serveBuilt.ts';
import { LopeSession } from './lopeSession.ts';
import { slowServer } from './slowServer.ts';

const film = join(projectRoot, 'tests', 'fixtures', 'films', 'nobody.mp4');

let server: BuiltServer;
beforeAll(async () => {
  server = await serveBuilt();
});
afterAll(() => server.close());

/** Seconds: at 200 kB/s the page, what finds the body and its network come in about one minute, on a quiet machine. */
const slowest = 1200;

test(
  'at 200 kB/s the pose model’s way is told, and the analysis comes to its end',
  async () => {
    const slow = await slowServer(server, 200_000);
    const session = new LopeSession(slow);
    try {
      const page = await session.open();
      await page.locator('input[type=file]').first().setInputFiles(film);
      await page.getByRole('button', { name: 'Analyse this run' }).click();
      const told = page.getByText(/Loading what finds your body: .* of 9\.4\sMB/);
      await told.waitFor({ timeout: 120_000 });
      const first = megabytesTold(await told.textContent());
      await expect
        .poll(async () => megabytesTold(await told.textContent()), { timeout: 120_000, interval: 500 })
        .toBeGreaterThan(first + 2);
      await page.waitForURL(/#\/run\//, { timeout: slowest * 1000 });
      expect(session.complaints).toEqual([]);
    } finally {
      await session.close();
      await slow.close();
    }
  },
  slowest * 1000,
);

/** How much is said to be there, MB. */
function megabytesTold(sentence: string | null): number {
  const [, figure, unit] = /: ([\d.]+)\s?(kB|MB)? of/.exec(sentence ?? '') ?? [];
  return Number(figure) / (unit === 'kB' ? 1000 : 1);
}

test('over plain http the cause is the address, not the video', async () => {
  // An address that is not this machine's, as a phone on the same network would see it.
  const plain: BuiltServer = { ...server, address: server.address.replace('localhost', '192.0.2.1') };
  const session = new LopeSession(plain, ['--host-resolver-rules=MAP 192.0.2.1 localhost']);
  try {
    const page = await session.open();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await page.locator('input[type=file]').first().setInputFiles(film);
    await page.getByText('Videos need a secure address').waitFor();
  } finally {
    await session.close();
  }
});
