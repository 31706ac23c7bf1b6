import { expect, test } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import type { RunAnalysis } from '../../../../src/analysis/runAnalysis.ts';
import { errorsBy } from '../../../../src/heuristics/modelErrors/otherNetworks.ts';
import type { PoseModel } from '../../../../src/poseTrack/poseModel.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { film } from '../../gait/film.ts';

const { track } = film('clean', 'rightSide', { timing: evenTiming(8, 60) });

const by = (model?: PoseModel | null): RunAnalysis['metrics'] =>
  analyseRun({ track, ...(model === undefined ? {} : { model }) }, { heightCm: 175, speedKmh: 10 }).analysis.metrics;

test('points of the lite network are freed of its own errors and believed less', () => {
  const [full, lite] = [by('full'), by('lite')];
  const knee =
    (errorsBy.lite.kneeFlexionAtContact!.side!.offset ?? 0) - errorsBy.full.kneeFlexionAtContact!.side!.offset;
  expect(full.kneeFlexionAtContact!.value! - lite.kneeFlexionAtContact!.value!).toBeCloseTo(knee, 6);
  for (const id of ['kneeFlexionAtContact', 'shankAngle', 'headPosition', 'overstride'] as const) {
    expect(lite[id]!.uncertainty!, id).toBeGreaterThan(full[id]!.uncertainty!);
  }
});

test('points of the heavy network have the landing foot less flat', () => {
  const [full, heavy] = [by('full'), by('heavy')];
  expect(full.footStrike!.value! - heavy.footStrike!.value!).toBeCloseTo(4.7, 6);
});

test('points whose network is not known are taken for those of the full one', () => {
  expect(by(null)).toEqual(by('full'));
  expect(by()).toEqual(by('full'));
});

test('every error of another network names the films behind it, and no measure is lost', () => {
  for (const model of ['lite', 'heavy'] as const) {
    expect(Object.keys(errorsBy[model])).toEqual(Object.keys(errorsBy.full));
    const { side } = errorsBy[model].kneeFlexionAtContact!;
    expect(side).toMatchObject({ films: model === 'lite' ? 34 : 18, runners: 'people' });
  }
});
