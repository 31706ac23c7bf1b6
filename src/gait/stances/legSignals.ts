import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { Side } from '../../poseTrack/side.ts';
import { type EvenSignal, evenSignal } from '../../signal/evenSignal.ts';
import type { ToePath } from './toeDeparture.ts';
import type { FilmedLegs } from './withToeOffs.ts';

/** What a leg's toe-offs are read from; lengths in median trunk lengths, upwards and in the direction of the run. */
export interface LegSignals {
  /** Height of the middle of heel and ankle. */
  readonly hindfoot: EvenSignal;
  readonly heelForward: EvenSignal;
  readonly toes: ToePath;
  /** Radians, + the knee behind the hip. */
  readonly thigh: EvenSignal;
}

/** One leg's paths in the picture, cleaned on the step's own scale. */
export function legSignals(
  { track, trunk, facing, cutoffHz }: FilmedLegs,
  side: Side,
  stepSeconds: number,
): LegSignals {
  const { times, x, y } = track;
  const clean = (value: (i: number) => number) =>
    evenSignal(
      times,
      Float64Array.from(times, (_, i) => value(i)),
      stepSeconds,
      cutoffHz,
    );
  const [hip, knee, ankle, heel, toe] = (['Hip', 'Knee', 'Ankle', 'Heel', 'FootIndex'] as const).map(
    (part) => Keypoint[`${side}${part}`],
  );
  const unit = trunk.medianLength;
  return {
    hindfoot: clean((i) => -(y[heel][i] + y[ankle][i]) / 2 / unit),
    heelForward: clean((i) => (facing * x[heel][i]) / unit),
    toes: { forward: clean((i) => (facing * x[toe][i]) / unit), up: clean((i) => -y[toe][i] / unit) },
    thigh: clean((i) => Math.atan2(facing * (x[hip][i] - x[knee][i]), y[knee][i] - y[hip][i])),
  };
}
