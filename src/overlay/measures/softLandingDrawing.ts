import type { MeasureId } from '../../heuristics/measureId.ts';
import type { MeasureDrawing } from './measureDrawing.ts';

/** The parts of the score that can be seen in one moment of a landing. */
export const softLandingParts: readonly MeasureId[] = [
  'overstride',
  'shankAngle',
  'kneeFlexionAtContact',
  'footStrike',
];

/**
 * What the score is made of, as far as one landing shows it: each part as it is drawn by itself, in the frame of the
 * first.
 */
export function softLandingDrawing(parts: readonly MeasureDrawing[]): MeasureDrawing | null {
  const [first] = parts;
  if (!first) return null;
  return {
    ...first,
    own: null,
    strip: null,
    shapes: (frame) =>
      parts
        .flatMap((part) => part.shapes(frame))
        .map((shape) => (shape.kind === 'label' ? { ...shape, isLarge: false } : shape)),
  };
}
