import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';

/** An analysis of a run seen from the right side, with the given parts. */
export function runAnalysisOf(parts: Partial<RunAnalysis> = {}): RunAnalysis {
  return {
    format: 'run-analysis',
    version: 1,
    gait: 'running',
    view: 'right-side',
    direction: 'right',
    timeScale: 1,
    parts: [],
    contacts: [],
    metrics: {},
    findings: [],
    strength: null,
    notices: [],
    cameraRollDegrees: null,
    people: 1,
    suspectedTimeScale: null,
    symmetry: [],
    drift: [],
    scale: null,
    standing: null,
    ...parts,
  };
}
