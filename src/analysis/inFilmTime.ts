import type { Contact } from '../gait/stances/contact.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import type { StruckStance } from './withFootStrikes.ts';

/**
 * The way back at the end of an analysis: what was read in real seconds, at the film's own seconds, as the formats keep
 * it.
 *
 * @param timeScale Film seconds per real second.
 */
export function contactsInFilmTime(stances: readonly StruckStance[], timeScale: number): Contact[] {
  return stances.map(({ side, initialContact, toeOff, strike, quality, byHand }) => ({
    side,
    initialContact: initialContact * timeScale,
    toeOff: toeOff === null ? null : toeOff * timeScale,
    strike,
    quality,
    ...(byHand && { byHand }),
  }));
}

/** The same for what has a beginning and an end. */
export function partsInFilmTime<T extends { readonly from: number; readonly to: number }>(
  parts: readonly T[],
  timeScale: number,
): T[] {
  return parts.map((part) => ({ ...part, from: part.from * timeScale, to: part.to * timeScale }));
}

/** The same for a measurement's samples and the moment that shows it best; its value is in real time already. */
export function measurementInFilmTime(measurement: Measurement, timeScale: number): Measurement {
  return {
    ...measurement,
    evidenceTime: measurement.evidenceTime === null ? null : measurement.evidenceTime * timeScale,
    samples: measurement.samples.map((sample) => ({ ...sample, time: sample.time * timeScale })),
  };
}
