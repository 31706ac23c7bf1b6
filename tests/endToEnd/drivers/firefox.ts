import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { commands, Transport } from './webDriver.ts';

const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** A camera that shows a test picture and that nobody has to allow; no word to anybody outside. */
const preferences = {
  'marionette.port': 0,
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** The path of a Firefox: `LOPE_FIREFOX`, else the system's; null where there is none. */
export function findFirefox(): string | null {
  return [process.env.LOPE_FIREFOX ?? '', ...usualPlaces].find((path) => existsSync(path)) ?? null;
}

/**
 * Starts Firefox without a window and speaks to it through Marionette, to which geckodriver too only translates: so
 * nothing but Firefox itself is needed.
 */
export async function startFirefox(path: string): Promise<Transport> {
  const profile = mkdtempSync(join(tmpdir(), 'lope-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const browser = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  try {
    const marionette = new Marionette(connect(await marionettePort(profile, browser), '127.0.0.1'));
    const session = (await marionette.send('WebDriver:NewSession', { timeouts: { script: 300_000 } })) as {
      capabilities: { browserVersion: string };
    };
    return {
      version: session.capabilities.browserVersion,
      async send(command, parameters = {}) {
        const { value } = (await marionette.send(command, parameters)) as { value: unknown };
        return value;
      },
      async close() {
        // The browser is gone before it can answer.
        void marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
        await end(browser);
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  } catch (error) {
    browser.kill();
    throw error;
  }
}

/** Firefox writes the port that it has taken into its profile. */
async function marionettePort(profile: string, browser: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 600; tries++) {
    if (existsSync(file)) {
      const port = Number(readFileSync(file, 'utf8'));
      if (port > 0) return port;
    }
    if (browser.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not start within a minute.');
}

async function end(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null) return;
  const killing = setTimeout(() => browser.kill('SIGKILL'), 10_000);
  await once(browser, 'exit');
  clearTimeout(killing);
}

interface Pending {
  resolve(answer: unknown): void;
  reject(reason: Error): void;
}

/** Marionette's messages: a length, a colon and `[0, id, command, parameters]` out, `[1, id, error, answer]` back. */
class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Map<number, Pending>();
  #received = Buffer.alloc(0);
  #last = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#take(data));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('Firefox has ended.'));
    });
  }

  send(command: keyof typeof commands | 'WebDriver:NewSession' | 'Marionette:Quit', parameters: object) {
    const id = ++this.#last;
    const answer = new Promise<unknown>((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    answer.catch(() => undefined);
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    this.#socket.write(`${message.length}:`);
    this.#socket.write(message);
    return answer;
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const finish = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < finish) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, finish).toString());
      this.#received = this.#received.subarray(finish);
      // The greeting is no answer.
      if (!Array.isArray(message)) continue;
      const [, id, error, answer] = message as [number, number, { message: string } | null, unknown];
      const pending = this.#pending.get(id);
      this.#pending.delete(id);
      if (error) pending?.reject(new Error(error.message));
      else pending?.resolve(answer);
    }
  }
}
