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
  if (film.cutShort) advice.push('The end of this file is missing. The rest can be analysed.');
  if (length < shortFilm) advice.push('This video is very short. Ten seconds or more make every number more accurate.');
  if (length > longFilm) advice.push('This is a long video and will take a while. Twenty seconds would be enough.');
  if (film.bestGuessFrameRate !== null && film.bestGuessFrameRate < fewFrames) {
    advice.push('This video has few frames a second, so landings can’t be timed well. 60 frames a second is best.');
  }
  if (Math.min(film.width, film.height) < 320)
    advice.push('The picture is small, so your joints can’t be found exactly.');
  return advice.slice(0, 2);
}
