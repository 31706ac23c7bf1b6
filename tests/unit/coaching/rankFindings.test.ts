import { expect, it } from 'vitest';
import { rankFindings } from '../../../src/coaching/rankFindings.ts';
import type { Measurement, MeasurementStatus } from '../../../src/heuristics/measurement.ts';
import { findingWords } from '../../../src/language/findingWords.ts';
import { measurementOf } from '../heuristics/measurementOf.ts';

const metric = (
  value: number,
  status: MeasurementStatus,
  referenceRange: Measurement['referenceRange'],
  more: Partial<Measurement> = {},
) => measurementOf({ value, uncertainty: 0.01, status, referenceRange, ...more });

/** Everything that is said of a runner with these measurements. */
function said(metrics: Parameters<typeof rankFindings>[0]): string {
  const findings = rankFindings(metrics);
  expect(findings.length).toBeGreaterThan(0);
  return JSON.stringify(findings.map((finding) => findingWords(finding, metrics[finding.metric])));
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
  const everything = said({
    cadence: metric(130, 'fix', { low: 155, high: null }),
    forwardLean: metric(30, 'fix', { low: 4, high: 12 }),
    headPosition: metric(40, 'fix', { low: null, high: 15 }),
    armCrossover: metric(-0.4, 'fix', { low: 0.05, high: null }),
  });
  expect(everything).not.toMatch(/\b180\b|forefoot|\bcauses?\b/i);
});

const reaching = {
  cadence: metric(158, 'good', { low: 155, high: null }, { concernRange: { low: 145, high: null } }),
  overstride: metric(0.3, 'fix', { low: null, high: 0.18 }, { concernRange: { low: null, high: 0.24 } }),
  verticalOscillation: metric(14, 'fix', { low: null, high: 10 }, { concernRange: { low: null, high: 12 } }),
};

it('gives reaching, bounce and a long step the one cue that changes them all, and says what goes together', () => {
  const [finding, ...others] = rankFindings(reaching);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ metric: 'overstride', together: ['verticalOscillation'] });
  const { cue, retest } = findingWords(finding, reaching.overstride);
  expect(cue).toMatch(/from 158 to 166 steps/);
  expect(retest).toMatch(/one to two weeks/);
});

it('leaves the cadence of a runner with very quick steps alone', () => {
  const [finding] = rankFindings({ ...reaching, cadence: metric(182, 'good', { low: 155, high: null }) });
  expect(findingWords(finding, reaching.overstride).cue).not.toMatch(/steps a minute/);
});

it('never writes 180 as an aim, whatever a twentieth more comes to', () => {
  for (let cadence = 150; cadence < 172; cadence += 0.25) {
    const found = said({ ...reaching, cadence: metric(cadence, 'info', { low: 160, high: null }) });
    expect(found).not.toMatch(/\b180\b/);
  }
});

it('makes nothing of what lies within its own error', () => {
  const unsure = metric(0.22, 'watch', { low: null, high: 0.18 }, { uncertainty: 0.05 });
  expect(rankFindings({ overstride: unsure })).toEqual([]);
});

it('leaves what is a little unusual and only a matter of comfort alone, unless the back hurts', () => {
  const head = metric(18, 'watch', { low: null, high: 15 }, { concernRange: { low: null, high: 25 } });
  const arms = metric(0.01, 'watch', { low: 0.05, high: null }, { concernRange: { low: -0.1, high: null } });
  expect(rankFindings({ headPosition: head, armCrossover: arms })).toEqual([]);
  expect(rankFindings({ headPosition: head, armCrossover: arms }, { hasBackPain: true })).toMatchObject([
    { metric: 'headPosition' },
  ]);
});

it('puts what may load the back further in front when the back hurts', () => {
  const width = metric(1, 'fix', { low: 3, high: 10 }, { concernRange: { low: 0, high: 14 } });
  const knee = metric(6.5, 'watch', { low: 8, high: null }, { concernRange: { low: 4, high: null } });
  const strides = { stepWidth: width, peakKneeFlexion: knee };
  const score = (hasBackPain: boolean) => rankFindings(strides, { hasBackPain }).map(({ metric: id }) => id);
  expect(score(false)[0]).toBe('stepWidth');
  expect(score(true)[0]).toBe('peakKneeFlexion');
});

it('merges leaning far and a leading head into posture, and never asks a leaning runner to lean more', () => {
  const metrics = {
    forwardLean: metric(19, 'fix', { low: 4, high: 12 }, { concernRange: { low: 1, high: 16 } }),
    headPosition: metric(30, 'fix', { low: null, high: 15 }, { concernRange: { low: null, high: 25 } }),
  };
  expect(rankFindings(metrics)).toHaveLength(1);
  expect(said(metrics)).not.toMatch(/tip slightly forward|lean in/i);
});

it('keeps to three findings', () => {
  const far = (usual: Measurement['referenceRange'], value: number) => metric(value, 'fix', usual);
  const findings = rankFindings({
    overstride: far({ low: null, high: 0.18 }, 0.4),
    forwardLean: far({ low: 4, high: 12 }, 25),
    trunkSway: far({ low: null, high: 7 }, 20),
    kneeFlexionAtContact: far({ low: 8, high: null }, 0),
    armCrossover: far({ low: 0.05, high: null }, -0.4),
  });
  expect(findings).toHaveLength(3);
  expect(findings[0].metric).toBe('overstride');
});
