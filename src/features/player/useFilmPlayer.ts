import { startTransition, useEffect, useRef, useState } from 'react';
import type { ShownPicture } from './filmPictures.ts';
import type { FilmPlayer } from './filmPlayer.ts';
import { makeFilmPlayer } from './makeFilmPlayer.ts';

/**
 * A player for as long as the component stands; null until it is made and for a film without frames.
 *
 * @param start The frame that it opens with. A later one changes nothing.
 */
export function useFilmPlayer(
  film: Blob | null,
  times: Float64Array,
  { width, height, turn }: ShownPicture,
  start: number,
): FilmPlayer | null {
  const [player, setPlayer] = useState<FilmPlayer | null>(null);
  const first = useRef(start);
  useEffect(() => {
    if (times.length === 0) return;
    const made = makeFilmPlayer(film, times, { width, height, turn }, first.current);
    // All that needs a player is drawn once it is there: in one piece that would hold the page up.
    startTransition(() => setPlayer(made));
    return () => {
      setPlayer(null);
      made.close();
    };
  }, [film, times, width, height, turn]);
  return player;
}
