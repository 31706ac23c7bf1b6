import type { View } from '../../gait/scene/scene.ts';
import type { Measurement } from '../../heuristics/measurement.ts';
import { partAt } from '../partAt.ts';
import type { RunAnalysis } from '../runAnalysis.ts';

/** From which side a measure was seen: of a film in parts each measure comes from those that show it best. */
export function measuredFrom(analysis: RunAnalysis, { evidenceTime }: Pick<Measurement, 'evidenceTime'>): View {
  const part = evidenceTime === null ? null : partAt(analysis, evidenceTime);
  return part?.view ?? analysis.view;
}
