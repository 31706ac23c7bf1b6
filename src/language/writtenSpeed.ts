import { prepareWords } from './prepareWords.ts';
import { shownUnits } from './shownUnits.ts';
import { speedText } from './speed.ts';

/** A speed in the unit in use: "10.5 km/h", "6.5 mph", "5:43 min/km". */
export function writtenSpeed(kmh: number): string {
  const { speed } = shownUnits();
  return `${speedText(kmh, speed)} ${prepareWords.speedUnits[speed]}`;
}

/** The same without its unit, and no finer than a guess is: "10", "6", "5:43". */
export function roughSpeed(kmh: number): string {
  return speedText(kmh, shownUnits().speed, 0);
}
