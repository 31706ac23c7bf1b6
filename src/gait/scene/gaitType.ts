import type { Bounce } from './bounce.ts';
import type { GaitType } from './scene.ts';
import { bounceTimeScale } from './timeScale.ts';

/** What speaks for running, walking or standing. */
export interface GaitEvidence {
  /** A body was found in enough frames to say anything. */
  readonly hasBody: boolean;
  /** The step's autocorrelation; null where nothing repeats. */
  readonly strength: number | null;
  /** The step's duration, played seconds; null as above. */
  readonly step: number | null;
  /** 5–95 % range of the feet's distance (from the side) or difference in height (front, rear), trunk lengths. */
  readonly feetRange: number;
  readonly bounce: Bounce | null;
  /** The largest knee flexion that the swing leg usually reaches, degrees, in a view from the side; else null. */
  readonly peakKneeFlexion: number | null;
  readonly timeScale: number;
  readonly trunkMetres: number;
}

/** A gait repeats: below this autocorrelation it is fidgeting or noise (contacts.md). */
const leastStrength = 0.35;
/** Feet that move less than this, trunk lengths, do not walk: 5 cm. */
const leastFeetRange = 0.1;
/** Between −this and this the correlation of height and feet apart does not decide (contacts.md). */
const undecided = 0.15;
/** Runners' swing knee bends further (contacts.md), walkers' about 60°. */
const runningKnee = 70;
/** A trunk that accelerates nearly as gravity does leaves the ground; walkers reach a third of it (0.35 g on the one film at hand). */
const runningBounceScale = 1.35;

/** Running, walking, standing or none. */
export function gaitType(evidence: GaitEvidence): GaitType {
  const { hasBody, strength, step, feetRange, bounce, peakKneeFlexion, timeScale, trunkMetres } = evidence;
  if (!hasBody) return 'none';
  if (strength === null || step === null || strength < leastStrength || feetRange < leastFeetRange) return 'standing';
  if (bounce === null || Number.isNaN(bounce.withFeetApart)) return 'standing';
  if (bounce.withFeetApart >= undecided) return 'running';
  if (bounce.withFeetApart <= -undecided) return 'walking';
  if (peakKneeFlexion !== null) return peakKneeFlexion > runningKnee ? 'running' : 'walking';
  return bounceTimeScale(bounce.amplitude, step / timeScale, trunkMetres) < runningBounceScale ? 'running' : 'walking';
}
