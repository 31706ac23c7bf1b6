/**
 * A port of Lope's own: L, O, P, E on a telephone's keys. Runs are kept under the page's address, port included, so
 * Lope never moves to another by itself, and keeps away from those that every tool takes by default.
 */
export const lopePort = 5673;

/**
 * The port that the arguments of `npm start` name.
 *
 * @throws Error with a sentence when they name none that can be.
 */
export function portIn(given: readonly string[]): number {
  const [first, ...rest] = given;
  if (first === undefined) return lopePort;
  const [option, value] = first.includes('=') ? first.split('=') : [first, rest.shift()];
  const port = Number(value);
  if (option !== '--port' || rest.length > 0 || !/^\d+$/.test(value ?? '') || port < 1 || port > 65_535) {
    throw new Error('Usage: npm start -- --port NUMBER, with a number from 1 to 65535.');
  }
  return port;
}
