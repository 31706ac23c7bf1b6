import type { Figure } from './figure.ts';
import { judgeFigure } from './judgeFigure.ts';

/**
 * Prints what fell short, and before it, if asked for, every figure subject by subject.
 *
 * @returns whether every goal is met but those that are known never to have been, and none of these is clearly worse or
 * now met.
 */
export function printFigures(figures: readonly Figure[], isLong: boolean): boolean {
  if (isLong) printAll(figures);
  const goals = figures.filter((figure) => figure.goal !== null);
  process.stdout.write(`\n${goals.filter((figure) => figure.isMet).length} of ${goals.length} goals met\n`);
  let isGood = true;
  for (const figure of goals) {
    const { judgement, why } = judgeFigure(figure);
    if (judgement === 'met') continue;
    const words = `${figure.subject}, ${figure.measure}: ${figure.found}, true ${figure.truth} (${figure.goal})`;
    if (judgement === 'known') process.stdout.write(`  known to fall short: ${words}: ${why}\n`);
    else if (judgement === 'missed') process.stdout.write(`  MISSED: ${words}\n`);
    else if (judgement === 'worse') process.stdout.write(`  WORSE THAN IT WAS: ${words}\n`);
    else process.stdout.write(`  NOW MET: ${words}: take it off the list of known shortfalls\n`);
    isGood &&= judgement === 'known';
  }
  return isGood;
}

function printAll(figures: readonly Figure[]): void {
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
}
