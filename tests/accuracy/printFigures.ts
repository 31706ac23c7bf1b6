import type { Figure } from './figure.ts';
import { knownShortfalls } from './knownShortfalls.ts';

/**
 * Prints the table, subject by subject, and what fell short.
 *
 * @returns whether every goal is met but those that are known never to have been.
 */
export function printFigures(figures: readonly Figure[]): boolean {
  let subject = '';
  for (const figure of figures) {
    if (figure.subject !== subject) {
      subject = figure.subject;
      process.stdout.write(`\n${subject}\n`);
    }
    const mark = figure.goal === null ? ' ' : figure.isMet ? '✓' : '✗';
    const goal = figure.goal === null ? '' : `  (${figure.goal})`;
    process.stdout.write(
      `  ${mark} ${figure.measure.padEnd(20)} ${figure.found.padEnd(44)} true ${figure.truth}${goal}\n`,
    );
  }
  const goals = figures.filter((figure) => figure.goal !== null);
  const missed = goals.filter((figure) => !figure.isMet);
  const reasonOf = (figure: Figure) =>
    knownShortfalls.find((known) => known.subject === figure.subject && known.measure === figure.measure)?.why ?? null;
  process.stdout.write(`\n${goals.length - missed.length} of ${goals.length} goals met\n`);
  for (const figure of missed) {
    const reason = reasonOf(figure);
    const words = `${figure.subject}, ${figure.measure}: ${figure.found}, true ${figure.truth} (${figure.goal})`;
    process.stdout.write(reason === null ? `  MISSED: ${words}\n` : `  known to fall short: ${words}: ${reason}\n`);
  }
  const mended = goals.filter((figure) => figure.isMet && reasonOf(figure) !== null);
  for (const figure of mended) {
    process.stdout.write(`  now met: ${figure.subject}, ${figure.measure}: take it off the list of known shortfalls\n`);
  }
  return missed.every((figure) => reasonOf(figure) !== null);
}
