import type { ContactCorrection } from '../../gait/byHand/corrections.ts';

/** When the landing that a correction is about was found, or is, played seconds. */
export function correctedAt(correction: ContactCorrection): number {
  return correction.kind === 'added' ? correction.initialContact : correction.found;
}
