import { chooseStrength } from '../coaching/chooseStrength.ts';
import { rankFindings } from '../coaching/rankFindings.ts';
import type { GaitReading } from '../gait/gaitReading.ts';
import { readGait } from '../gait/readGait.ts';
import { scaleOf } from '../gait/scene/scale.ts';
import { stridesOf } from '../gait/stances/stridesOf.ts';
import type { StaticTrial } from '../gait/staticTrial/staticTrial.ts';
import { staticTrialInFilm } from '../gait/staticTrial/staticTrialInFilm.ts';
import { staticTrialScale } from '../gait/staticTrial/staticTrialScale.ts';
import { unavailable } from '../heuristics/judging/unavailable.ts';
import type { MeasuredRun } from '../heuristics/measuredRun.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import { measures } from '../heuristics/measures.ts';
import { formDrifts } from '../heuristics/wholeRun/formDrifts.ts';
import { symmetry } from '../heuristics/wholeRun/symmetry.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { rotateTrack } from '../poseTrack/rotateTrack.ts';
import { noticesFor } from './noticesFor.ts';
import type { RunAnalysis } from './runAnalysis.ts';
import type { RunOptions } from './runOptions.ts';
import { withFootStrikes } from './withFootStrikes.ts';

/** How much larger or smaller the runner may be in the picture than when standing. */
const likeSize = 1.25;

/** A film's answer, with the cleaned body that the overlay draws. */
export interface AnalysedRun {
  readonly analysis: RunAnalysis;
  /** Gaps bridged or left open, outliers removed, zero-lag filtered; in the film's own pixels. */
  readonly smoothed: PoseTrack;
}

/**
 * The one entrance of the core: a pose track and what the person said about the run in, the whole answer out.
 *
 * Gates stand first: a film without a run, in slow motion, or with too few steps gets its notices and no verdicts.
 *
 * @param people how many were followed through the film; the track is that of the one whose feet run.
 */
export function analyseRun(track: PoseTrack, options: RunOptions = {}, people = 1): AnalysedRun {
  const reading = readGait(track, options);
  const heightMetres = options.heightCm ? options.heightCm / 100 : null;
  const { view = null, cameraRoll = null } = options;
  const standing = usableStanding(options.standing ?? staticTrialInFilm(track, { view, cameraRoll }), reading);
  const run: MeasuredRun = {
    reading,
    strides: stridesOf(reading.contacts),
    scale:
      staticTrialScale(standing, reading.trunkLength, heightMetres) ??
      scaleOf(reading.track, reading.trunkLength, reading.legLength, heightMetres),
    standing,
    heightMetres,
    beltSpeed: options.speedKmh ? options.speedKmh / 3.6 : null,
  };
  const notices = noticesFor(reading, options, people);
  const isStopped = notices.some(({ level }) => level === 'stop');
  const metrics: Partial<Record<MeasureId, Measurement>> = {};
  for (const measure of measures) {
    metrics[measure.id] = isStopped ? unavailable(measure.unit, { kind: 'stopped' }) : measure.measure(run, metrics);
  }
  return {
    analysis: answer(reading, run, metrics, notices, isStopped, people, options.hasBackPain ?? false),
    smoothed: rotateTrack(reading.track, -(reading.scene.cameraRollDegrees ?? 0)),
  };
}

/** A stand from another side, or from twice as far, is no reference for this film. */
function usableStanding(standing: StaticTrial | null, reading: GaitReading): StaticTrial | null {
  if (!standing || standing.view !== reading.scene.view || reading.trunkLength === null) return null;
  const larger = reading.trunkLength / standing.trunkPixels;
  return larger > 1 / likeSize && larger < likeSize ? turnedAlike(standing, reading) : null;
}

/** The same camera's roll may be known of the run and not of the stand: then what was read of the stand is turned by it too. */
function turnedAlike(standing: StaticTrial, { scene }: GaitReading): StaticTrial {
  const more = (scene.cameraRollDegrees ?? 0) - (standing.cameraRollDegrees ?? 0);
  if (more === 0 || standing.leanDegrees === null) return standing;
  const leanDegrees = standing.leanDegrees + (scene.direction === 'left' ? -more : more);
  return { ...standing, leanDegrees, cameraRollDegrees: scene.cameraRollDegrees };
}

function answer(
  reading: GaitReading,
  run: MeasuredRun,
  metrics: Partial<Record<MeasureId, Measurement>>,
  notices: RunAnalysis['notices'],
  stopped: boolean,
  people: number,
  hasBackPain: boolean,
): RunAnalysis {
  const { scene } = reading;
  const findings = stopped ? [] : rankFindings(metrics, { hasBackPain });
  return {
    format: 'run-analysis',
    version: 1,
    gait: scene.gait,
    view: scene.view,
    direction: scene.direction,
    timeScale: scene.timeScale,
    cameraRollDegrees: scene.cameraRollDegrees,
    contacts: stopped ? reading.contacts : withFootStrikes(run),
    metrics,
    findings,
    strength: stopped ? null : chooseStrength(metrics, findings),
    notices,
    people,
    suspectedTimeScale: scene.suspectedTimeScale,
    symmetry: stopped ? [] : symmetry(run, metrics.armCrossover),
    drift: stopped ? [] : formDrifts(run, metrics),
    standing: run.standing,
  };
}
