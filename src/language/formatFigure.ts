/** Units of the file formats as they are shown: how they follow the figure, and how they are read aloud. */
const shownUnits: Readonly<Record<string, { readonly suffix: string; readonly spoken: string }>> = {
  deg: { suffix: '°', spoken: 'degrees' },
  '%': { suffix: ' %', spoken: 'percent' },
  'steps/min': { suffix: ' steps/min', spoken: 'steps per minute' },
  'fraction of leg length': { suffix: ' leg lengths', spoken: 'leg lengths' },
  'fraction of shoulder width': { suffix: ' shoulder widths', spoken: 'shoulder widths' },
  m: { suffix: ' m', spoken: 'metres' },
  cm: { suffix: ' cm', spoken: 'centimetres' },
  ms: { suffix: ' ms', spoken: 'milliseconds' },
  points: { suffix: ' of 100', spoken: 'of 100' },
};

/** A value with its unit, in parts, so that the figure can be large and the unit small. */
export interface Figure {
  readonly figure: string;
  /** With its leading space where it has one. */
  readonly suffix: string;
  /** For a screen reader. */
  readonly spoken: string;
}

/** A real minus sign, a fixed number of decimals, and never "−0". */
export function formatFigure(value: number, unit: string, decimals: number): Figure {
  const fixed = Math.abs(value).toFixed(decimals);
  const sign = value < 0 && Number(fixed) !== 0 ? '−' : '';
  const shown = shownUnits[unit] ?? { suffix: ` ${unit}`, spoken: unit };
  const figure = `${sign}${fixed}`;
  return { figure, suffix: shown.suffix, spoken: `${sign ? 'minus ' : ''}${fixed} ${shown.spoken}` };
}

/** The half-width of an interval; one decimal more where it would round to nothing, since no measure is exact. */
export function formatError(halfWidth: number, decimals: number): string {
  const rounded = halfWidth.toFixed(decimals);
  return Number(rounded) === 0 && halfWidth > 0 ? halfWidth.toFixed(decimals + 1) : rounded;
}
