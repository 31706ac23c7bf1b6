import type { Body } from './body.ts';
import type { PerSide } from './perSide.ts';

/**
 * How someone moves, stated before anything is posed, drawn or detected: the truth that films and tracks carry.
 * Angles in degrees, lengths in metres, times in seconds unless the name says otherwise.
 */
export interface Form {
  readonly body: Body;
  /** Standing uses only the posture; speed and rhythm mean nothing to it. */
  readonly activity: 'running' | 'walking' | 'standing';
  /** The belt's speed under the feet, m/s. */
  readonly speed: number;
  /** Steps per minute, both feet counted. */
  readonly cadence: number;
  /** Initial contact to toe-off, ms. Shorter than a step when running, longer when walking. */
  readonly contactTimeMs: PerSide;
  /** Share of the stride from a right contact to the next left one; 0.5 = even. */
  readonly rightStepShare: number;
  /** Time of the first right contact at or after 0. */
  readonly firstRightContact: number;
  /** Pitch of the foot at touch-down against its own flat stance, + toe up. */
  readonly footAngle: PerSide;
  /** Ankle ahead of mid-hip at touch-down. */
  readonly overstride: PerSide;
  /** Flexion at touch-down; it sets how high the hips ride. With unequal sides it holds for their mean. */
  readonly kneeFlexionAtContact: number;
  /** Vertical range of mid-hip within a step; null = as a spring-like stance gives it (half-sine force). */
  readonly bounce: number | null;
  /** Mid-hip to mid-shoulder against the vertical, + forward. */
  readonly lean: number;
  /** Mid-shoulder to mid-ear against the trunk line, + forward. */
  readonly neck: number;
  /** Face against the horizon, + down. */
  readonly gaze: number;
  /** Interior angle at the elbow, mean over a stride; 180 = straight. */
  readonly elbow: PerSide;
  /** Smallest signed distance of the wrist from the mid-line as a share of shoulder width, + on its own side. */
  readonly armCrossing: PerSide;
  /** Range of the upper arm's swing. */
  readonly armSwing: number;
  /** Between the two feet's lines on the belt; negative = feet cross. */
  readonly stepWidth: number;
  /** Feet turned outwards. */
  readonly toeOut: number;
  /** The swing side's hip below the stance side's at mid-stance. */
  readonly pelvicDrop: number;
  /** The trunk's side lean towards the stance foot, at most. */
  readonly trunkSway: number;
  /** Half the range of the pelvis's and the shoulders' turning about the vertical. */
  readonly pelvisTurn: number;
  readonly shoulderTurn: number;
}
