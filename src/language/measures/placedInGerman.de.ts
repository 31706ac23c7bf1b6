import { placeOf } from '../../heuristics/judging/placeOf.ts';
import type { KnownMeasurement } from '../../heuristics/measurement.ts';

/** @see placed, the English one: "usual" is said only where the whole interval is, and with "wohl" where it mostly is. */
export function placedInGerman(
  found: string,
  measurement: KnownMeasurement,
  endings: { readonly usual: string; readonly below: string; readonly above: string },
): string {
  switch (placeOf(measurement)) {
    case 'usual':
      return `${found}, ${endings.usual}.`;
    case 'probablyUsual':
      return `${found}, wohl ${endings.usual}.`;
    case 'below':
      return `${found}${endings.below}.`;
    case 'above':
      return `${found}${endings.above}.`;
    default:
      return `${found}.`;
  }
}
