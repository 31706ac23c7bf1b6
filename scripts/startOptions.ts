import { lopePort } from './lopePort.ts';

/** What `npm start` was asked to do. */
export interface StartOptions {
  readonly port: number;
  /** Whether other devices on the local network are served too, over https at the next port. */
  readonly lan: boolean;
}

/** The last port whose next one is a port too. */
const lastPort = 65_534;

/**
 * Reads the arguments of `npm start`.
 *
 * @throws Error with a sentence when they name a port that can't be, or anything else.
 */
export function startOptions(given: readonly string[]): StartOptions {
  const words = given.flatMap((word) => (word.startsWith('--') ? word.split('=') : [word]));
  let port: number | null = null;
  let lan = false;
  while (words.length > 0) {
    const word = words.shift();
    if (word === '--lan' && !lan) lan = true;
    else if (word === '--port' && port === null) port = portFrom(words.shift());
    else throw usage();
  }
  return { port: port ?? lopePort, lan };
}

function portFrom(value: string | undefined): number {
  const port = Number(value);
  if (!/^\d+$/.test(value ?? '') || port < 1 || port > lastPort) throw usage();
  return port;
}

function usage(): Error {
  return new Error(
    [
      `Usage: npm start -- --port NUMBER --lan, with a number from 1 to ${lastPort}. Both may be left out.`,
      '--lan lets phones on the same network open Lope, over https.',
    ].join('\n'),
  );
}
