import { useEffect, useState } from 'react';
import type { FilmPlayer } from './filmPlayer.ts';
import { makeFilmPlayer } from './makeFilmPlayer.ts';

/** A player for as long as the component stands; null until it is made and for a film without frames. */
export function useFilmPlayer(film: Blob | null, times: Float64Array): FilmPlayer | null {
  const [player, setPlayer] = useState<FilmPlayer | null>(null);
  useEffect(() => {
    if (times.length === 0) return;
    const made = makeFilmPlayer(film, times);
    setPlayer(made);
    return () => {
      setPlayer(null);
      made.close();
    };
  }, [film, times]);
  return player;
}
