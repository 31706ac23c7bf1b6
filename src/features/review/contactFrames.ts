import type { Contact } from '../../gait/stances/contact.ts';
import { firstFrameFrom } from '../../overlay/firstFrameFrom.ts';

/** The first frame with the foot down of each landing, rising, each once. */
export function contactFrames(times: Float64Array, contacts: readonly Contact[]): readonly number[] {
  const frames = contacts.map(({ initialContact }) => firstFrameFrom(times, initialContact));
  return [...new Set(frames)].sort((a, b) => a - b);
}
