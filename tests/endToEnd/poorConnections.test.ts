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

test('on a slow line the pose model’s way is told, and the analysis comes to its end', async () => {
  const slow = await slowServer(server, 1_500_000);
  const session = new LopeSession(slow);
  try {
    const page = await session.open();
    await page.locator('input[type=file]').first().setInputFiles(film);
    await page.getByRole('button', { name: 'Analyse this run' }).click();
    await page.getByText(/Loading what finds your body: .* of 9\.4\sMB/).waitFor();
    await page.waitForURL(/#\/run\//, { timeout: 240_000 });
    expect(session.complaints).toEqual([]);
  } finally {
    await session.close();
    await slow.close();
  }
});

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
