import { formatDuration } from './formats.ts';
import { spoken } from './spoken.ts';

const words = spoken({
  en: { unknown: 'frames a second unknown', rate: (perSecond: number) => `${perSecond} frames a second` },
  de: { unknown: 'Bilder pro Sekunde unbekannt', rate: (perSecond: number) => `${perSecond} Bilder pro Sekunde` },
});

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
    film.bestGuessFrameRate === null ? words.unknown : words.rate(Math.round(film.bestGuessFrameRate)),
    film.codec,
  ];
}
