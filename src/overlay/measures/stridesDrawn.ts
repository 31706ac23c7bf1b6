import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import type { Contact } from '../../gait/stances/contact.ts';
import type { MeasurementSample } from '../../heuristics/measurement.ts';
import { framesBetween } from '../../signal/framesBetween.ts';

/** Times that were multiplied by the film's time scale and back are this alike, played seconds. */
const sameMoment = 1e-4;

/** A stride as its contacts have it, played seconds. */
export interface DrawnStride {
  readonly contact: Contact;
  /** The other foot's, in the middle of the stride. */
  readonly middle: Contact;
  readonly next: Contact;
}

/** The contact that begins at a moment; −1 when none does. */
export function contactIndexAt(contacts: readonly Contact[], time: number): number {
  return contacts.findIndex(({ initialContact }) => Math.abs(initialContact - time) < sameMoment);
}

/** The sample that begins at a moment. */
export function sampleAt(samples: readonly MeasurementSample[], time: number): MeasurementSample | undefined {
  return samples.find((sample) => Math.abs(sample.time - time) < sameMoment);
}

/** The stride that begins at a moment; null when the contacts have none there. */
export function strideAt({ contacts }: RunAnalysis, time: number): DrawnStride | null {
  const at = contactIndexAt(contacts, time);
  if (at < 0 || at + 2 >= contacts.length) return null;
  const [contact, middle, next] = contacts.slice(at, at + 3);
  return contact.side === next.side && contact.side !== middle.side ? { contact, middle, next } : null;
}

/**
 * The sample that a moment belongs to: of those that began no longer than `seconds` ago the asked one, else the newest.
 *
 * @param samples in order of time, but for the two sides of a stride.
 */
export function sampleDuring(
  samples: readonly MeasurementSample[],
  asked: MeasurementSample,
  time: number,
  seconds: number,
): MeasurementSample | null {
  const holds = (sample: MeasurementSample) => time >= sample.time - sameMoment && time < sample.time + seconds;
  return holds(asked) ? asked : (samples.findLast(holds) ?? null);
}

/** The sample whose moment is nearest, no further away than `seconds`. */
export function sampleNear(
  samples: readonly MeasurementSample[],
  asked: MeasurementSample,
  time: number,
  seconds: number,
): MeasurementSample | null {
  let best: MeasurementSample | null = null;
  for (const sample of [asked, ...samples]) {
    const distance = Math.abs(sample.time - time);
    if (distance <= seconds && (!best || distance < Math.abs(best.time - time))) best = sample;
  }
  return best;
}

/** The frames of a stretch in which a signal is lowest and highest; null where it is unknown throughout. */
export function extremesBetween(
  times: Float64Array,
  [from, to]: readonly [number, number],
  signal: (frame: number) => number,
): { readonly low: number; readonly high: number } | null {
  const { first, end } = framesBetween(times, from, to);
  let [low, high] = [-1, -1];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = first; i < end; i++) {
    const value = signal(i);
    if (value < least) [low, least] = [i, value];
    if (value > most) [high, most] = [i, value];
  }
  return low < 0 ? null : { low, high };
}

/**
 * The frame of a stretch that shows a value best: where the signal comes as near to it as anywhere, and of those the
 * one nearest to the moment that is preferred. −1 where the signal is unknown throughout.
 *
 * @param slack how much further off than the nearest still counts as near, in the signal's unit.
 */
export function frameLike(
  times: Float64Array,
  [from, to]: readonly [number, number],
  signal: (frame: number) => number,
  { value, slack, preferred }: { readonly value: number; readonly slack: number; readonly preferred: number },
): number {
  const { first, end } = framesBetween(times, from, to);
  const off = Array.from({ length: Math.max(0, end - first) }, (_, i) => Math.abs(signal(first + i) - value));
  const least = Math.min(...off.filter((distance) => !Number.isNaN(distance)));
  let best = -1;
  for (const [i, distance] of off.entries()) {
    if (!(distance <= least + slack)) continue;
    const frame = first + i;
    if (best < 0 || Math.abs(times[frame] - preferred) < Math.abs(times[best] - preferred)) best = frame;
  }
  return best;
}
