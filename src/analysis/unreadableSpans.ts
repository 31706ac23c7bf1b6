import type { FramePoses } from '../poseTrack/framePoses.ts';
import type { FilmPart } from './notice.ts';

/**
 * Where pictures of a film can't be decoded: from the last one before them to the first one after them, played seconds.
 *
 * @param frames All pictures that the file lists, in order, once each.
 */
export function unreadableSpans(frames: readonly Pick<FramePoses, 'time' | 'isUnreadable'>[]): FilmPart[] {
  const spans: FilmPart[] = [];
  for (let first = 0; first < frames.length; first++) {
    if (!frames[first].isUnreadable) continue;
    let end = first;
    while (end < frames.length && frames[end].isUnreadable) end++;
    spans.push({ from: frames[Math.max(0, first - 1)].time, to: frames[Math.min(frames.length - 1, end)].time });
    first = end;
  }
  return spans;
}
