import type { Stretch } from '../gait/byHand/corrections.ts';

/** A part of a video as somebody names it: seconds from its first picture on; null: as far as it goes. */
export interface AskedPart {
  readonly from: number | null;
  readonly to: number | null;
}

/** Shorter parts hold no two steps of a foot, seconds. */
const least = 1;

/** The video is too short for the part that was asked for, and stays so. */
export class NoSuchPart extends Error {}

/**
 * Reads `--from` and `--to`: seconds (`12.5`), or minutes and seconds as players show them (`1:02.5`).
 *
 * @returns null where neither was given.
 * @throws Error with a sentence when they are no such times, or too near to each other.
 */
export function askedPart(from: string | undefined, to: string | undefined): AskedPart | null {
  if (from === undefined && to === undefined) return null;
  const part = { from: moment('--from', from), to: moment('--to', to) };
  if (part.to !== null && part.to - (part.from ?? 0) < least) {
    throw new Error(`--to is at least ${least} second after ${from === undefined ? 'the beginning' : '--from'}.`);
  }
  return part;
}

/**
 * The part of one video that was asked for, on its own clock. A part that goes beyond the end ends there.
 *
 * @param from, to The video's first and last moment.
 * @throws NoSuchPart with a sentence where the video ends before.
 */
export function partOfInput(asked: AskedPart, { from, to }: Stretch): Stretch {
  const begins = from + (asked.from ?? 0);
  const ends = Math.min(to, asked.to === null ? to : from + asked.to);
  if (ends - begins < least) {
    throw new NoSuchPart(
      `It is ${(to - from).toFixed(1)} s long: there is nothing to look at from ${(asked.from ?? 0).toFixed(1)} s on.`,
    );
  }
  return { from: begins, to: ends };
}

function moment(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const parts = /^(?:(\d+):(?=[0-5]?\d(?:\.|$)))?(\d+(?:\.\d+)?)$/.exec(text);
  if (!parts) throw new Error(`${name} is a time in seconds (12.5) or minutes and seconds (1:02.5), not “${text}”.`);
  return 60 * Number(parts[1] ?? 0) + Number(parts[2]);
}
