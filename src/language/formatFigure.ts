import { german } from './formatFigure.de.ts';
import { formatNumber } from './number.ts';
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

/** A real minus sign, a fixed number of decimals, and never "−0". Shares of the body are shown in percent. */
export function formatFigure(value: number, unit: string, decimals: number): Figure {
  const shown: ShownUnit = words.units[unit] ?? { suffix: ` ${unit}`, spoken: unit };
  const isShare = unit.startsWith('fraction of');
  const figure = isShare ? formatNumber(100 * value, Math.max(0, decimals - 2)) : formatNumber(value, decimals);
  return { figure, suffix: shown.suffix, spoken: `${figure.replace('−', `${words.minus} `)} ${shown.spoken}` };
}

/** The half-width of an interval; one decimal more where it would round to nothing, since no measure is exact. */
export function formatError(halfWidth: number, unit: string, decimals: number): string {
  const { figure } = formatFigure(halfWidth, unit, decimals);
  return /[1-9]/.test(figure) || halfWidth <= 0 ? figure : formatFigure(halfWidth, unit, decimals + 1).figure;
}
