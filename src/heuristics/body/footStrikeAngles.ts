import { facingOf } from '../../gait/scene/facingOf.ts';
import type { Stance } from '../../gait/stances/stance.ts';
import { legKeypoints } from '../../poseTrack/legKeypoints.ts';
import type { PoseModel } from '../../poseTrack/poseModel.ts';
import { median } from '../../signal/median.ts';
import { sampleAt } from '../../signal/sampleAt.ts';
import type { MeasuredRun } from '../measuredRun.ts';

/** The foot's pitch at one contact of the near foot, degrees, toe up positive, 0 = flat on the ground. */
export interface FootStrikeAngle {
  readonly stance: Stance;
  readonly degrees: number;
}

/**
 * Where before touch-down the pitch is read, seconds: late is worse than early, and touch-downs come some 10 ms late.
 */
const before = [0.025, 0.02, 0.015, 0.01, 0.005];

/**
 * What BlazePose makes of the pitch just before touch-down, degrees: its heel point sits low and its toe point inside
 * the shoe. Of the full network the mean over 18 rendered films of six human bodies, ± 5.3 between them, from which that
 * of 36 (−5.1 ± 4.8, `npm run accuracy -- --bodies`) is no further away than chance; of the lite one over 34 of these and
 * of the heavy one over 18. Over 26 films of the mannequin, whose shoe is another, it is −8.6 ± 5.0 with the full one.
 *
 * The same foot's pitch in stance, the reference for markers, is none here: the model draws the standing foot 5 to 14°
 * too far toe-down in most films and up to 75° where it draws it on the foot that passes, so with it the same films
 * scatter by 8.1°.
 */
const drawnPitch: Readonly<Record<PoseModel, number>> = { lite: -7.6, full: -5.9, heavy: -1.2 };

/**
 * Foot pitch against the ground at each initial contact of the near foot.
 *
 * @returns empty where the runner is not seen from the side.
 */
export function footStrikeAngles(run: MeasuredRun): FootStrikeAngle[] {
  const { track, scene, stances } = run.reading;
  const facing = facingOf(scene.direction);
  if (facing === null || scene.nearSide === null) return [];
  const { heel, toe } = legKeypoints(scene.nearSide);
  const pitch = track.x[heel].map(
    (x, i) => (Math.atan2(track.y[heel][i] - track.y[toe][i], facing * (track.x[toe][i] - x)) * 180) / Math.PI,
  );
  const angles: FootStrikeAngle[] = [];
  for (const stance of stances) {
    if (stance.side !== scene.nearSide) continue;
    const readings = before
      .map((seconds) => sampleAt(track.times, pitch, stance.initialContact - seconds))
      .filter((value) => !Number.isNaN(value));
    if (readings.length > 0) angles.push({ stance, degrees: median(readings) - drawnPitch[run.model] });
  }
  return angles;
}
