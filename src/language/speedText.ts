import type { SpeedUnit } from './speedUnit.ts';

/** Kilometres in a mile, by definition. */
const kmPerMile = 1.609344;

/** A speed as the display of a belt shows it: "10.5", or as a pace "5:43". */
export function speedText(kmh: number, unit: SpeedUnit): string {
  if (unit === 'kmh') return String(Number(kmh.toFixed(1)));
  if (unit === 'mph') return String(Number((kmh / kmPerMile).toFixed(1)));
  const seconds = Math.round((unit === 'minPerKm' ? 3600 : 3600 * kmPerMile) / kmh);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
