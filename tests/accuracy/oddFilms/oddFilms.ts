import { blurredFilms } from './blurredFilms.ts';
import { crossedFilms } from './crossedFilms.ts';
import { doubledFrameFilms } from './doubledFrameFilms.ts';
import { drillFilms } from './drillFilms.ts';
import { exchangedLegFilms } from './exchangedLegFilms.ts';
import { exerciseFilms } from './exerciseFilms.ts';
import { fewStepFilms } from './fewStepFilms.ts';
import { filmsInParts } from './filmsInParts.ts';
import { frontalFilms } from './frontalFilms.ts';
import { lyingFilms } from './lyingFilms.ts';
import type { OddFilm } from './oddFilm.ts';
import { playedFasterFilms } from './playedFasterFilms.ts';
import { quickRunFilms } from './quickRunFilms.ts';
import { slowInTheMiddleFilms } from './slowInTheMiddleFilms.ts';
import { toldWronglyFilms } from './toldWronglyFilms.ts';

/**
 * Every odd film that is tried, made from the virtual runner.
 *
 * @param shared folder with `cases` beside the project, whose tracks are tried as well; null leaves them out.
 */
export function oddFilms(shared: string | null): OddFilm[] {
  return [
    ...exchangedLegFilms(shared),
    ...exerciseFilms(shared),
    ...drillFilms(),
    ...crossedFilms(),
    ...fewStepFilms(),
    ...blurredFilms(),
    ...filmsInParts(shared),
    ...frontalFilms(),
    ...lyingFilms(shared),
    ...playedFasterFilms(shared),
    ...toldWronglyFilms(),
    ...quickRunFilms(),
    ...slowInTheMiddleFilms(),
    ...doubledFrameFilms(shared),
  ];
}
