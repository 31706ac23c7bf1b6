import type { FilmTiming } from './filmTiming.ts';

/**
 * A film with a constant rate.
 *
 * @param duration played seconds. @param frameRate frames per played second. @param first presentation time of the
 * first frame.
 */
export function evenTiming(duration: number, frameRate: number, { first = 0, timeScale = 1 } = {}): FilmTiming {
  return {
    times: Array.from({ length: Math.round(duration * frameRate) }, (_, i) => first + i / frameRate),
    timeScale,
  };
}
