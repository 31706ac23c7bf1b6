import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';

/** What the chain says about films in which nobody runs: it must say nothing. */
export function controlFigures(): Figure[] {
  return controls().map(({ name, track }) => {
    const { analysis } = analyseRun({ track }, { heightCm: 175, speedKmh: 10 });
    const numbers = Object.entries(analysis.metrics).filter(([, { value }]) => value !== null);
    const verdicts = analysis.findings.length + (analysis.strength ? 1 : 0);
    const words = [
      analysis.gait,
      numbers.length === 0 ? 'no number' : `numbers: ${numbers.map(([id]) => id).join(', ')}`,
      ...(verdicts > 0 ? [`${verdicts} verdicts`] : []),
    ];
    return {
      subject: 'nobody runs',
      measure: name,
      found: words.join('; '),
      truth: 'nothing to say',
      goal: 'no number, no verdict',
      isMet: numbers.length === 0 && verdicts === 0,
    };
  });
}
