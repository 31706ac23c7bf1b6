import { german } from './formatFigure.de.ts';
import { formatNumber } from './number.ts';
import { shownUnits } from './shownUnits.ts';
import { spoken } from './spoken.ts';

interface ShownUnit {
  /** With its leading space where it has one. */
  readonly suffix: string;
  /** For a screen reader. */
  readonly spoken: string;
}

/** Units of the file formats as they are shown: how they follow the figure, and how they are read aloud. */
export interface FigureWords {
  readonly minus: string;
  readonly units: Readonly<Record<string, ShownUnit>>;
}

const english: FigureWords = {
  minus: 'minus',
  units: {
    deg: { suffix: '°', spoken: 'degrees' },
    '%': { suffix: ' %', spoken: 'percent' },
    'steps/min': { suffix: ' steps/min', spoken: 'steps per minute' },
    'fraction of leg length': { suffix: ' % of leg length', spoken: 'percent of leg length' },
    'fraction of shoulder width': { suffix: ' % of shoulder width', spoken: 'percent of shoulder width' },
    m: { suffix: ' m', spoken: 'metres' },
    cm: { suffix: ' cm', spoken: 'centimetres' },
    ft: { suffix: ' ft', spoken: 'feet' },
    in: { suffix: ' in', spoken: 'inches' },
    ms: { suffix: ' ms', spoken: 'milliseconds' },
    points: { suffix: ' of 100', spoken: 'of 100' },
  },
};

const words = spoken({ en: english, de: german });

/** A value with its unit, in parts, so that the figure can be large and the unit small. */
export interface Figure {
  readonly figure: string;
  /** With its leading space where it has one. */
  readonly suffix: string;
  /** For a screen reader. */
  readonly spoken: string;
}

/**
 * A real minus sign, a fixed number of decimals, and never "−0". Shares of the body are shown in percent, lengths in the
 * units in use.
 *
 * @param decimals of the file's own unit.
 */
export function formatFigure(value: number, unit: string, decimals: number): Figure {
  const shown = asShown(value, unit, decimals);
  const { suffix, spoken: read }: ShownUnit = words.units[shown.unit] ?? {
    suffix: ` ${shown.unit}`,
    spoken: shown.unit,
  };
  const figure = formatNumber(shown.value, shown.decimals);
  return { figure, suffix, spoken: `${figure.replace('−', `${words.minus} `)} ${read}` };
}

/** A figure of a file as it is shown: its number, its unit among `FigureWords`, and the decimals worth showing. */
export function asShown(
  value: number,
  unit: string,
  decimals: number,
): { readonly value: number; readonly unit: string; readonly decimals: number } {
  if (unit.startsWith('fraction of')) return { value: 100 * value, unit, decimals: Math.max(0, decimals - 2) };
  if (shownUnits().length === 'ft') {
    // An inch is too coarse in whole ones, and a tenth of a foot is 3 cm: less than any stride is known by.
    if (unit === 'cm') return { value: value / 2.54, unit: 'in', decimals: Math.max(1, decimals) };
    if (unit === 'm') return { value: value / 0.3048, unit: 'ft', decimals: Math.max(1, decimals - 1) };
  }
  return { value, unit, decimals };
}

/** A figure and its unit in one piece, as in a sentence: "8.6 cm", "7.6 ft". */
export function figureText(value: number, unit: string, decimals: number): string {
  const { figure, suffix } = formatFigure(value, unit, decimals);
  return figure + suffix;
}

/** The half-width of an interval; one decimal more where it would round to nothing, since no measure is exact. */
export function formatError(halfWidth: number, unit: string, decimals: number): string {
  const { figure } = formatFigure(halfWidth, unit, decimals);
  return /[1-9]/.test(figure) || halfWidth <= 0 ? figure : formatFigure(halfWidth, unit, decimals + 1).figure;
}
