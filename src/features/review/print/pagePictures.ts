import type { FrameDrawing } from '../../../../workers/shared/annotateWorkerApi.ts';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { shownTurn } from '../../../engine/film/shownTurn.ts';
import { measureWords } from '../../../language/measureWords.ts';
import { overlayWords } from '../../../language/overlayWords.ts';
import { printWords } from '../../../language/printWords.ts';
import { keyFrames } from '../../../overlay/keyFrames.ts';
import { drawMeasure } from '../../../overlay/measures/drawMeasure.ts';
import { posterOf } from '../../../overlay/measures/posterOf.ts';
import { overlayShapes } from '../../../overlay/overlayShapes.ts';
import { runnerBox } from '../../../overlay/runnerBox.ts';

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
  for (const key of keyFrames(smoothed, analysis)) {
    const frame = { ...base, time: times[key.frame], shapes: body(key.frame) };
    pictures.push({ caption: printWords.moment(key), frame });
  }
  return pictures;
}
