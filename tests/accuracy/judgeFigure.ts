import type { Figure } from './figure.ts';
import { knownShortfall } from './knownShortfalls.ts';

/** A shortfall this much further off than it was is clearly worse: the rest is rounding between machines. */
const clearlyWorse = 1.1;

/** What a figure means for the run. */
export type Judgement = 'met' | 'missed' | 'known' | 'worse' | 'mended';

/**
 * Holds a figure with a goal against the list of known shortfalls: `missed`, `worse` (than when it was accepted) and
 * `mended` (met, yet on the list) fail the run.
 */
export function judgeFigure(figure: Figure): { readonly judgement: Judgement; readonly why: string | null } {
  const known = knownShortfall(figure);
  if (figure.isMet) return { judgement: known ? 'mended' : 'met', why: known?.why ?? null };
  if (!known) return { judgement: 'missed', why: null };
  const isWorse = known.today !== null && (figure.size ?? 0) > clearlyWorse * known.today + 1e-6;
  return { judgement: isWorse ? 'worse' : 'known', why: known.why };
}
