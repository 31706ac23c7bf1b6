import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { overlayWords } from '../../../language/overlayWords.ts';
import { wholeRunLabel } from '../../../language/wholeRunLabel.ts';
import type { OverlayLayers } from '../../../overlay/overlayLayers.ts';
import { overlayShapes } from '../../../overlay/overlayShapes.ts';
import type { Shape } from '../../../overlay/shape.ts';
import type { ShownMeasure } from '../ShownMeasureContext.ts';

/** The body alone, under the measure that a review opens with. */
const bodyOnly = { trunk: false, head: false, arms: false, feet: false } as const;

/**
 * What goes with a picture of a frame, as the stage shows it: the one measure that was asked for; the body with the
 * measure that the review opens with, at its frame; else the layers that are on, with the whole run's numbers.
 */
export function shapesToGive(
  { smoothed, analysis }: FilmResult,
  index: number,
  layers: OverlayLayers,
  { shown, poster }: Pick<ShownMeasure, 'shown' | 'poster'>,
): readonly Shape[] {
  if (shown) return shown.drawing.shapes(index);
  const draw = (on: OverlayLayers) => overlayShapes(smoothed, analysis, index, on, overlayWords);
  if (poster?.frame === index) return [...draw({ ...layers, ...bodyOnly }), ...poster.shapes(index)];
  const shapes = draw(layers);
  return shapes.some(({ kind }) => kind === 'label') ? [...wholeRunLabel(analysis), ...shapes] : shapes;
}
