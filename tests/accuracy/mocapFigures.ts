import { join } from 'node:path';
import { biasAndSpread } from './biasAndSpread.ts';
import type { Figure } from './figure.ts';
import { mocapContacts } from './mocapContacts.ts';

/** Cadence may be this far from the force plate's, steps/min, in recordings of six steps or more. */
const cadenceTolerance = 1.5;

/**
 * Recorded runs with force plates, filmed by a virtual camera.
 *
 * @param shared folder with `mocap`; nothing where that is absent.
 */
export function mocapFigures(shared: string): Figure[] {
  return mocapContacts(join(shared, 'mocap')).flatMap((row) => {
    const { frameRate, noise, view } = row.filming;
    const subject = `${row.run}, ${view}, ${frameRate} fps, ${noise * 1000} mm of noise`;
    const isTooShort = row.found + row.missed < 3;
    const cadence = row.cadence?.value ?? null;
    const words = `${row.found} found, ${row.invented} invented, ${row.wrongSide} on the wrong side`;
    const isMet = row.invented === 0 && row.wrongSide === 0 && (isTooShort || row.missed === 0);
    const figures: Figure[] = [
      {
        subject,
        measure: 'contacts',
        found: words,
        truth: `${row.found + row.missed}`,
        goal: isTooShort ? 'none invented' : 'every one, none invented',
        isMet,
      },
    ];
    if (isTooShort) return figures;
    figures.push(
      {
        subject,
        measure: 'cadence',
        found: cadence?.toFixed(1) ?? 'unavailable',
        truth: row.trueCadence.toFixed(1),
        goal: `± ${cadenceTolerance} steps/min`,
        isMet: cadence !== null && Math.abs(cadence - row.trueCadence) <= cadenceTolerance,
      },
      {
        subject,
        measure: 'touch-down',
        found: biasAndSpread(row.touchDownErrors),
        truth: '0',
        goal: null,
        isMet: true,
      },
    );
    if (row.toeOffErrors.length > 0) {
      figures.push({
        subject,
        measure: 'toe-off',
        found: biasAndSpread(row.toeOffErrors),
        truth: '0',
        goal: null,
        isMet: true,
      });
    }
    return figures;
  });
}
