import type { Measurement } from '../measurement.ts';
import type { Reason } from '../reason.ts';

/** A measure that this film can't show, with the reason. */
export function unavailable(unit: string, reason: Reason): Measurement {
  return {
    value: null,
    unit,
    uncertainty: null,
    n: 0,
    left: null,
    right: null,
    status: 'unavailable',
    reason,
    referenceRange: null,
    concernRange: null,
    evidenceTime: null,
    samples: [],
    baseline: null,
    centimetres: null,
    scaleFrom: null,
    isForSpeed: false,
    correction: null,
    validation: null,
  };
}
