import { spoken } from './spoken.ts';

const words = spoken({
  en: {
    cutShort: 'The end of this file is missing. The rest can be analysed.',
    short: 'This video is very short. Ten seconds or more make every number more accurate.',
    long: 'This is a long video and will take a while. Twenty seconds would be enough.',
    fewFrames: 'This video has few frames a second, so landings can’t be timed well. 60 frames a second is best.',
    small: 'The picture is small, so your joints can’t be found exactly.',
  },
  de: {
    cutShort: 'Das Ende dieser Datei fehlt. Der Rest kann ausgewertet werden.',
    short: 'Dieses Video ist sehr kurz. Mit zehn Sekunden oder mehr werden alle Zahlen genauer.',
    long: 'Dieses Video ist lang und braucht eine Weile. Zwanzig Sekunden würden reichen.',
    fewFrames:
      'Dieses Video hat wenige Bilder pro Sekunde, darum lässt sich der Aufsatz zeitlich nicht gut bestimmen. 60 Bilder pro Sekunde sind am besten.',
    small: 'Das Bild ist klein, darum lassen sich deine Gelenke nicht genau finden.',
  },
});

/** What could make this film hard to read, told before the work starts. */
interface FilmToJudge {
  readonly height: number;
  readonly width: number;
  readonly firstTimestamp: number;
  readonly lastTimestamp: number;
  readonly bestGuessFrameRate: number | null;
  readonly cutShort?: boolean;
}

/** Contacts are shorter than a third of a second: below 25 frames a second a landing falls between two pictures. */
const fewFrames = 25;
/** Seven steps are the least that physios want to see (IJSPT 2023); at 160 steps a minute they take 2.6 s. */
const shortFilm = 3;
/** Beyond this the work takes minutes on a laptop. */
const longFilm = 180;

/** At most two sentences; none when the film is fine. */
export function filmAdvice(film: FilmToJudge): readonly string[] {
  const length = film.lastTimestamp - film.firstTimestamp;
  const advice: string[] = [];
  if (film.cutShort) advice.push(words.cutShort);
  if (length < shortFilm) advice.push(words.short);
  if (length > longFilm) advice.push(words.long);
  if (film.bestGuessFrameRate !== null && film.bestGuessFrameRate < fewFrames) {
    advice.push(words.fewFrames);
  }
  if (Math.min(film.width, film.height) < 320) advice.push(words.small);
  return advice.slice(0, 2);
}
