import { expect, test } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import { summaryHead, summaryRow } from '../../../src/exports/summaryRow.ts';
import { emptyTrack } from '../../../src/poseTrack/emptyTrack.ts';
import { runAnalysisOf } from '../overlay/runAnalysisOf.ts';

test('a row is as long as its head, and each measure stands under its own name', () => {
  const analysis = runAnalysisOf();
  const row = summaryRow(analysis);
  expect(row).toHaveLength(summaryHead.length);
  expect(new Set(summaryHead).size).toBe(summaryHead.length);
  const at = (column: string) => row[summaryHead.indexOf(column)];
  const { forwardLean } = analysis.metrics;
  expect(at('gait')).toBe(analysis.gait);
  expect(at('contacts')).toBe(analysis.contacts.length);
  expect(at('forward_lean_status')).toBe(forwardLean?.status ?? null);
  if (forwardLean?.value != null) expect(at('forward_lean_deg')).toBeCloseTo(forwardLean.value, 3);
});

test('a film with nobody in it has empty cells and no number for what was not seen', () => {
  const times = Float64Array.from({ length: 120 }, (_, i) => i / 30);
  const { analysis } = analyseRun({ track: { ...emptyTrack(times, 640, 360), world: null } }, {});
  const row = summaryRow(analysis);
  const values = summaryHead.flatMap((name, i) => (/_uncertainty_95$|_n$/.test(name) ? [row[i]] : []));
  expect(values.length).toBeGreaterThan(20);
  expect(new Set(values)).toEqual(new Set([null]));
  expect(row[summaryHead.indexOf('notices')]).toContain('nobody');
});
