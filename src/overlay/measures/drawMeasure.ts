import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import { decimalsOf, inCentimetres } from '../../heuristics/judging/inCentimetres.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { isKnown, type MeasurementSample } from '../../heuristics/measurement.ts';
import { measureOf } from '../../heuristics/measures.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { OverlayWords } from '../overlayWords.ts';
import { seenFrom } from '../seenFrom.ts';
import { armCrossoverDrawing, armSwingDrawing, elbowDrawing } from './armDrawings.ts';
import { bounceDrawing } from './bounceDrawing.ts';
import { footStrikeDrawing, overstrideDrawing } from './landingDrawings.ts';
import { kneeAtLandingDrawing, kneeInStanceDrawing, pushOffDrawing, shankDrawing } from './legDrawings.ts';
import type { AskedMeasure, MeasureDrawing } from './measureDrawing.ts';
import { axesOf } from './plane.ts';
import { forwardLeanDrawing, headDrawing, shouldersDrawing, trunkSwayDrawing } from './postureDrawings.ts';
import { softLandingDrawing, softLandingParts } from './softLandingDrawing.ts';
import { cadenceDrawing, contactDrawing, dutyDrawing, flightDrawing } from './stanceDrawings.ts';
import { stepWidthDrawing } from './stepWidthDrawing.ts';
import { strideLengthDrawing } from './strideLengthDrawing.ts';

type Draw = (asked: AskedMeasure) => MeasureDrawing | null;

/** How each measure is drawn. Hip drop is never measured; the soft landing is drawn as its parts. */
const drawings: Readonly<Record<Exclude<MeasureId, 'pelvicDrop' | 'softLanding'>, Draw>> = {
  forwardLean: forwardLeanDrawing,
  headPosition: headDrawing,
  shoulderElevation: shouldersDrawing,
  trunkSway: trunkSwayDrawing,
  armCrossover: armCrossoverDrawing,
  armSwing: armSwingDrawing,
  elbowAngle: elbowDrawing,
  overstride: overstrideDrawing,
  footStrike: footStrikeDrawing,
  shankAngle: shankDrawing,
  kneeFlexionAtContact: kneeAtLandingDrawing,
  peakKneeFlexion: kneeInStanceDrawing,
  hipExtension: pushOffDrawing,
  stepWidth: stepWidthDrawing,
  verticalOscillation: bounceDrawing,
  cadence: cadenceDrawing,
  strideLength: strideLengthDrawing,
  groundContactTime: contactDrawing,
  flightTime: flightDrawing,
  dutyFactor: dutyDrawing,
};

/** Steps per minute of an ordinary run, where the film's own cadence is unknown. */
const ordinaryCadence = 165;

/**
 * One measure drawn on the film, and nothing else: by the points, moments and corrections that it was measured with, so
 * that what is drawn and what is said agree.
 *
 * @param track The smoothed track, as it lies over the film.
 * @param time A moment of the step or stride to show, played seconds: the sample nearest to it is shown.
 * @returns null where the film has nothing to draw of it.
 */
export function drawMeasure(
  track: PoseTrack,
  analysis: RunAnalysis,
  id: MeasureId,
  time: number,
  words: OverlayWords,
): MeasureDrawing | null {
  const measurement = analysis.metrics[id];
  if (!measurement || !isKnown(measurement) || id === 'pelvicDrop' || track.times.length === 0) return null;
  if (id === 'softLanding') {
    const parts = softLandingParts.map((part) => {
      const figure: OverlayWords['figure'] = (...value) => words.part(part, words.figure(...value));
      return drawMeasure(track, analysis, part, time, { ...words, figure, now: (text) => text });
    });
    return softLandingDrawing(parts.filter((part) => part !== null));
  }
  const shown = inCentimetres(measurement);
  const sample = nearestSample(shown.samples, time);
  if (!sample) return null;
  const decimals = decimalsOf(shown, measureOf(id));
  const seen = seenFrom(analysis, sample.time);
  if (!seen) return null;
  const { facing, near, down } = seen;
  const cadence = analysis.metrics.cadence?.value ?? ordinaryCadence;
  return drawings[id]({
    id,
    measurement: shown,
    sample,
    track,
    analysis,
    words,
    figure(value, isUncertain = false) {
      const text = words.figure(value, shown.unit, decimals);
      return words.now(isUncertain ? words.about(text) : text);
    },
    axes: axesOf(down, facing),
    facing,
    near,
    strideSeconds: (120 / cadence) * analysis.timeScale,
  });
}

function nearestSample(samples: readonly MeasurementSample[], time: number): MeasurementSample | null {
  let best: MeasurementSample | null = null;
  for (const sample of samples) if (!best || Math.abs(sample.time - time) < Math.abs(best.time - time)) best = sample;
  return best;
}
