import { rollToTakeOut } from '../cameraRoll/rollToTakeOut.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import { kneeFlexion } from '../poseTrack/kneeFlexion.ts';
import { legLength } from '../poseTrack/legLength.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { rotateTrack } from '../poseTrack/rotateTrack.ts';
import { type TrunkPath, trunkPath } from '../poseTrack/trunkPath.ts';
import { withoutFrames } from '../poseTrack/withoutFrames.ts';
import { bandPass } from '../signal/bandPass.ts';
import { bridgeGaps } from '../signal/bridgeGaps.ts';
import { evenSignal } from '../signal/evenSignal.ts';
import { frameRate } from '../signal/frameRate.ts';
import { median } from '../signal/median.ts';
import { quantile } from '../signal/quantile.ts';
import { smooth } from '../signal/smooth.ts';
import { cleanTrack } from './clean/cleanTrack.ts';
import { repairLegs } from './clean/repairLegs.ts';
import { toAnatomy } from './clean/toAnatomy.ts';
import type { GaitOptions } from './gaitOptions.ts';
import type { GaitReading } from './gaitReading.ts';
import { frontmost } from './motion/frontmost.ts';
import { legPaths } from './motion/legPath.ts';
import { stanceLeg } from './motion/stanceLeg.ts';
import { type StepPeriod, stepPeriod } from './motion/stepPeriod.ts';
import { trunkDescents } from './motion/trunkDescents.ts';
import { trunkPeriod } from './motion/trunkPeriod.ts';
import { repeatedFrames } from './prepare/repeatedFrames.ts';
import type { FilmPart } from './scene/filmPart.ts';
import { framing } from './scene/framing.ts';
import { gaitType } from './scene/gaitType.ts';
import { oscillationWindows } from './scene/oscillationWindows.ts';
import { runningBouts } from './scene/runningBouts.ts';
import { runningPace } from './scene/runningPace.ts';
import type { Scene } from './scene/scene.ts';
import { suspectedTimeScale } from './scene/suspectedTimeScale.ts';
import { trunkOscillation } from './scene/trunkOscillation.ts';
import { usualTrunkMetres } from './scene/usualTrunkMetres.ts';
import { viewOfFilm } from './scene/viewOfFilm.ts';
import { fitCadence } from './stances/cadence.ts';
import type { Contact } from './stances/contact.ts';
import { footCutoff } from './stances/footCutoff.ts';
import { frontalContacts } from './stances/frontalContacts.ts';
import { regulariseDoubtfulContacts } from './stances/regulariseDoubtfulContacts.ts';
import { sideContacts } from './stances/sideContacts.ts';
import { withToeOffs } from './stances/withToeOffs.ts';

/** Steps to look for, played seconds: 300 steps/min in real time … 160 steps/min slowed sixteenfold. */
const stepLimits = { shortest: 0.2, longest: 6 };
/** The period is read off a correlation between its samples: no finer grid is needed, and long films stay quick. */
const periodGridHz = 60;
/** Legs that repeat less than this are exchanged or lost too often to tell the step; the trunk is asked instead. */
const sureStrength = 0.35;
/**
 * Legs and trunk that both repeat at least this surely, within this share of the same step, bear each other out. From front or rear
 * the legs' stride may have been taken for their step.
 */
const twoWitnesses = { legs: 0.35, trunk: 0.8, apart: 0.05 };
/**
 * Frames per second over the whole film below which nothing is read: steps can't be seen, and a grid of even times over days would hold
 * more samples than fit.
 */
const leastMeanRate = 2;
/** Fewer frames with a body than this say nothing. */
const leastFrames = 8;
/** Contacts are taken seriously from this many on (README, contacts). */
const leastContacts = 3;
/** The front foot travels further than this in running, trunk lengths (README, contacts). */
const leastFrontRange = 0.4;
/** A stature's usual value, centimetres, that `usualTrunkMetres` belongs to. */
const usualHeightCm = 172;

/**
 * Reads a pose track: what kind of film it is, when each foot was on the ground, how fast the steps follow each other, and the body
 * cleaned for measuring.
 *
 * Works on any track; where something can't be told it is null, 'unknown' or empty. `Contact.strike` stays null: how the foot landed
 * is a judgement made on this reading.
 *
 * @param seen As the model gave it, unsmoothed; not changed.
 * @see docs of each part for definitions and sources.
 */
export function readGait(seen: PoseTrack, options: GaitOptions = {}): GaitReading {
  const roll = rollToTakeOut(options.cameraRoll);
  const track = rotateTrack(seen, roll ?? 0);
  const { times } = track;
  const stated = options.timeScale;
  const timeScale = stated != null && stated > 0 && Number.isFinite(stated) ? stated : 1;
  const trunkMetres = usualTrunkMetres * (options.heightCm ? options.heightCm / usualHeightCm : 1);
  const repeats = repeatedFrames(track);
  const fresh = withoutFrames(track, repeats);
  const rate = frameRate(times.filter((_, i) => repeats[i] === 0));
  const seconds = times.length > 0 ? times.at(-1)! - times[0]! : 0;
  const isSparse = times.length < leastMeanRate * seconds;
  const wholeTrunk = trunkPath(fresh);
  const pace = isSparse ? null : runningPace(oscillationWindows(times, wholeTrunk));
  const bouts = pace ? runningBouts(times, wholeTrunk, pace) : [];
  const ran = bouts.length > 0 ? withoutFrames(fresh, outside(times, bouts)) : fresh;
  const trunk = ran === fresh ? wholeTrunk : trunkPath(ran);
  const film = viewOfFilm(ran, trunk, options.view ?? null);
  const { view, direction, nearSide } = film;
  const steady = withoutFrames(ran, film.isTurnedAway);
  const known = steady.x[Keypoint.leftHip]!.filter((value) => !Number.isNaN(value)).length;
  const hasBody = !isSparse && known >= leastFrames && trunk.medianLength > 0;

  const motion = !hasBody
    ? null
    : view === 'front' || view === 'rear'
      ? levelMotion(steady, trunk, view, rate)
      : sideMotion(fresh, steady, trunk, direction === 'left' ? -1 : 1, view !== 'oblique', rate, roll ?? 0);
  const period = motion?.period ?? null;
  const bounced = motion && period ? trunkOscillation(times, trunk, motion.feetApart, period.seconds) : null;
  const isFromSide = view !== 'front' && view !== 'rear';
  const gait = gaitType({
    hasBody,
    strength: period?.strength ?? null,
    step: period?.seconds ?? null,
    isBornOut: motion?.isBornOut ?? false,
    feetRange: motion && period ? motion.feetRange(period.seconds) : 0,
    bounce: bounced,
    peakKneeFlexion: isFromSide ? peakKnee(steady) : null,
    isFromSide,
    timeScale,
    trunkMetres,
  });
  const suspected =
    gait === 'running' && bounced && period && stated == null
      ? suspectedTimeScale(bounced.amplitude, period.seconds, trunkMetres)
      : null;
  // Filters follow the time scale that is most likely, whether or not the person has confirmed it.
  const likelyScale = suspected ?? timeScale;

  const found = gait === 'running' && motion && period ? motion.contacts(period, likelyScale) : null;
  const contacts = found && found.contacts.length >= leastContacts ? found.contacts : [];
  const scene: Scene = {
    gait,
    view,
    direction,
    nearSide,
    timeScale,
    suspectedTimeScale: suspected,
    bouts: ran === fresh ? null : bouts,
    isPlayedAtTwoSpeeds: pace?.isPlayedAtTwoSpeeds ?? false,
    cameraRollDegrees: roll,
    cameraRollError: roll === null ? null : Math.hypot(options.cameraRoll!.error, options.cameraRoll!.degrees - roll),
    // The picture's own edges count here.
    ...framing(seen),
  };
  const cleaned = hasBody
    ? cleanTrack(found?.track ?? fresh, { trunkLength: trunk.medianLength, timeScale: likelyScale, frameRate: rate })
    : track;
  const isSquare = view === 'left-side' || view === 'right-side';
  const anatomical =
    hasBody && isSquare ? toAnatomy(cleaned, direction === 'left' ? -1 : 1, trunk.medianLength) : cleaned;
  const measuredTrunk = trunkPath(anatomical);
  const gaps = Array.from({ length: Math.max(0, times.length - 1) }, (_, i) => times[i + 1]! - times[i]!);
  return {
    track: anatomical,
    scene,
    contacts,
    cadence: period
      ? fitCadence(
          contacts.map((contact) => contact.initialContact),
          period.seconds,
          timeScale,
        )
      : null,
    trunkLength: hasBody ? measuredTrunk.medianLength : null,
    legLength: hasBody ? legLength(anatomical, measuredTrunk, nearSide) : null,
    bestGuessFrameRate: gaps.length > 0 ? 1 / median(gaps) : null,
  };
}

/** 1 in each frame that lies in none of `parts`. */
function outside(times: Float64Array, parts: readonly FilmPart[]): Uint8Array {
  const flags = new Uint8Array(times.length).fill(1);
  for (const { from, to } of parts) {
    for (const [i, time] of times.entries()) if (time >= from && time <= to) flags[i] = 0;
  }
  return flags;
}

/** What the legs do, in the terms that the view allows. */
interface Motion {
  readonly period: StepPeriod | null;
  /** Whether trunk and legs, each for itself, repeat surely and at the same step. */
  readonly isBornOut: boolean;
  /** Distance of the feet along the run; from front or rear −|how one leg stands and the other swings|, which goes with it. */
  readonly feetApart: Float64Array;
  /** How far the feet change places in a stride, trunk lengths, without what is quicker than steps. */
  readonly feetRange: (step: number) => number;
  readonly contacts: (period: StepPeriod, likelyScale: number) => FoundContacts;
}

interface FoundContacts {
  readonly contacts: readonly Contact[];
  /** The track with its legs put right by what the contacts taught; null where nothing was learnt. */
  readonly track: PoseTrack | null;
}

function sideMotion(
  whole: PoseTrack,
  track: PoseTrack,
  trunk: TrunkPath,
  facing: 1 | -1,
  isSquare: boolean,
  rate: number,
  roll: number,
): Motion {
  const { times } = track;
  const rough = legPaths(track, trunk, facing, isSquare, 1);
  const separation = rough.left.ahead.map((value, i) => value - rough.right.ahead[i]!);
  const ofLegs = periodOf(times, separation, frontmost(rough), rate);
  const ofTrunk = trunkPeriod(times, trunk);
  return {
    period: ofLegs && ofLegs.strength >= sureStrength ? ofLegs : (ofTrunk ?? ofLegs),
    isBornOut: bearsOut(ofLegs, ofTrunk),
    feetApart: separation.map(Math.abs),
    feetRange: (step) => steadyRange(times, separation, step),
    contacts: ({ seconds: step }, likelyScale) => {
      const legs = legPaths(track, trunk, facing, isSquare, 0.36 / step);
      const front = frontmost(legs);
      if (quantile(front, 0.95) - quantile(front, 0.05) < leastFrontRange) return { contacts: [], track: null };
      const seen = sideContacts({ track, trunk, legs, step, timeScale: likelyScale, frameRate: rate });
      const contacts = regulariseDoubtfulContacts(seen, step);
      const repaired = repairLegs(whole, legs, contacts);
      const cutoff = footCutoff(step, likelyScale, rate);
      // The foot rises from the belt, whose line in the picture hangs on roll, yaw and incline together: with the roll alone taken out
      // toe-offs came 9 and 19 ms further from the labels of two real films (README, the camera's roll).
      const asSeen = rotateTrack(repaired, -roll);
      return { contacts: withToeOffs(contacts, asSeen, trunk, step, cutoff), track: repaired };
    },
  };
}

function levelMotion(track: PoseTrack, trunk: TrunkPath, view: 'front' | 'rear', rate: number): Motion {
  const { times } = track;
  const standing = stanceLeg(track, trunk, view);
  const ofLegs = periodOf(times, standing, standing.map(Math.abs), rate);
  const ofTrunk = trunkPeriod(times, trunk);
  const isBornOut = bearsOut(ofLegs, ofTrunk);
  return {
    // The trunk can't mistake a stride for a step, nor does it mind exchanged legs.
    period:
      ofTrunk && (ofTrunk.strength >= twoWitnesses.trunk || !(ofLegs && ofLegs.strength >= sureStrength))
        ? ofTrunk
        : ofLegs,
    isBornOut,
    feetApart: standing.map((value) => -Math.abs(value)),
    feetRange: (step) => steadyRange(times, standing, step),
    contacts: ({ seconds: step }, likelyScale) => {
      // The camera's tilt and one foot's nearness make a constant difference: only what changes with the stride counts.
      const drift = smooth(times, standing, 0.12 / step);
      const swinging = standing.map((value, i) => value - drift[i]!);
      const signal = evenSignal(times, swinging, step, footCutoff(step, likelyScale, rate));
      return { contacts: frontalContacts(trunkDescents(times, trunk, step), signal, step), track: null };
    },
  };
}

function periodOf(times: Float64Array, separation: Float64Array, front: Float64Array, rate: number): StepPeriod | null {
  // Before the step is known, the quickest one is assumed: nothing is smoothed away.
  const even = (values: Float64Array) => evenSignal(times, values, stepLimits.shortest, 0.45 * rate, periodGridHz);
  const signal = even(separation);
  return stepPeriod(signal.samples, even(front).samples, signal.rateHz, stepLimits);
}

function bearsOut(ofLegs: StepPeriod | null, ofTrunk: StepPeriod | null): boolean {
  if (!ofLegs || !ofTrunk) return false;
  if (ofLegs.strength < twoWitnesses.legs || ofTrunk.strength < twoWitnesses.trunk) return false;
  const steps = ofLegs.seconds / ofTrunk.seconds;
  return Math.min(Math.abs(steps - 1), Math.abs(steps / 2 - 1)) <= twoWitnesses.apart;
}

/** 5–95 % range of a signal that goes with the stride; single wild frames and trembling are smoothed away first. */
function steadyRange(times: Float64Array, values: Float64Array, step: number): number {
  const swing = bandPass(times, bridgeGaps(times, values, 0.5 * step), 0.15 / step, 1 / step);
  return quantile(swing, 0.95) - quantile(swing, 0.05);
}

function peakKnee(track: PoseTrack): number | null {
  const peak = Math.max(quantile(kneeFlexion(track, 'left'), 0.9), quantile(kneeFlexion(track, 'right'), 0.9));
  return Number.isNaN(peak) ? null : peak;
}
