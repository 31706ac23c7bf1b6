import { formatDuration } from './formats.ts';

/** What a film's file says about itself; only the part that a person cares about. */
interface FilmInWords {
  readonly width: number;
  readonly height: number;
  readonly firstTimestamp: number;
  readonly lastTimestamp: number;
  readonly bestGuessFrameRate: number | null;
  readonly codec: string;
}

/** The film in a few short parts: length, size of the picture, frames a second, codec. */
export function filmFactsWords(film: FilmInWords): readonly string[] {
  const gap = film.bestGuessFrameRate ? 1 / film.bestGuessFrameRate : 0;
  return [
    formatDuration(film.lastTimestamp - film.firstTimestamp + gap),
    `${film.width} × ${film.height}`,
    film.bestGuessFrameRate === null
      ? 'frames a second unknown'
      : `${Math.round(film.bestGuessFrameRate)} frames a second`,
    film.codec,
  ];
}
