import type { View } from '../../gait/scene/scene.ts';
import type { Measurement } from '../../heuristics/measurement.ts';
import type { RunAnalysis } from '../runAnalysis.ts';

/** From which side a measure was seen: of a film in parts each measure comes from those that show it best. */
export function measuredFrom({ parts, view }: RunAnalysis, { evidenceTime }: Pick<Measurement, 'evidenceTime'>): View {
  if (evidenceTime === null) return view;
  return parts.find(({ from, to }) => evidenceTime >= from && evidenceTime <= to)?.view ?? view;
}
