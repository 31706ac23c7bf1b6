import { expect, it } from 'vitest';
import { rankFindings } from '../../../src/coaching/rankFindings.ts';
import type { Metric, MetricStatus } from '../../../src/heuristics/metric.ts';

function metric(value: number, status: MetricStatus, usual: Metric['usual']): Metric {
  return {
    value,
    unit: 'x',
    uncertainty: 0.01,
    n: 10,
    left: null,
    right: null,
    status,
    reason: null,
    remedy: null,
    verdict: 'Something was seen.',
    usual,
    evidenceTime: 1,
    samples: [],
  };
}

it('merges low cadence and landing ahead into one finding, since they share a cause', () => {
  const findings = rankFindings({
    cadence: metric(140, 'fix', { low: 155, high: null }),
    overstride: metric(0.3, 'fix', { low: null, high: 0.18 }),
  });
  expect(findings).toHaveLength(1);
});

it('puts what loads the runner most before posture and arms', () => {
  const findings = rankFindings({
    headPosition: metric(40, 'fix', { low: null, high: 15 }),
    armCrossover: metric(-0.3, 'fix', { low: 0.05, high: null }),
    overstride: metric(0.3, 'fix', { low: null, high: 0.18 }),
  });
  expect(findings.map((finding) => finding.metric)).toEqual(['overstride', 'armCrossover', 'headPosition']);
});

it('finds nothing in measures that are usual, uncertain or unavailable', () => {
  expect(
    rankFindings({
      forwardLean: metric(8, 'good', { low: 4, high: 12 }),
      headPosition: metric(20, 'info', { low: null, high: 15 }),
    }),
  ).toEqual([]);
});

it('never tells anybody to run at 180 or to land on the forefoot, nor that anything causes anything', () => {
  const everything = rankFindings({
    cadence: metric(130, 'fix', { low: 155, high: null }),
    forwardLean: metric(30, 'fix', { low: 4, high: 12 }),
    headPosition: metric(40, 'fix', { low: null, high: 15 }),
    armCrossover: metric(-0.4, 'fix', { low: 0.05, high: null }),
  });
  expect(everything.length).toBeGreaterThan(0);
  expect(JSON.stringify(everything)).not.toMatch(/\b180\b|forefoot|\bcauses?\b/i);
});
