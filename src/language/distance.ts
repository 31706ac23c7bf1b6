import { formatNumber } from './number.ts';

/** What distances are told in; they are kept in metres. */
export type DistanceUnit = 'km' | 'mi';

const metresIn: Readonly<Record<DistanceUnit, number>> = { km: 1000, mi: 1609.344 };

/** "5.2 km", "0.4 mi", "250 mi": one decimal below a hundred, none above; two in a log, where a run is told exactly. */
export function distanceText(metres: number, unit: DistanceUnit, decimals?: 0 | 1 | 2): string {
  const there = metres / metresIn[unit];
  const digits = decimals ?? (Math.abs(there) < 99.95 ? 1 : 0);
  return `${formatNumber(there, digits, 0)}\u00a0${unit}`;
}

/** What was typed, as metres: "5", "5,2". Null for nothing, NaN for what is no number. */
export function parseDistance(text: string, unit: DistanceUnit): number | null {
  const trimmed = text.trim().replace(',', '.');
  return trimmed === '' ? null : Number(trimmed) * metresIn[unit];
}

/** Metres as the figure of a field: up to two decimals. */
export function distanceFigure(metres: number, unit: DistanceUnit): string {
  return formatNumber(metres / metresIn[unit], 2, 0);
}

/** Time for a kilometre or a mile: "6:05 /km". */
export function paceText(metres: number, seconds: number, unit: DistanceUnit): string {
  const each = Math.round((seconds * metresIn[unit]) / metres);
  return `${Math.floor(each / 60)}:${String(each % 60).padStart(2, '0')}\u00a0/${unit}`;
}
