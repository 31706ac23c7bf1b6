import type { FrameDrawing } from '../../../../workers/shared/annotateWorkerApi.ts';
import { type KeyMoment, type KeyStance, keyMoments } from '../../../analysis/keyMoments.ts';
import type { RunAnalysis } from '../../../analysis/runAnalysis.ts';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { shownTurn } from '../../../engine/film/shownTurn.ts';
import { measureWords } from '../../../language/measureWords.ts';
import { overlayWords } from '../../../language/overlayWords.ts';
import { printWords } from '../../../language/printWords.ts';
import { drawMeasure } from '../../../overlay/measures/drawMeasure.ts';
import { posterOf } from '../../../overlay/measures/posterOf.ts';
import { nearestFrame } from '../../../overlay/nearestFrame.ts';
import { overlayShapes } from '../../../overlay/overlayShapes.ts';
import { runnerBox } from '../../../overlay/runnerBox.ts';
import { seenFrom } from '../../../overlay/seenFrom.ts';
import type { Side } from '../../../poseTrack/side.ts';

/** A picture on the page: what to draw, and the words under it. */
export interface PagePicture {
  readonly caption: string;
  readonly frame: FrameDrawing;
}

const bodyOnly = { skeleton: true, trunk: false, head: false, arms: false, feet: false } as const;
/** Printed some 45 mm wide, at 300 dots an inch. */
const maxWidth = 540;

/** The pictures of a run that go on its page: what there is to change, then one stance from landing to leaving. */
export function pagePictures(result: FilmResult, film: Blob | null): readonly PagePicture[] {
  const { smoothed, analysis } = result;
  const { width, height, times } = smoothed;
  if (times.length === 0) return [];
  const part = runnerBox(smoothed) ?? undefined;
  const base = {
    film,
    turn: shownTurn(result),
    width,
    height,
    ...(part && { part }),
    maxWidth,
    type: 'image/jpeg',
  } as const;
  const body = (frame: number) => overlayShapes(smoothed, analysis, frame, bodyOnly, overlayWords);
  const pictures: PagePicture[] = [];
  const { asked } = posterOf(smoothed, analysis, overlayWords);
  const drawing = asked && drawMeasure(smoothed, analysis, asked.metric, asked.time, overlayWords);
  if (asked && drawing) {
    const shapes = [...body(drawing.frame), ...drawing.shapes(drawing.frame)];
    const caption = printWords.finding(measureWords[asked.metric].name);
    pictures.push({ caption, frame: { ...base, time: times[drawing.frame], shapes } });
  }
  for (const { side, name, time } of momentsToPrint(analysis)) {
    const frame = nearestFrame(times, time);
    pictures.push({
      caption: printWords.moments[name](side),
      frame: { ...base, time: times[frame], shapes: body(frame) },
    });
  }
  return pictures;
}

/**
 * From the side one stance in three pictures, of the near leg, the only one that is seen all through; else the middle of
 * one on each side.
 */
function momentsToPrint(analysis: RunAnalysis): readonly (KeyMoment & { readonly side: Side })[] {
  const stances = keyMoments(analysis.contacts);
  const isNear = ({ side, moments }: KeyStance) => seenFrom(analysis, moments[0].time)?.near === side;
  const near = stances.find((stance) => isNear(stance) && stance.moments.length === 3);
  return (near ? [near] : stances).flatMap(({ side, moments }) =>
    moments.filter(({ name }) => near || name === 'midStance').map((moment) => ({ ...moment, side })),
  );
}
