import { nearestFrame } from '../../../overlay/nearestFrame.ts';

/** A second back or on: a film of a run is short. @returns the frame there, the film's ends at most. */
export function jumpFrame(times: Float64Array, index: number, direction: 1 | -1): number {
  return nearestFrame(times, times[index] + direction);
}
