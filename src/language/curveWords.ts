import type { CurveId, CurveUnit } from '../analysis/curves/curve.ts';
import type { Side } from '../poseTrack/side.ts';
import { german } from './curveWords.de.ts';
import { figureText, formatFigure } from './formatFigure.ts';
import { formatNumber } from './number.ts';
import { spoken } from './spoken.ts';
import { unbroken } from './unbroken.ts';

const english = {
  title: 'Curves',
  which: 'Which curves are drawn',
  over: 'What the curves run over',
  film: 'Over the video',
  stride: 'Average stride',
  replay: {
    name: '3-D estimate',
    estimate: 'An estimate: from one camera, depth can only be guessed. Look at it, don’t measure on it.',
    picture: 'Your average stride as a figure in space',
    turn: 'Turn',
    moment: 'Position in the stride',
    help: (strides: number) =>
      `The mean of ${strides} strides at a quarter of the speed, hung up at the hips, so it doesn’t bounce. Blue is left, dashed orange right.`,
    none: 'There is no 3-D figure: this run came without points in space, or with fewer than three whole strides.',
  },
  none: 'Choose a curve above.',
  noCurves: 'There are no curves for this video: it shows no steps, or you are seen at an angle.',
  tooFew: 'Too few whole strides for an average: it takes three of each foot.',
  seek: 'The bands are your feet on the ground. Tap or drag on a curve to go there in the video.',
  strideHelp: (left: number, right: number) =>
    `Each line goes from a foot’s landing to its next: left over right, the mean of ${left} and ${right} strides. The ground round a line is how much your strides differ, the upright lines are when the foot leaves the ground.`,
  far: (side: Side) =>
    `Your ${side} leg and arm are on the far side, hidden at every step: their lines are paler and less sure, so don’t compare left with right by them.`,
  shape: 'Read the shapes. The numbers to go by are beside the video, with how sure they are.',
  sides: { left: 'Left', right: 'Right' },
  names: {
    side: {
      lean: 'Lean',
      knees: 'Knee bend',
      feet: 'Feet ahead of the hips',
      hips: 'Hips up and down',
      arms: 'Upper arms',
    },
    frontal: {
      lean: 'Sideways lean',
      knees: 'Knee bend',
      feet: 'Feet out from the middle',
      hips: 'Hips up and down',
      arms: 'Hands out from the middle',
    },
  },
  chips: { lean: 'Lean', knees: 'Knees', feet: 'Feet', hips: 'Hips', arms: 'Arms' },
  units: { deg: '°', legShare: '% of leg length', shoulderShare: '% of shoulder width' },
  table: {
    film: 'The curves in numbers, stride by stride',
    stride: (name: string, unit: string) => `${name} through the average stride, ${unit}`,
    begins: 'Stride begins',
    share: 'Share of the stride',
    figures: { mean: 'mean', most: 'most', landing: 'at landing', range: 'range' },
    unknown: 'unknown',
  },
};

/** @see curveWords */
export type CurveWords = typeof english;

/** The curves under the film of a review. */
export const curveWords = spoken({ en: english, de: german });

/** A curve's value with its unit, short: “43°”, “12 %”. */
export function curveFigure(value: number, unit: CurveUnit): string {
  if (!Number.isFinite(value)) return '–';
  if (unit === 'deg' || unit === 'cm') return unbroken(figureText(value, unit, 0));
  return unbroken(`${formatNumber(value, 0)} %`);
}

/** What a curve's values are in, as a heading says it. */
export function curveUnit(unit: CurveUnit): string {
  return unit === 'cm' ? formatFigure(0, 'cm', 0).suffix.trim() : curveWords.units[unit];
}

/** A curve's name as seen from a side of the body, or from front or rear. */
export function curveName(id: CurveId, isSideways: boolean): string {
  return curveWords.names[isSideways ? 'side' : 'frontal'][id];
}
