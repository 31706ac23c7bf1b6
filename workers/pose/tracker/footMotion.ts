import { Keypoint } from '../../../src/poseTrack/keypoints.ts';

/** How long a person is watched before anything is said about the feet, seconds of film. */
const window = 2;
const fewestSamples = 10;

interface Sample {
  readonly time: number;
  /** Left foot minus right foot and the trunk's length, pixels. */
  readonly x: number;
  readonly y: number;
  readonly trunk: number;
}

/**
 * How far a person's feet swing past each other, in trunk lengths, over the last two seconds of film: from the side it
 * is the stride (a runner 0.8 and more, a bystander below 0.2; measured on real films), from the front or behind it is
 * the lift of the heels. Taking foot minus foot leaves out where the person stands or travels.
 */
export class FootMotion {
  readonly #samples: Sample[] = [];

  /** @param points 33 × (x, y, score), see `PersonPose`. */
  add(time: number, points: Float32Array): void {
    const middle = (a: number, b: number, c: 0 | 1) => (points[3 * a + c] + points[3 * b + c]) / 2;
    const foot = (heel: number, toe: number, c: 0 | 1) => middle(heel, toe, c);
    const { leftHeel, leftFootIndex, rightHeel, rightFootIndex } = Keypoint;
    const { leftShoulder, rightShoulder, leftHip, rightHip } = Keypoint;
    this.#samples.push({
      time,
      x: foot(leftHeel, leftFootIndex, 0) - foot(rightHeel, rightFootIndex, 0),
      y: foot(leftHeel, leftFootIndex, 1) - foot(rightHeel, rightFootIndex, 1),
      trunk: Math.hypot(
        middle(leftShoulder, rightShoulder, 0) - middle(leftHip, rightHip, 0),
        middle(leftShoulder, rightShoulder, 1) - middle(leftHip, rightHip, 1),
      ),
    });
    while (this.#samples[0].time < time - window) this.#samples.shift();
  }

  /** Half the 5–95 % range (one foot's share), in trunk lengths; null before most of the window is filled. */
  get range(): number | null {
    const samples = this.#samples;
    if (samples.length < fewestSamples) return null;
    if (samples[samples.length - 1].time - samples[0].time < 0.9 * window) return null;
    const spread = (values: number[]) => {
      values.sort((a, b) => a - b);
      const at = (share: number) => values[Math.round(share * (values.length - 1))];
      return at(0.95) - at(0.05);
    };
    const trunk = samples.map((sample) => sample.trunk).sort((a, b) => a - b)[samples.length >> 1];
    return Math.max(spread(samples.map(({ x }) => x)), spread(samples.map(({ y }) => y))) / 2 / trunk;
  }
}
