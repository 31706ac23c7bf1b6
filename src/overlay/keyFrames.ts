import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { Contact } from '../gait/stances/contact.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import type { Side } from '../poseTrack/side.ts';
import { nearestFrame } from './nearestFrame.ts';
import { seenFrom } from './seenFrom.ts';

/** A moment of a stance that people look at. */
export interface KeyFrame {
  readonly moment: 'landing' | 'midStance' | 'toeOff';
  readonly side: Side;
  /** Index into the track's times. */
  readonly frame: number;
}

/**
 * One stance in three pictures: landing, middle, leaving the ground. From the side it is one of the near leg, the only
 * one that is seen all through; else the middle of one on each side. The stance is the surest near the middle of the run.
 *
 * @param track The smoothed track, with the film's own times.
 */
export function keyFrames(track: PoseTrack, analysis: RunAnalysis): readonly KeyFrame[] {
  const whole = analysis.contacts.filter(({ toeOff }) => toeOff !== null);
  const nearOnes = whole.filter(({ side, initialContact }) => seenFrom(analysis, initialContact)?.near === side);
  const near = surest(nearOnes);
  if (near) {
    return (['landing', 'midStance', 'toeOff'] as const).map((moment) => keyFrame(track, near, moment));
  }
  return (['left', 'right'] as const).flatMap((side) => {
    const one = surest(whole.filter((contact) => contact.side === side));
    return one ? [keyFrame(track, one, 'midStance')] : [];
  });
}

function keyFrame(
  { times }: PoseTrack,
  { side, initialContact, toeOff }: Contact,
  moment: KeyFrame['moment'],
): KeyFrame {
  const share = { landing: 0, midStance: 0.5, toeOff: 1 }[moment];
  return { moment, side, frame: nearestFrame(times, initialContact + share * (toeOff! - initialContact)) };
}

/** Of those of the highest quality the one nearest to the middle; null of none. */
function surest(contacts: readonly Contact[]): Contact | null {
  const best = Math.max(...contacts.map(({ quality }) => quality));
  const good = contacts.filter(({ quality }) => quality >= best - 0.05);
  return good[good.length >> 1] ?? null;
}
