import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { commands, type Transport } from './webDriver.ts';

/** A WebKit that can be driven: WebKitGTK's small browser, its driver and a screen to show it on. */
interface WebKitPlaces {
  readonly driver: string;
  readonly browser: string;
  /** Null where there is a screen already. */
  readonly screen: string | null;
}

/** Null where one of the three is missing; Debian's `webkit2gtk-driver` and `xvfb` bring them. */
export function findWebKit(): WebKitPlaces | null {
  const driver = '/usr/bin/WebKitWebDriver';
  const libraries = '/usr/lib';
  if (!existsSync(driver)) return null;
  const browser = readdirSync(libraries)
    .flatMap((machine) => ['4.1', '4.0', '6.0'].map((api) => join(libraries, machine, `webkit2gtk-${api}/MiniBrowser`)))
    .find((path) => existsSync(path));
  const screen = process.env.DISPLAY ? null : '/usr/bin/Xvfb';
  if (!browser || (screen && !existsSync(screen))) return null;
  return { driver, browser, screen };
}

/** Starts WebKit on a screen of its own. */
export async function startWebKit({ driver, browser, screen }: WebKitPlaces): Promise<Transport> {
  const started: ChildProcess[] = [];
  const close = async () => {
    for (const child of started.reverse()) {
      if (child.exitCode !== null) continue;
      child.kill();
      await once(child, 'exit');
    }
  };
  try {
    const display = screen ? await openScreen(screen, started) : process.env.DISPLAY;
    const port = await freePort();
    started.push(
      spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
        // Its sandbox needs rights that a container does not give.
        env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
        stdio: 'ignore',
      }),
    );
    const address = `http://127.0.0.1:${port}/session`;
    const options = { binary: browser, args: ['--automation'] };
    const session = (await begin(address, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts: { script: 300_000 } } },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    const base = `${address}/${session.sessionId}`;
    return {
      version: session.capabilities.browserVersion,
      async send(command, parameters = {}) {
        const [method, path] = commands[command];
        return await request(method, `${base}/${path.replace(':id', String(parameters.id))}`, parameters);
      },
      async close() {
        await request('DELETE', base).catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openScreen(program: string, started: ChildProcess[]): Promise<string> {
  const screen = spawn(program, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(screen);
  const [number] = (await once(screen.stdout!, 'data')) as [Buffer];
  return `:${String(number).trim()}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** The driver listens a moment after it was started. */
async function begin(address: string, parameters: object): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    try {
      return await request('POST', address, parameters);
    } catch (error) {
      if (!(error instanceof TypeError) || tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function request(method: string, address: string, parameters?: object): Promise<unknown> {
  const body = method === 'POST' ? JSON.stringify(parameters) : undefined;
  const { value } = (await (await fetch(address, { method, body })).json()) as { value: unknown };
  if (value !== null && typeof value === 'object' && 'error' in value && 'message' in value) {
    throw new Error(`${String(value.error)}: ${String(value.message)}`);
  }
  return value;
}
