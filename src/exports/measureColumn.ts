import type { Measure } from '../heuristics/measure.ts';

/** What a unit is called in the name of a column. */
const unitNames: Readonly<Record<string, string>> = {
  '%': 'percent',
  'steps/min': 'steps_per_min',
  'fraction of leg length': 'leg_lengths',
  'fraction of shoulder width': 'shoulder_widths',
};

/** The name of a measure in a table: `forward_lean`. */
export function snakeCase(id: Measure['id']): string {
  return id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The column of a measure's values, with their unit: `forward_lean_deg`. */
export function measureColumn({ id, unit }: Pick<Measure, 'id' | 'unit'>): string {
  return `${snakeCase(id)}_${unitNames[unit] ?? unit}`;
}
