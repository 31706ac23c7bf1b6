import type { RunAnalysis } from '../../../analysis/runAnalysis.ts';
import { overlayWords } from '../../../language/overlayWords.ts';
import { facePoints } from '../../../overlay/facePoints.ts';
import type { MeasureDrawing } from '../../../overlay/measures/measureDrawing.ts';
import type { OverlayLayers } from '../../../overlay/overlayLayers.ts';
import { overlayShapes } from '../../../overlay/overlayShapes.ts';
import { overlayTheme } from '../../../overlay/overlayTheme.ts';
import { paintShapes } from '../../../overlay/paintShapes.ts';
import type { PictureBox } from '../../../overlay/pictureBox.ts';
import type { Shape } from '../../../overlay/shape.ts';
import type { PoseTrack } from '../../../poseTrack/poseTrack.ts';

/** A contact of a quarter of a second lasts a second at this rate. */
const readableRate = 0.25;

/** Of the theme's size of letters, on the smallest stage. */
const leastLetters = 0.92;

const noLayers: OverlayLayers = { skeleton: false, trunk: false, head: false, arms: false, feet: false };

/** What is drawn over the picture. */
export interface DrawnOnStage {
  readonly smoothed: PoseTrack;
  readonly analysis: RunAnalysis;
  readonly layers: OverlayLayers;
  /** Drawn instead of everything else. */
  readonly measure: MeasureDrawing | null;
  /** What somebody drew on a frame by hand, over everything else. */
  readonly byHand: (index: number) => readonly Shape[];
  /** Drawn with the body as long as the film stands at its frame. */
  readonly poster: MeasureDrawing | null;
}

/**
 * Paints a frame's picture, or the stage's ground where there is none.
 *
 * @param kept the part of the film's picture that `picture` holds.
 * @param part the part that is to be seen, within `kept`.
 */
export function paintPicture(
  canvas: HTMLCanvasElement,
  picture: ImageBitmap | null,
  kept: PictureBox,
  part: PictureBox,
): void {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return;
  if (!picture) {
    context.fillStyle = overlayTheme.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    return;
  }
  context.imageSmoothingQuality = 'high';
  const [across, down] = [picture.width / kept.width, picture.height / kept.height];
  context.drawImage(
    picture,
    (part.left - kept.left) * across,
    (part.top - kept.top) * down,
    part.width * across,
    part.height * down,
    0,
    0,
    canvas.width,
    canvas.height,
  );
}

/** @param clock Where it is fast, landings come and go too quickly to be read: their words would only blink. */
export function paintOverlay(
  canvas: HTMLCanvasElement,
  index: number,
  part: PictureBox,
  drawn: DrawnOnStage,
  clock: { readonly playing: boolean; readonly rate: number },
): void {
  const { smoothed } = drawn;
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height } = canvas;
  context.clearRect(0, 0, width, height);
  const lines = devicePixelRatio * Math.max(0.72, Math.min(1.1, height / devicePixelRatio / 560));
  const all = [...shapesOn(index, drawn, clock), ...drawn.byHand(index)];
  const shapes = all.filter((shape) => isInSight(shape, part, smoothed));
  paintShapes(context, shapes, overlayTheme, {
    width,
    height,
    scale: width / (smoothed.width * part.width),
    // Thinner lines on a small stage, so that they never hide the body.
    unit: lines,
    // Letters that get as small can't be read.
    letters: Math.max(lines, leastLetters * devicePixelRatio),
    origin: [part.left * smoothed.width, part.top * smoothed.height],
    face: facePoints(smoothed, index),
  });
}

/** A label is kept inside the stage, where it would speak of something that is not in sight. */
function isInSight(shape: Shape, { left, top, width, height }: PictureBox, picture: PoseTrack): boolean {
  if (shape.kind !== 'label') return true;
  const [x, y] = [(shape.at[0] / picture.width - left) / width, (shape.at[1] / picture.height - top) / height];
  // Those of a part of the picture that stops at the body's edge stand a little beside it.
  return width * height > 0.7 || (x > -0.1 && x < 1.1 && y > -0.1 && y < 1.1);
}

/** One measure by itself; else, on the film's poster, the body with its measure; else the layers that are on. */
export function shapesOn(
  index: number,
  { smoothed, analysis, layers, measure, poster }: Omit<DrawnOnStage, 'byHand'>,
  { playing, rate }: { readonly playing: boolean; readonly rate: number },
): readonly Shape[] {
  if (measure) return measure.shapes(index);
  if (poster && index === poster.frame && !playing) {
    const body = { ...noLayers, skeleton: layers.skeleton };
    return [...overlayShapes(smoothed, analysis, index, body, overlayWords), ...poster.shapes(index)];
  }
  const isFast = playing && rate > readableRate;
  return overlayShapes(smoothed, analysis, index, layers, overlayWords).filter(
    ({ kind, role }) => !(isFast && kind === 'label' && (role === 'contactLeft' || role === 'contactRight')),
  );
}
