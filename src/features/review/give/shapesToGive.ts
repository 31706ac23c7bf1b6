import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { wholeRunLabel } from '../../../language/wholeRunLabel.ts';
import { drawingShapes } from '../../../overlay/drawingShapes.ts';
import type { OverlayLayers } from '../../../overlay/overlayLayers.ts';
import type { Shape } from '../../../overlay/shape.ts';
import type { ShownMeasure } from '../ShownMeasureContext.ts';
import { shapesOn } from '../stage/paintStage.ts';

/**
 * What goes with a picture of a frame, as the stage shows it: the one measure that was asked for; the body with the
 * measure that the review opens with, at its frame; else the layers that are on, with the whole run's numbers. Lines drawn by hand lie
 * over each of these.
 */
export function shapesToGive(
  { smoothed, analysis, said }: FilmResult,
  index: number,
  layers: OverlayLayers,
  { shown, poster }: Pick<ShownMeasure, 'shown' | 'poster'>,
): readonly Shape[] {
  const measure = shown?.drawing ?? null;
  const shapes = shapesOn(index, { smoothed, analysis, layers, measure, poster }, { playing: false, rate: 1 });
  // A measure by itself says that it is one frame's.
  const { drawings = [] } = said;
  const byHand = drawingShapes({ drawings }, smoothed.times[index], analysis.cameraRollDegrees ?? 0, smoothed.height);
  if (measure || poster?.frame === index) return [...shapes, ...byHand];
  const corner = shapes.some(({ kind }) => kind === 'label') ? wholeRunLabel(analysis) : [];
  return [...corner, ...shapes, ...byHand];
}
