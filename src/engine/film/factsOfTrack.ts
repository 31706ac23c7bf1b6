import type { FilmFacts } from '../../../workers/shared/filmFacts.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { frameRate } from '../../signal/frameRate.ts';

/** What a pose track says of its film where the film itself can't be read, or is not there. */
export function factsOfTrack({ width, height, times }: PoseTrack): FilmFacts {
  const rate = frameRate(times);
  return {
    width,
    height,
    rotation: 0,
    firstTimestamp: times[0] ?? 0,
    lastTimestamp: times[times.length - 1] ?? 0,
    frameCount: times.length,
    bestGuessFrameRate: Number.isFinite(rate) ? rate : null,
    codec: 'pose track',
    hasAudio: false,
  };
}
