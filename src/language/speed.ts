import { formatNumber } from './number.ts';

/** How a belt's display tells its speed. */
export type SpeedUnit = 'kmh' | 'mph' | 'minPerKm' | 'minPerMile';

/** Kilometres in a mile, by definition. */
const kmPerMile = 1.609344;

/** A speed as the display of a belt shows it: "10.5", or as a pace "5:43", which has no decimals. */
export function speedText(kmh: number, unit: SpeedUnit, decimals: 0 | 1 = 1): string {
  if (unit === 'kmh') return formatNumber(kmh, decimals, 0);
  if (unit === 'mph') return formatNumber(kmh / kmPerMile, decimals, 0);
  const seconds = Math.round((unit === 'minPerKm' ? 3600 : 3600 * kmPerMile) / kmh);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** No belt runs slower or faster, km/h. */
const slowest = 1;
const fastest = 40;

/**
 * A speed as somebody reads it off a belt, in km/h: "10,5", "6.5", as a pace "5:43", "5'43" or "5.5" (five and a half
 * minutes).
 *
 * @returns null for nothing; NaN for what is no speed, or none that a belt has.
 */
export function parseSpeed(text: string, unit: SpeedUnit): number | null {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  const kmh =
    unit === 'kmh' || unit === 'mph' ? Number(trimmed) * (unit === 'mph' ? kmPerMile : 1) : ofPace(trimmed, unit);
  return kmh >= slowest && kmh <= fastest ? kmh : Number.NaN;
}

function ofPace(text: string, unit: 'minPerKm' | 'minPerMile'): number {
  const clock = /^(\d{1,2})[:'’](\d{1,2})["”]?$/.exec(text);
  const minutes = clock ? Number(clock[1]) + Number(clock[2]) / 60 : Number(text);
  if (clock && Number(clock[2]) >= 60) return Number.NaN;
  return (60 * (unit === 'minPerMile' ? kmPerMile : 1)) / minutes;
}
