import type { Motion } from '../motion/motion.ts';
import { oscillationTimeScale } from './oscillationTimeScale.ts';
import type { GaitType } from './scene.ts';
import { leastSurprise } from './suspectedTimeScale.ts';
import type { TrunkOscillation } from './trunkOscillation.ts';

/** What speaks for running, walking or neither. */
export interface GaitEvidence {
  /** A body was found in enough frames to say anything. */
  readonly hasBody: boolean;
  readonly motion: Pick<Motion, 'period' | 'isSupportedByTrunk' | 'feetRange' | 'feetReach' | 'frontalFeet'> | null;
  readonly oscillation: TrunkOscillation | null;
  /** Shoulders above hips, trunk lengths, median: 1 upright, 0 lying. */
  readonly uprightness: number;
  /** The largest knee flexion that the swing leg usually reaches, degrees, in a view from the side; else null. */
  readonly peakSwingKneeFlexion: number | null;
  readonly view: 'side' | 'oblique' | 'frontal';
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
 * Who gets on pushes off behind the hips and lands ahead of them, with either foot. Runners' slower foot got 0.58–1.4
 * behind and 0.32–0.8 ahead from the side (1.7–9.5 m/s), 0.34 and 0.18 obliquely. Marching, stepping and cycling feet
 * hardly get behind the hips, a foot that stands all the time gets nowhere.
 */
const leastReach = { side: { behind: 0.35, ahead: 0.12 }, oblique: { behind: 0.2, ahead: 0.08 } };
/**
 * Seen from the front, a foot that carries goes away from the camera, up in the picture: 0.13–0.25 trunk lengths in
 * films of human bodies before cameras at 0.7–1.2 m, 0.1 and more in the rig's down to 0.1 m. Feet that run, march or
 * jump on the spot gave 0.04 at most.
 */
const leastWayBack = 0.075;
/**
 * Drills that are plain from front and rear too, trunk lengths: knees lifted to the hips (0.15 and less; runners' stay
 * 0.44 and more below them), heels kicked up over the knees of thighs that hang (−0.26 and less; runners' ankles stay
 * below, except sprinters', who lift the thigh).
 */
const drills = { kneesUp: 0.2, heelsUp: -0.15, thighsDown: 0.6 };
/**
 * Seen from the front who runs lifts either foot behind: its ankle gets up to 0.51 trunk lengths below its knee at least
 * (people, rig and recordings, cameras at 0.4–1.8 m); stepping up and down leaves one of them at 0.86 and more. From
 * behind the model hardly lifts some runners' feet: 0.75.
 */
const leastLifted = 0.7;
/** Nobody runs lying, or bent to the ground: runners 0.94–1. */
const leastUprightness = 0.6;
/** Of bounce and cadence together, squared deviations: runners of any speed of play up to 3.5. */
const mostSurprise = 6;
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

/** Running, walking, neither (`standing`) or none. */
export function gaitType(evidence: GaitEvidence): GaitType {
  const { hasBody, motion, oscillation, uprightness, view, trunkMetres } = evidence;
  if (!hasBody) return 'none';
  const period = motion?.period ?? null;
  if (motion === null || period === null || period.strength < leastStrength) return 'standing';
  const leastRange = leastFeetRange[view !== 'frontal' ? 'side' : motion.isSupportedByTrunk ? 'supported' : 'frontal'];
  if (!(motion.feetRange >= leastRange)) return 'standing';
  if (oscillation === null || Number.isNaN(oscillation.amplitude)) return 'standing';
  const gait = runningOrWalking(evidence, oscillation, period.seconds);
  if (gait === 'walking') return gait;
  const isExplained = leastSurprise(oscillation.amplitude, period.seconds, trunkMetres) <= mostSurprise;
  return uprightness >= leastUprightness && getsOn(motion, view) && isExplained ? 'running' : 'standing';
}

function getsOn({ feetReach, frontalFeet }: NonNullable<GaitEvidence['motion']>, view: GaitEvidence['view']): boolean {
  if (view !== 'frontal') {
    if (feetReach === null) return true;
    return feetReach.behind >= leastReach[view].behind && feetReach.ahead >= leastReach[view].ahead;
  }
  if (frontalFeet === null) return true;
  const { goesBack, kneeBelowHip, ankleBelowKnee } = frontalFeet;
  const liftsFeet = frontalFeet.view === 'rear' || ankleBelowKnee <= leastLifted;
  const liftsKnees = kneeBelowHip < drills.kneesUp;
  const kicksHeels = ankleBelowKnee < drills.heelsUp && kneeBelowHip > drills.thighsDown;
  return liftsFeet && !liftsKnees && !kicksHeels && (goesBack === null || goesBack >= leastWayBack);
}

function runningOrWalking(
  { peakSwingKneeFlexion, view, trunkMetres }: GaitEvidence,
  oscillation: TrunkOscillation,
  stepSeconds: number,
): 'running' | 'walking' {
  if (view !== 'frontal') {
    if (oscillation.withFeetApart >= undecided) return 'running';
    if (oscillation.withFeetApart <= -undecided) return 'walking';
    if (peakSwingKneeFlexion !== null) return peakSwingKneeFlexion > runningKnee ? 'running' : 'walking';
  }
  // From front or rear the feet's heights are mixed with their distance from the camera; the trunk's oscillation is
  // not.
  const scale = oscillationTimeScale(oscillation.amplitude, stepSeconds, trunkMetres);
  const isQuick = 60 / stepSeconds > walkersMostSteps;
  return isQuick || scale < runningBounceScale || oscillation.amplitude > runningAmplitude ? 'running' : 'walking';
}
