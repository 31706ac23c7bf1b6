import { describe, expect, it } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { Said } from '../../../src/analysis/said.ts';
import { prepare } from '../../../src/gait/prepare/prepare.ts';
import { readStaticTrial } from '../../../src/gait/staticTrial/readStaticTrial.ts';
import { placeOf } from '../../../src/heuristics/judging/placeOf.ts';
import type { MeasureId } from '../../../src/heuristics/measureId.ts';
import { measures } from '../../../src/heuristics/measures.ts';
import { reasonWords } from '../../../src/language/reasonWords.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import type { Form } from '../../virtualRunner/form.ts';
import { forms } from '../../virtualRunner/forms.ts';
import type { TrackNoise } from '../../virtualRunner/trackNoise.ts';
import { film } from '../gait/film.ts';

const noise: TrackNoise = { seed: 11, jitter: 1.5, memory: 0.04, farFactor: 2 };
const timing = evenTiming(10, 60);
/** Analysing many films takes a while on a busy machine. */
const patience = 120_000;
const evenly = (value: number) => ({ left: value, right: value });

function analysed(form: Form, camera: Parameters<typeof film>[1], said: Said = {}) {
  return analyseRun(film(form, camera, { timing, noise }), { heightCm: 175, ...said }).analysis;
}

/** Every id of the file format. */
const ids = (
  'cadence forwardLean armCrossover headPosition strideLength footStrike overstride shankAngle kneeFlexionAtContact peakKneeFlexion ' +
  'verticalOscillation groundContactTime flightTime dutyFactor elbowAngle armSwing shoulderElevation hipExtension pelvicDrop trunkSway ' +
  'stepWidth softLanding'
).split(' ');

it(
  'gives every id of the file format, each with a value and its strides, or with a reason and a remedy',
  () => {
    for (const camera of ['leftSide', 'rightSide', 'front', 'rear', 'oblique'] as const) {
      const analysis = analysed(forms.clean, camera);
      const { metrics } = analysis;
      expect(Object.keys(metrics).sort()).toEqual([...ids].sort());
      for (const [id, measurement] of Object.entries(metrics)) {
        if (measurement.value === null) {
          expect(measurement).toMatchObject({ status: 'unavailable', uncertainty: null, n: 0 });
          const why = reasonWords(id as MeasureId, analysis);
          expect(why?.reason && why.remedy).toBeTruthy();
        } else {
          expect(measurement.n).toBeGreaterThanOrEqual(3);
          expect(measurement.uncertainty).toBeGreaterThan(0);
        }
      }
    }
  },
  patience,
);

describe('a fault that is dialled in alone', () => {
  it.each([
    ['trunkSway', 'front', { trunkSway: 1 }, { trunkSway: 6 }],
    ['stepWidth', 'rear', { stepWidth: 0 }, { stepWidth: 0.12 }],
    ['headPosition', 'leftSide', { neck: 5 }, { neck: 25 }],
    ['overstride', 'rightSide', forms.midfootUpright, forms.overstriding],
    ['elbowAngle', 'leftSide', { elbow: evenly(75) }, { elbow: evenly(120) }],
    ['softLanding', 'leftSide', forms.overstriding, forms.midfootUpright],
  ] as const)(
    'moves %s, seen by the %s camera, beyond its own interval',
    (id, camera, less, more) => {
      const [a, b] = [less, more].map(
        (change) => analysed({ ...forms.clean, ...change }, camera).metrics[id as MeasureId]!,
      );
      expect(b.value! - a.value!).toBeGreaterThan(Math.max(a.uncertainty!, b.uncertainty!));
    },
    patience,
  );
});

it('never tells a drop of the pelvis, since the model does not draw it', () => {
  for (const pelvicDrop of [1, 9]) {
    const measurement = analysed({ ...forms.clean, pelvicDrop }, 'rear').metrics.pelvicDrop!;
    expect(measurement).toMatchObject({ value: null, status: 'unavailable' });
  }
});

it('says nothing of left against right of leg angles from one side', () => {
  const { metrics, symmetry } = analysed(forms.clean, 'leftSide');
  for (const id of [
    'footStrike',
    'overstride',
    'shankAngle',
    'kneeFlexionAtContact',
    'peakKneeFlexion',
    'hipExtension',
  ] as const) {
    expect(metrics[id]).toMatchObject({ left: null, right: null });
    expect(metrics[id]!.samples.every(({ side }) => side === 'left')).toBe(true);
  }
  expect(symmetry.map(({ id }) => id)).toEqual(['stepTime', 'contactTime']);
});

describe('how someone stands', () => {
  const tall: Form = { ...forms.standing, lean: 0, neck: 12, elbow: evenly(165) };
  const standing = readStaticTrial(prepare(film(tall, 'leftSide', { timing: evenTiming(3, 30), noise }).track));
  const shrug = (form: Form) => ({ ...form, neck: 12 });

  it('tells head and shoulders against itself, with a smaller error, and lean as upright', () => {
    const alone = analysed(shrug(forms.clean), 'leftSide');
    const held = analysed(shrug(forms.clean), 'leftSide', { standing });
    expect(alone.metrics.shoulderElevation).toMatchObject({ value: null, status: 'unavailable' });
    expect(held.metrics.shoulderElevation!.baseline).toBe('standing');
    expect(['usual', 'probablyUsual']).toContain(placeOf(held.metrics.shoulderElevation!));
    expect(Math.abs(held.metrics.headPosition!.value!)).toBeLessThan(held.metrics.headPosition!.uncertainty!);
    for (const id of ['forwardLean', 'headPosition'] as const) {
      expect(held.metrics[id]!.uncertainty).toBeLessThan(alone.metrics[id]!.uncertainty!);
    }
    expect(Math.abs(held.metrics.forwardLean!.value! - forms.clean.lean)).toBeLessThan(2.5);
    expect(held.standing).toEqual(standing);
  });

  it('is not used for a film from another side', () => {
    const other = analysed(forms.clean, 'rightSide', { standing });
    expect(other.standing).toBeNull();
    expect(other.metrics.headPosition!.baseline).toBeNull();
  });
});

it('offers a cue and drills with every measure that can be advised on, and never words that promise or command', () => {
  for (const { words: own } of measures) {
    const words = [
      own.name,
      own.question,
      own.definition,
      own.evidence,
      own.referenceSource,
      ...Object.values(own.advice).flatMap(({ title, link, cue, drills }) => [title, link, cue, ...drills]),
    ].join(' ');
    expect(words).not.toMatch(/\bcauses?\b|\b180 (steps|spm)|land on your forefoot/i);
    expect(own.howToFilm).not.toBe('');
  }
});
