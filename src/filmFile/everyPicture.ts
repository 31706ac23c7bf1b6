import type { VideoSample } from 'mediabunny';
import type { Stretch } from '../../workers/shared/poseWorkerApi.ts';
import { filmFrames } from './filmFrames.ts';
import type { OpenFilm } from './openFilm.ts';
import { pictureTimes } from './pictureTimes.ts';
import { timeInFile } from './timeInFile.ts';

/** A picture that the film shows at `time`, seconds; `sample` is null where it can't be decoded. */
export interface FilmPicture {
  readonly time: number;
  readonly sample: VideoSample | null;
}

/** A decoded frame that lies this near to a listed time is that picture, seconds. */
const sameTime = 1e-3;

/**
 * Every picture that the film lists in a stretch, in order, those that can't be decoded as well: a film keeps its time
 * where it is damaged. What lies beyond the end of a file that was cut short is no picture. Samples as in `filmFrames`.
 */
export async function* everyPicture(film: OpenFilm, stretch: Stretch): AsyncGenerator<FilmPicture, void, undefined> {
  const listed = pictureTimes(film, stretch);
  let next = await listed.next();
  /** Listed pictures before `time` that have not been given. */
  const before = async (time: number) => {
    const times: number[] = [];
    while (!next.done && next.value < time - sameTime) {
      times.push(next.value);
      next = await listed.next();
    }
    return times;
  };
  for await (const { time, sample } of filmFrames(film, stretch)) {
    for (const missing of await before(time)) yield { time: missing, sample: null };
    if (!next.done && Math.abs(next.value - time) <= sameTime) next = await listed.next();
    yield { time, sample };
  }
  const rest = await before(Number.POSITIVE_INFINITY);
  for (const missing of await thoseInFile(film, rest)) yield { time: missing, sample: null };
}

/** Those of the film's last pictures whose data the file really holds. */
async function thoseInFile(film: OpenFilm, times: readonly number[]): Promise<readonly number[]> {
  let [there, missing] = [0, times.length];
  while (there < missing) {
    const middle = (there + missing) >> 1;
    if ((await timeInFile(film, times[middle])) !== null) there = middle + 1;
    else missing = middle;
  }
  return times.slice(0, there);
}
