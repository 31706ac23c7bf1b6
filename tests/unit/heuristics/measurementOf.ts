import type { Measurement } from '../../../src/heuristics/measurement.ts';

/** A measurement that lies in its usual range, with the given parts. */
export function measurementOf(parts: Partial<Measurement> = {}): Measurement {
  return {
    value: 10,
    unit: 'deg',
    uncertainty: 2,
    n: 10,
    left: null,
    right: null,
    status: 'good',
    reason: null,
    referenceRange: { low: 4, high: 12 },
    concernRange: null,
    evidenceTime: 1,
    samples: [],
    baseline: null,
    centimetres: null,
    scaleFrom: null,
    isForSpeed: false,
    correction: null,
    validation: null,
    ...parts,
  };
}
