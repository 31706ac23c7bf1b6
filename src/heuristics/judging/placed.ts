import type { KnownMeasurement } from '../measurement.ts';
import { placeOf } from './placeOf.ts';

/** How a measure's sentence ends, in each of the places where its value may lie. */
interface PlaceEndings {
  /** "as most runners do": said only where the whole interval is usual, and with "probably" where it mostly is. */
  readonly usual: string;
  readonly below: string;
  readonly above: string;
}

/** What was found, and how it lies against the usual range: "You lean 8° forward, probably as most runners do." */
export function placed(found: string, measurement: KnownMeasurement, endings: PlaceEndings): string {
  switch (placeOf(measurement)) {
    case 'usual':
      return `${found}, ${endings.usual}.`;
    case 'probablyUsual':
      return `${found}, probably ${endings.usual}.`;
    case 'below':
      return `${found}${endings.below}.`;
    case 'above':
      return `${found}${endings.above}.`;
    default:
      return `${found}.`;
  }
}
