import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { Shape } from '../overlay/shape.ts';
import { wholeRunLine } from './wholeRunLine.ts';

/** The run's own numbers in the corner: the page beside which “now” explains itself doesn't go with a picture. */
export function wholeRunLabel(analysis: RunAnalysis): readonly Shape[] {
  const text = wholeRunLine(analysis);
  return text ? [{ kind: 'label', role: 'label', at: [0, 0], text, align: 'start' }] : [];
}
