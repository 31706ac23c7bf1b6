import type { Figure } from './figure.ts';

/**
 * Prints the table, subject by subject, and what fell short.
 *
 * @returns whether every goal is met.
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
  const met = goals.filter((figure) => figure.isMet).length;
  process.stdout.write(`\n${met} of ${goals.length} goals met\n`);
  for (const figure of goals.filter(({ isMet }) => !isMet)) {
    process.stdout.write(`  missed: ${figure.subject}, ${figure.measure}: ${figure.found}, true ${figure.truth}\n`);
  }
  return met === goals.length;
}
