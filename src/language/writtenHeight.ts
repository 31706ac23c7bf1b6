import { shownUnits } from './shownUnits.ts';

const cmPerInch = 2.54;

/** A person's height in the units in use: "178 cm", "5 ft 10 in". */
export function writtenHeight(cm: number): string {
  if (shownUnits().length === 'cm') return `${Math.round(cm)} cm`;
  const inches = Math.round(cm / cmPerInch);
  return `${Math.floor(inches / 12)} ft ${inches % 12} in`;
}
