import type { PoseModel } from '../../poseTrack/poseModel.ts';

/**
 * What a worker is worth of one that has the machine to itself: two on two cores do 1.2–1.6 times the work of one.
 */
const shareOfAlone = 0.6;

/** No processor runs the landmark network as quickly as this, milliseconds: a third of what a modest one takes. */
const quickestRun: Readonly<Record<PoseModel, number>> = { lite: 5, full: 10, heavy: 50 };

/**
 * A graphics card serves one network at a time, a processor as many as it has workers. On a machine of 16 cores six of
 * them read a 1080p film 1.4 times as fast as one of the fastest cards there are (60.7 and 44.6 frames a second with the
 * full network, NVIDIA H100, 10.9 ms a run, most of it the way there and back); with the heavy one the card was three
 * times as fast.
 *
 * @param milliseconds what the landmark network takes on the graphics card; null: not known.
 * @param workers how many would work side by side on the processor.
 * @returns the longest run on the processor, milliseconds, with which its workers are faster together than the graphics
 *   card; null where no processor is so quick, or nothing is to be compared.
 */
export function slowestFasterRun(milliseconds: number | null, workers: number, model: PoseModel): number | null {
  if (milliseconds === null) return null;
  const slowest = milliseconds * workers * shareOfAlone;
  return slowest < quickestRun[model] ? null : slowest;
}
