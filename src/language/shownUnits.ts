import type { SpeedUnit } from './speed.ts';

/** What results are written in. Files for other programs keep theirs. */
export interface ShownUnits {
  /** `ft`: inches and feet. */
  readonly length: 'cm' | 'ft';
  readonly speed: SpeedUnit;
}

/** As with the language in use: every sentence would have to be handed it. */
let inUse: ShownUnits = { length: 'cm', speed: 'kmh' };

/** Chooses what everything is written in from now on; what was written before stays as it was. */
export function showUnits(units: ShownUnits): void {
  inUse = units;
}

/** The units in use. */
export function shownUnits(): ShownUnits {
  return inUse;
}
