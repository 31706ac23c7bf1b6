import type { Metric, MetricStatus } from './metric.ts';

/**
 * A measure that has been calibrated on rendered films only: its number, interval and usual range are shown, but no verdict is given
 * and no finding follows, since on real films, with blur, loose clothes and legs that the model exchanges, it may be further off.
 *
 * @param verdict the measure's own sentence; asked for the one without a judgement.
 */
export function unproven(metric: Metric, verdict: (value: number, status: MetricStatus) => string): Metric {
  if (metric.value === null) return metric;
  return {
    ...metric,
    status: 'info',
    verdict: verdict(metric.value, 'info'),
    reason: 'Not yet held against enough real films, so it is shown without a verdict.',
    remedy: null,
  };
}
