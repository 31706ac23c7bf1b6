import { expect, it } from 'vitest';
import type { MeasuredRun } from '../../../../src/heuristics/measuredRun.ts';
import type { Measurement } from '../../../../src/heuristics/measurement.ts';
import { formDrifts } from '../../../../src/heuristics/wholeRun/formDrifts.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { seededRandom } from '../../../virtualRunner/seededRandom.ts';
import { film } from '../../gait/film.ts';
import { readTrack } from '../../gait/readTrack.ts';
import { measurementOf } from '../measurementOf.ts';

const reading = readTrack(film('clean', 'leftSide', { timing: evenTiming(2, 30) }).track);

/** A run of so many seconds; drift asks only for its first and last moment. */
function runOf(seconds: number): MeasuredRun {
  const track = { ...reading.track, times: Float64Array.from([0, seconds]) };
  return {
    reading: { ...reading, track },
    strides: [],
    model: 'full',
    scale: null,
    standing: null,
    heightMetres: null,
    beltSpeed: null,
  };
}

/** Lean that goes up by so many degrees a minute, with noise of 1° between strides. */
function leaning(seconds: number, perMinute: number): { readonly forwardLean: Measurement } {
  const noise = seededRandom(3).normal;
  const samples = Array.from({ length: Math.floor(seconds / 0.7) }, (_, i) => ({
    time: i * 0.7,
    side: null,
    value: 6 + (perMinute * i * 0.7) / 60 + noise(),
  }));
  return { forwardLean: measurementOf({ value: 6, uncertainty: 5, n: samples.length, samples }) };
}

it('is found with its slope in a film of ten minutes', () => {
  const [drift] = formDrifts(runOf(600), leaning(600, 1));
  expect(drift).toMatchObject({ id: 'forwardLean', isClear: true });
  expect(drift.slopePerMinute).toBeCloseTo(1, 1);
  // Between the middles of the first and the last fifth of nine minutes lie 7.2 of them.
  expect(Math.abs(drift.change - 7.2)).toBeLessThan(drift.uncertainty + 0.1);
});

it('is not called clear where the change is within the measure’s own error', () => {
  expect(formDrifts(runOf(600), leaning(600, 0.1))).toMatchObject([{ isClear: false }]);
});

it('is not asked of a film under three minutes', () => {
  expect(formDrifts(runOf(170), leaning(170, 2))).toEqual([]);
});
