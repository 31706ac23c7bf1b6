import type { MeasureId } from '../../heuristics/measureId.ts';
import type { OverlayLayers } from '../../overlay/overlayLayers.ts';

/** What must be drawn for a measure to be seen. */
export function layerOf(metric: MeasureId): keyof OverlayLayers {
  switch (metric) {
    case 'forwardLean':
    case 'trunkSway':
      return 'trunk';
    case 'headPosition':
    case 'shoulderElevation':
      return 'head';
    case 'armCrossover':
    case 'armSwing':
    case 'elbowAngle':
      return 'arms';
    default:
      return 'feet';
  }
}
