import { measuredSide } from '../../heuristics/body/partOfSide.ts';
import type { Measurement } from '../../heuristics/measurement.ts';

/** Parts of the body that a verdict begins with, and how "link…" and "recht…" end before each. */
const endings = { Fuß: 'er', Ellbogen: 'er', Oberschenkel: 'er', Oberarm: 'er', Knie: 'es', Schienbein: 'es' } as const;

/** "Dein rechter Fuß", "Dein linkes Knie", "Dein Fuß": the part that was measured, by its side where it was one. */
export function partInGerman(measurement: Pick<Measurement, 'samples'>, part: keyof typeof endings): string {
  const side = measuredSide(measurement);
  if (side === null) return `Dein ${part}`;
  return `Dein ${side === 'left' ? 'link' : 'recht'}${endings[part]} ${part}`;
}
