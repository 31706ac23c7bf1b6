import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lanAddresses } from '../../scripts/lanAddresses.ts';
import { projectRoot } from '../../scripts/projectRoot.ts';
import { LopeSession } from './lopeSession.ts';

const port = 5690;
const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
/** As a person does who chooses “Advanced” and goes on. */
const accepting = ['--ignore-certificate-errors'];

/** `npm start` with more words, and what it has printed once a word of it is there. */
async function started(words: readonly string[], until: RegExp): Promise<{ child: ChildProcess; printed: string }> {
  const child = spawn(
    process.execPath,
    [join(projectRoot, 'node_modules/tsx/dist/cli.mjs'), 'scripts/start.ts', ...words],
    {
      cwd: projectRoot,
      env: { ...process.env, CI: 'true' },
    },
  );
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (piece: Buffer) => {
      printed += piece;
      if (until.test(printed)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`It ended: ${printed}`)));
  });
  return { child, printed };
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

const [host] = lanAddresses();

test.skipIf(!host)('without --lan only this machine is served', async () => {
  const { child, printed } = await started(['--port', String(port)], /Lope runs at/);
  try {
    expect(printed).not.toMatch(/https/);
    expect((await fetch(`http://localhost:${port}/`)).ok).toBe(true);
    await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow();
    await expect(fetch(`https://${host}:${port + 1}/`)).rejects.toThrow();
  } finally {
    await stop(child);
  }
});

test.skipIf(!host)(
  'with --lan a phone opens Lope over https, with its camera, and the terminal shows a code',
  async () => {
    const { child, printed } = await started(['--lan', '--port', String(port)], /each device keeps its own/);
    const address = `https://${host}:${port + 1}/`;
    const session = new LopeSession({ address, close: async () => undefined }, [...accepting, ...camera]);
    try {
      expect(printed).toContain(`http://localhost:${port}/`);
      expect(printed).toContain(address);
      expect(printed).toMatch(/[▀▄█]{10}/);
      const page = await session.open();
      await page.getByRole('heading', { name: 'See how you run' }).waitFor();
      expect(await page.evaluate(() => isSecureContext && 'VideoDecoder' in window)).toBe(true);
      const tracks = await page.evaluate(async () => {
        const stream = await navigator.mediaDevices.getUserMedia({ video: true });
        return stream.getVideoTracks().length;
      });
      expect(tracks).toBe(1);
      await page.goto(`${address}#/sample`);
      await page.getByRole('heading', { name: 'Your numbers' }).waitFor();
      expect(session.complaints).toEqual([]);
    } finally {
      await session.close();
      await stop(child);
    }
  },
);
