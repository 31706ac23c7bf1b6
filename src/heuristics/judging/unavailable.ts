import type { Measurement } from '../measurement.ts';

/** A measure that this film can't tell, with why and what to do about it. */
export function unavailable(unit: string, reason: string, remedy: string | null): Measurement {
  return {
    value: null,
    unit,
    uncertainty: null,
    n: 0,
    left: null,
    right: null,
    status: 'unavailable',
    reason,
    remedy,
    verdict: null,
    referenceRange: null,
    evidenceTime: null,
    samples: [],
  };
}
