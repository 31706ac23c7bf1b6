import type { StepPeriod } from '../motion/stepPeriod.ts';
import { oscillationTimeScale } from './oscillationTimeScale.ts';
import type { GaitType } from './scene.ts';
import type { TrunkOscillation } from './trunkOscillation.ts';

/** What speaks for running, walking or standing. */
export interface GaitEvidence {
  /** A body was found in enough frames to say anything. */
  readonly hasBody: boolean;
  /** The step; null where nothing repeats. */
  readonly period: StepPeriod | null;
  /** Legs and trunk, each for itself, repeat surely and at the same step. */
  readonly isSupportedByTrunk: boolean;
  /**
   * 5–95 % range over a stride of left foot ahead of right (from the side) or of which leg stands (front, rear), trunk
   * lengths, smoothed.
   */
  readonly feetRange: number;
  readonly oscillation: TrunkOscillation | null;
  /** The largest knee flexion that the swing leg usually reaches, degrees, in a view from the side; else null. */
  readonly peakSwingKneeFlexion: number | null;
  readonly isFromSide: boolean;
  readonly trunkMetres: number;
}

/** A gait repeats: below this autocorrelation it is fidgeting or noise. */
const leastStrength = 0.35;
/**
 * Feet that change places by less than this, trunk lengths, do not walk. Someone who stands and is seen badly gave up
 * to 0.21; walkers and runners at least 1.6 from the side or obliquely, 0.33 from the front. From behind, where the
 * model hardly lifts the swinging foot, a few runners of the rig gave 0.21–0.25: there the trunk's oscillation has to
 * support the legs, which nobody's trembling does.
 */
const leastFeetRange = { side: 0.5, frontal: 0.25, supported: 0.1 };
/**
 * Between −this and this the correlation of height and feet apart does not decide; on real films running gave
 * +0.28…+0.85, walking −0.3…−0.83.
 */
const undecided = 0.15;
/** Runners' swing knee bends further, walkers' about 60°. */
const runningKnee = 70;
/**
 * A trunk that bounces this slowly against free fall at most (see `oscillationTimeScale`) leaves the ground: running
 * gave 0.87–1.05 in the films and motion capture at hand, walking 1.7 and more.
 */
const runningBounceScale = 1.3;
/**
 * In slow motion the height of the oscillation is left to go by, half its range in trunk lengths: runners 0.05–0.095,
 * walkers below 0.05.
 */
const runningAmplitude = 0.055;
/** People change from walking to running at about 140 steps/min (Ducharme et al. 2021); above this nobody walks. */
const walkersMostSteps = 145;

/** Running, walking, standing or none. */
export function gaitType(evidence: GaitEvidence): GaitType {
  const { hasBody, period, isSupportedByTrunk, feetRange, oscillation, isFromSide, trunkMetres } = evidence;
  if (!hasBody) return 'none';
  if (period === null || period.strength < leastStrength) return 'standing';
  if (!(feetRange >= leastFeetRange[isFromSide ? 'side' : isSupportedByTrunk ? 'supported' : 'frontal']))
    return 'standing';
  if (oscillation === null || Number.isNaN(oscillation.amplitude)) return 'standing';
  if (isFromSide) {
    if (oscillation.withFeetApart >= undecided) return 'running';
    if (oscillation.withFeetApart <= -undecided) return 'walking';
    const knee = evidence.peakSwingKneeFlexion;
    if (knee !== null) return knee > runningKnee ? 'running' : 'walking';
  }
  // From front or rear the feet's heights are mixed with their distance from the camera; the trunk's oscillation is
  // not.
  const scale = oscillationTimeScale(oscillation.amplitude, period.seconds, trunkMetres);
  const isQuick = 60 / period.seconds > walkersMostSteps;
  return isQuick || scale < runningBounceScale || oscillation.amplitude > runningAmplitude ? 'running' : 'walking';
}
