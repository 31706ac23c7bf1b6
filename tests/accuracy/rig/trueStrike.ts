import type { FootStrikePattern } from '../../../src/gait/stances/contact.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import type { TrueContact } from '../matchContacts.ts';
import type { Subject } from './subject.ts';

/** Altman & Davis 2012: above this the heel lands first, below the other one the forefoot; degrees. */
const rearfootAbove = 8;
const forefootBelow = -1.6;

/**
 * How the foot landed, from the true points: its pitch at touch-down against its own flat stance. Null without a
 * toe-off.
 */
export function trueStrike(subject: Subject, { side, initialContact, toeOff }: TrueContact): FootStrikePattern | null {
  if (toeOff === null) return null;
  const pitch = (time: number) => {
    const points = subject.points(time);
    const heel = points[Keypoint[`${side}Heel`]];
    const toe = points[Keypoint[`${side}FootIndex`]];
    return (Math.atan2(toe[1] - heel[1], Math.hypot(toe[0] - heel[0], toe[2] - heel[2])) * 180) / Math.PI;
  };
  const angle = pitch(initialContact) - pitch(initialContact + 0.42 * (toeOff - initialContact));
  return angle > rearfootAbove ? 'rearfoot' : angle < forefootBelow ? 'forefoot' : 'midfoot';
}
