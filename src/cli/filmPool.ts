import { availableParallelism, freemem } from 'node:os';
import { type BuiltServer, serveBuilt } from '../../scripts/serveBuilt.ts';
import { FilmBrowser } from './filmBrowser.ts';
import { FilmFailure } from './filmFailure.ts';

/** A browser with one film in it, gigabytes: what a long one takes at its most, with the exact network. */
const browserGigabytes = 1.5;

/** A browser is started anew after so many films, so that nothing that it keeps can add up. */
const filmsPerBrowser = 40;

/** How many films are worked on at a time: one for each core, as far as there is memory for them. */
export function usualJobs(films: number): number {
  const room = Math.floor(freemem() / 1e9 / browserGigabytes);
  return Math.max(1, Math.min(films, availableParallelism(), room));
}

/** The processors that each of so many films has, for the workers within one film. */
export function workersPerFilm(jobs: number): number | undefined {
  return jobs === 1 ? undefined : Math.max(1, Math.floor(availableParallelism() / jobs));
}

/**
 * Does something with each input, several at a time, each in a browser of its own that is opened when it is first needed.
 * A failure that does not lie in the film is tried once more in a fresh browser.
 *
 * @param work is given a way to its browser; what it throws goes to `onFailure`.
 * @param onFailure hears of what failed for good.
 */
export async function workThrough(
  inputs: readonly string[],
  jobs: number,
  work: (input: string, browser: () => Promise<FilmBrowser>) => Promise<void>,
  onFailure: (input: string, error: unknown) => void,
): Promise<void> {
  let server: Promise<BuiltServer> | null = null;
  const shared = () => {
    server ??= serveBuilt();
    return server;
  };
  const queue = [...inputs];
  const oneAfterTheOther = async () => {
    const browser = new RenewedBrowser(shared);
    try {
      for (let input = queue.shift(); input !== undefined; input = queue.shift()) {
        try {
          await work(input, () => browser.get()).catch(async (error: unknown) => {
            if (error instanceof FilmFailure && error.isFinal) throw error;
            if (!browser.wasUsed) throw error;
            await browser.renew();
            await work(input, () => browser.get());
          });
        } catch (error) {
          onFailure(input, error);
        }
        await browser.filmDone();
      }
    } finally {
      await browser.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: jobs }, oneAfterTheOther));
  } finally {
    await (server as Promise<BuiltServer> | null)?.then((opened) => opened.close()).catch(() => undefined);
  }
}

/** A browser that is started when it is asked for, and anew every so many films. */
class RenewedBrowser {
  readonly #server: () => Promise<BuiltServer>;
  #browser: FilmBrowser | null = null;
  #films = 0;
  /** Whether the input under way has asked for it. */
  wasUsed = false;

  constructor(server: () => Promise<BuiltServer>) {
    this.#server = server;
  }

  async get(): Promise<FilmBrowser> {
    if (this.#browser && !this.#browser.isOpen) await this.renew();
    this.wasUsed = true;
    this.#browser ??= await FilmBrowser.open(await this.#server());
    return this.#browser;
  }

  async filmDone(): Promise<void> {
    if (this.wasUsed) this.#films++;
    this.wasUsed = false;
    if (this.#films >= filmsPerBrowser) await this.renew();
  }

  async renew(): Promise<void> {
    await this.close();
    this.#browser = null;
    this.#films = 0;
  }

  async close(): Promise<void> {
    // One that has crashed can't be closed any more.
    await this.#browser?.close().catch(() => undefined);
  }
}
