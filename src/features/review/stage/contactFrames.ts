import type { Contact } from '../../../gait/stances/contact.ts';
import { firstFrameFrom } from '../../../overlay/firstFrameFrom.ts';

/** The first frame with the foot down of each landing, rising, each once. */
export function contactFrames(times: Float64Array, contacts: readonly Contact[]): readonly number[] {
  const frames = contacts.map(({ initialContact }) => firstFrameFrom(times, initialContact));
  return [...new Set(frames)].sort((a, b) => a - b);
}

/** The next landing's frame after `index`, or the last one before it; null at the ends. `frames` rise. */
export function neighbourFrame(frames: readonly number[], index: number, direction: 1 | -1): number | null {
  const found = direction > 0 ? frames.find((frame) => frame > index) : frames.findLast((frame) => frame < index);
  return found ?? null;
}
