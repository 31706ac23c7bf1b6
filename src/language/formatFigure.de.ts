import type { FigureWords } from './formatFigure.ts';

/** @see FigureWords */
export const german: FigureWords = {
  minus: 'minus',
  units: {
    deg: { suffix: '°', spoken: 'Grad' },
    '%': { suffix: ' %', spoken: 'Prozent' },
    'steps/min': { suffix: ' Schritte/min', spoken: 'Schritte pro Minute' },
    'fraction of leg length': { suffix: ' % der Beinlänge', spoken: 'Prozent der Beinlänge' },
    'fraction of shoulder width': { suffix: ' % der Schulterbreite', spoken: 'Prozent der Schulterbreite' },
    m: { suffix: ' m', spoken: 'Meter' },
    cm: { suffix: ' cm', spoken: 'Zentimeter' },
    ft: { suffix: ' ft', spoken: 'Fuß' },
    in: { suffix: ' in', spoken: 'Zoll' },
    ms: { suffix: ' ms', spoken: 'Millisekunden' },
    points: { suffix: ' von 100', spoken: 'von 100' },
  },
};
