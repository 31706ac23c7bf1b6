import type { VideoSample } from 'mediabunny';

/**
 * When a decoded sample of a track is shown, seconds of the track.
 *
 * Outside WebKit mediabunny gives decoded frames the times of the packets in their order, so that after a frame which
 * the decoder left out (damage, a group of pictures that leans on the one before) all others come one frame too early.
 * The decoder itself hands each packet's time through. Only where those are out of order has the file mixed them up,
 * and mediabunny's are better.
 *
 * @param last time of the sample before this one.
 * @param resolution of the track's times, per second.
 */
export function trueTime(sample: VideoSample, last: number, resolution: number): number {
  const { _data: frame } = sample as unknown as { readonly _data?: unknown };
  if (typeof VideoFrame === 'undefined' || !(frame instanceof VideoFrame)) return sample.timestamp;
  const own = Math.round((frame.timestamp / 1e6) * resolution) / resolution;
  return own > last && own >= sample.timestamp ? own : sample.timestamp;
}
