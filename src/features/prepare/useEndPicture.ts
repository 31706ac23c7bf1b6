import { useEffect, useState } from 'react';
import type { QuarterTurn } from '../../poseTrack/quarterTurn.ts';
import { useServices } from '../shell/useServices.ts';

/** So long after a handle was moved last its picture is looked for, milliseconds: not for each step on the way. */
const settled = 250;
/** Pixels: two stand side by side on a phone. */
const width = 320;

/**
 * The address of a film's picture at a moment.
 *
 * @param time Played seconds; null: no picture is wanted.
 * @returns null until it is there, and where it can't be read.
 */
export function useEndPicture(film: File, turn: QuarterTurn, time: number | null): string | null {
  const { engine } = useServices();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (time === null) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      engine.requestFilmPicture(film, turn, time, width).then(
        (picture) => isWanted && setUrl(URL.createObjectURL(picture)),
        () => isWanted && setUrl(null),
      );
    }, settled);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [engine, film, turn, time]);
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url]);
  return url;
}
