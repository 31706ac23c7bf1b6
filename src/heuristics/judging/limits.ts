/**
 * What is physically possible of a measure, in its unit, lowest and highest: wider than any runner by the error of an
 * ordinary film, so that whatever lies outside was misread.
 */
export type Limits = readonly [number, number];

/** A value and the part of its interval that is possible; else why it is no number. */
export type Possible =
  | { readonly value: number; readonly low: number; readonly high: number }
  | 'impossible'
  | 'saysNothing';

/** A value within its own error is told in a word, "about upright", where it lies this near to nothing. */
const nearNothing = 1 / 8;

/**
 * Holds a value and its 95 % half-width against what is possible.
 *
 * An interval as wide as all that is possible says nothing. Nor does one as wide as the value itself, unless the value
 * is next to nothing compared with all that is possible. What can't be negative – a time, a range – may come out a
 * little below nothing by its error: then nothing is the nearest that is possible.
 *
 * @param isScore the lowest is an end of a scale and not the absence of something.
 */
export function possible(value: number, uncertainty: number, [lowest, highest]: Limits, isScore = false): Possible {
  const nearest = lowest === 0 && value < 0 && value + uncertainty >= 0 ? 0 : value;
  if (!(nearest >= lowest && nearest <= highest)) return 'impossible';
  const span = highest - lowest;
  const isLost = !isScore && uncertainty >= Math.abs(nearest) && Math.abs(nearest) > nearNothing * span;
  if (2 * uncertainty >= span || isLost) return 'saysNothing';
  return {
    value: nearest,
    low: Math.max(lowest, nearest - uncertainty),
    high: Math.min(highest, nearest + uncertainty),
  };
}
