interface ShownUnit {
  /** With its leading space where it has one. */
  readonly suffix: string;
  /** For a screen reader. */
  readonly spoken: string;
  /** Shares of the body are shown in percent. */
  readonly isShare?: boolean;
}

/** Units of the file formats as they are shown: how they follow the figure, and how they are read aloud. */
const shownUnits: Readonly<Record<string, ShownUnit>> = {
  deg: { suffix: '°', spoken: 'degrees' },
  '%': { suffix: ' %', spoken: 'percent' },
  'steps/min': { suffix: ' steps/min', spoken: 'steps per minute' },
  'fraction of leg length': { suffix: ' % of leg length', spoken: 'percent of leg length', isShare: true },
  'fraction of shoulder width': {
    suffix: ' % of shoulder width',
    spoken: 'percent of shoulder width',
    isShare: true,
  },
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
  const shown: ShownUnit = shownUnits[unit] ?? { suffix: ` ${unit}`, spoken: unit };
  const fixed = shown.isShare ? inPercent(value, decimals) : Math.abs(value).toFixed(decimals);
  const sign = value < 0 && Number(fixed) !== 0 ? '−' : '';
  const figure = `${sign}${fixed}`;
  return { figure, suffix: shown.suffix, spoken: `${sign ? 'minus ' : ''}${fixed} ${shown.spoken}` };
}

/** The half-width of an interval; one decimal more where it would round to nothing, since no measure is exact. */
export function formatError(halfWidth: number, unit: string, decimals: number): string {
  const { figure } = formatFigure(halfWidth, unit, decimals);
  return Number(figure) === 0 && halfWidth > 0 ? formatFigure(halfWidth, unit, decimals + 1).figure : figure;
}

/** @param decimals of the share itself. */
function inPercent(share: number, decimals: number): string {
  return Math.abs(100 * share).toFixed(Math.max(0, decimals - 2));
}
