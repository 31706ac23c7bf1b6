import { bisectRight } from 'd3-array';
import { frameRate } from '../signal/frameRate.ts';
import { sampleAt } from '../signal/sampleAt.ts';

/** A film's frames at a constant rate, as motion files want them. */
export interface EvenRows {
  readonly rateHz: number;
  /** Seconds. */
  readonly times: Float64Array;
  /** Whether the film's own frames are uneven, so that every row lies between two of them. */
  readonly isResampled: boolean;
  /** A signal of the film's frames at these times; NaN where it is unknown or no frame is near. */
  at(values: Float64Array): Float64Array;
}

/** Frames this near to an even spacing are even: films write their times to the millisecond, seconds. */
const mostUneven = 1.1e-3;
/** Between frames further apart than this, seconds, nothing is made up: as where gaps are bridged. */
const longestGapSeconds = 0.1;

/** @param frames Times of the film's frames, increasing, seconds; at least two. */
export function evenRows(frames: Float64Array): EvenRows {
  const rateHz = Number(frameRate(frames).toFixed(3));
  const [start, end] = [frames[0], frames[frames.length - 1]];
  const count = Math.floor((end - start) * rateHz + 0.5) + 1;
  const times = Float64Array.from({ length: count }, (_, i) => start + i / rateHz);
  const isEven = count === frames.length && frames.every((time, i) => Math.abs(time - times[i]) < mostUneven);
  if (isEven) return { rateHz, times, isResampled: false, at: (values) => values };
  const within = times.map((time) => Math.min(time, end));
  return {
    rateHz,
    times,
    isResampled: true,
    at: (values) =>
      within.map((time) => {
        const i = bisectRight(frames, time) - 1;
        const isGap = i + 1 < frames.length && frames[i + 1] - frames[i] > longestGapSeconds && frames[i] !== time;
        return isGap ? Number.NaN : sampleAt(frames, values, time);
      }),
  };
}
