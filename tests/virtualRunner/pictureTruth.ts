import { Keypoint } from '../../src/poseTrack/keypoints.ts';
import type { Side } from '../../src/poseTrack/side.ts';
import { angleFromVertical } from './angleFromVertical.ts';
import { blazePosePoints } from './blazePosePoints.ts';
import type { Camera } from './camera.ts';
import { projection } from './projection.ts';
import type { RunnerMotion } from './runnerMotion.ts';
import { sceneTruth } from './sceneTruth.ts';

/** A measure of the near side at touch-down: at the stated instant, and 10 ms before, where analysis samples it. */
export interface AtContact {
  readonly atContact: number;
  readonly tenMsBefore: number;
}

/** The measures as a faultless observer of the picture gets them, roll taken out, perspective left in. */
export interface PictureTruth {
  /** Metres per pixel at mid-hip's distance. */
  readonly metresPerPixel: number;
  /** Side views only, else null. Degrees; share of leg length. */
  readonly forwardLean: number | null;
  readonly headPosition: number | null;
  readonly overstride: AtContact | null;
  readonly footStrike: AtContact | null;
  readonly shankAngle: AtContact | null;
  /** Front and rear views only, else null. Smallest over a stride, share of shoulder width. */
  readonly armCrossover: { readonly left: number; readonly right: number } | null;
}

const samples = 480;
const middle = (a: readonly [number, number], b: readonly [number, number]): [number, number] => [
  (a[0] + b[0]) / 2,
  (a[1] + b[1]) / 2,
];

/**
 * Applies the measures' definitions to the exact projection of the body at the stated contacts; null for someone
 * standing.
 */
export function pictureTruth(motion: RunnerMotion, camera: Camera): PictureTruth | null {
  const { form, lengths, rhythm } = motion;
  if (!rhythm) return null;
  const { view, direction, nearSide } = sceneTruth(camera);
  const upright = projection({ ...camera, roll: 0 });
  const heading = direction === 'left' ? -1 : 1;
  /** Keypoints as (forward, up), pixels; in front and rear views (picture's right, up). */
  const look = (time: number) => {
    const points = blazePosePoints(motion.at(time), lengths.height).map((point): [number, number] => {
      const { x, y } = upright.project(point);
      return [heading * x, -y];
    });
    return {
      point: (k: number) => points[k],
      hips: middle(points[Keypoint.leftHip], points[Keypoint.rightHip]),
      shoulders: middle(points[Keypoint.leftShoulder], points[Keypoint.rightShoulder]),
      ears: middle(points[Keypoint.leftEar], points[Keypoint.rightEar]),
    };
  };
  const start = form.firstRightContact;
  const stride = Array.from({ length: samples }, (_, i) => look(start + (i / samples) * rhythm.strideTime));
  const mean = (read: (seen: ReturnType<typeof look>) => number) =>
    stride.reduce((sum, seen) => sum + read(seen), 0) / samples;
  const midHip = motion.at(start).midHip;
  const metresPerPixel = upright.project(midHip).depth / upright.focalLength;
  const nothing = { forwardLean: null, headPosition: null, overstride: null, footStrike: null, shankAngle: null };

  if (view === 'front' || view === 'rear') {
    const width = (seen: ReturnType<typeof look>) =>
      Math.abs(seen.point(Keypoint.leftShoulder)[0] - seen.point(Keypoint.rightShoulder)[0]);
    const shoulderWidth = stride.map(width).sort((a, b) => a - b)[Math.floor(0.95 * samples)];
    const nearest = (side: Side) => {
      const ownSide = (side === 'right') === (view === 'rear') ? 1 : -1;
      return Math.min(
        ...stride.map(({ point, hips, shoulders }) => {
          const up = [shoulders[0] - hips[0], shoulders[1] - hips[1]];
          const wrist = point(Keypoint[`${side}Wrist`]);
          const across = ((wrist[0] - hips[0]) * up[1] - (wrist[1] - hips[1]) * up[0]) / Math.hypot(up[0], up[1]);
          return (ownSide * across) / shoulderWidth;
        }),
      );
    };
    return { metresPerPixel, ...nothing, armCrossover: { left: nearest('left'), right: nearest('right') } };
  }
  if (!nearSide || view === 'oblique') return { metresPerPixel, ...nothing, armCrossover: null };

  const stance = rhythm.stances[nearSide === 'right' ? 0 : 1];
  const contact = start + stance.from;
  const near = (seen: ReturnType<typeof look>, part: 'Hip' | 'Knee' | 'Ankle' | 'Heel' | 'FootIndex') =>
    seen.point(Keypoint[`${nearSide}${part}`]);
  const both = (read: (seen: ReturnType<typeof look>) => number): AtContact => ({
    atContact: read(look(contact)),
    tenMsBefore: read(look(contact - 0.01)),
  });
  const footPitch = (seen: ReturnType<typeof look>) => {
    const heel = near(seen, 'Heel');
    const toe = near(seen, 'FootIndex');
    return (Math.atan2(toe[1] - heel[1], toe[0] - heel[0]) * 180) / Math.PI;
  };
  // The foot rests flat at 42 % of stance.
  const flat = footPitch(look(contact + 0.42 * stance.contactTime));
  const legPixels = lengths.leg / metresPerPixel;
  return {
    metresPerPixel,
    forwardLean: mean(({ hips, shoulders }) => angleFromVertical(hips, shoulders)),
    headPosition: mean(
      ({ hips, shoulders, ears }) => angleFromVertical(shoulders, ears) - angleFromVertical(hips, shoulders),
    ),
    overstride: both((seen) => (near(seen, 'Ankle')[0] - seen.hips[0]) / legPixels),
    footStrike: both((seen) => footPitch(seen) - flat),
    shankAngle: both((seen) => {
      const knee = near(seen, 'Knee');
      const ankle = near(seen, 'Ankle');
      return angleFromVertical([knee[0], ankle[1]], [ankle[0], knee[1]]);
    }),
    armCrossover: null,
  };
}
