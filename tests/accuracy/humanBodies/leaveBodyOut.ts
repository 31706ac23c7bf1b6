import { modelErrors } from '../../../src/heuristics/modelErrors/modelErrors.ts';
import { studentT } from '../../../src/signal/studentT.ts';
import type { MeasureError } from '../rig/filmResult.ts';
import { statistics } from '../rig/statistics.ts';

/** A measure of one film of a body against its truth, in the goal's unit. */
export interface BodyMeasure extends MeasureError {
  readonly body: string;
  readonly view: string;
  /** From the measure's own unit to the goal's. */
  readonly scale: number;
}

/** What is left of a measure's error once nothing of its correction comes from the body that is measured. */
export interface LeftOut {
  readonly error: number;
  /** 95 % half-width as the other bodies alone would state it. */
  readonly halfWidth: number;
}

/**
 * Every film of a measure as corrected by the films of the other bodies only. What was corrected is put back, and offset
 * and, where the measure has one, gain are fitted anew without that body; its half-width is Student's t × the RMS that
 * the others have among themselves by the same rule. What is moved before anything is measured (`toAnatomy`, toe-off's
 * lateness, the foot's drawn pitch) moves all films of a measure alike, so that the new offset takes back whatever the
 * body itself gave to it.
 */
export function leaveBodyOut(films: readonly BodyMeasure[]): LeftOut[] {
  return films.map((film) => {
    const others = films.filter(({ body }) => body !== film.body);
    const among = others.map((other) =>
      remaining(
        other,
        others.filter(({ body }) => body !== other.body),
      ),
    );
    return {
      error: remaining(film, others),
      halfWidth: studentT(others.length - 1) * statistics(among).rms,
    };
  });
}

/** A film's error once the correction is fitted to `fitted`. */
function remaining(film: BodyMeasure, fitted: readonly BodyMeasure[]): number {
  const hasGain = gainOf(film) !== 1;
  const { offset, gain } = correctionFrom(fitted, hasGain);
  return ((read(film) - offset) / gain - film.truth) * film.scale;
}

/** What was read before it was corrected. */
function read(film: BodyMeasure): number {
  return film.value * gainOf(film);
}

function gainOf({ id, view }: BodyMeasure): number {
  const aspect = view === 'front' || view === 'rear' ? view : 'side';
  return modelErrors[id]?.[aspect]?.gain ?? 1;
}

/** Least squares of what was read over what is true; a gain of 1 where the measure has none. */
function correctionFrom(
  films: readonly BodyMeasure[],
  hasGain: boolean,
): { readonly offset: number; readonly gain: number } {
  const truth = statistics(films.map((film) => film.truth)).mean;
  const found = statistics(films.map(read)).mean;
  if (!hasGain) return { offset: found - truth, gain: 1 };
  let together = 0;
  let alone = 0;
  for (const film of films) {
    together += (read(film) - found) * (film.truth - truth);
    alone += (film.truth - truth) ** 2;
  }
  const gain = together / alone;
  return { offset: found - gain * truth, gain };
}
