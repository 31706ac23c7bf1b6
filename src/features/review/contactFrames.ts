import type { Contact } from '../../gait/events/contact.ts';
import { nearestFrame } from '../../overlay/nearestFrame.ts';

/** The frame of each landing, rising, each once. */
export function contactFrames(times: Float64Array, contacts: readonly Contact[]): readonly number[] {
  const frames = contacts.map(({ initialContact }) => nearestFrame(times, initialContact));
  return [...new Set(frames)].sort((a, b) => a - b);
}
