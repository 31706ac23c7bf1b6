import { describe, expect, test } from 'vitest';
import { stepPeriod } from '../../../../src/gait/motion/stepPeriod.ts';
import { oscillationTimeScale } from '../../../../src/gait/scene/oscillationTimeScale.ts';
import { suspectedTimeScale } from '../../../../src/gait/scene/suspectedTimeScale.ts';
import { alternatingSides } from '../../../../src/gait/stances/alternatingSides.ts';
import { fitCadence } from '../../../../src/gait/stances/cadence.ts';
import { mergeInitialContacts } from '../../../../src/gait/stances/mergeInitialContacts.ts';
import { frameRate } from '../../../../src/signal/frameRate.ts';
import { seededRandom } from '../../../virtualRunner/seededRandom.ts';

describe('sides by alternation', () => {
  const evidence = (lefts: readonly number[], gaps?: readonly number[]) =>
    lefts.map((left, i) => ({ left, stepsSincePrevious: gaps?.[i] ?? 1 }));
  const letters = (sides: readonly string[]) => sides.map((side) => side[0]).join('');

  test('one landing whose legs the model exchanged does not break the alternation', () => {
    expect(letters(alternatingSides(evidence([1, -1, 1, 1, 1, -1, 1])))).toBe('lrlrlrl');
  });

  test('a missed landing is counted: left follows left', () => {
    expect(letters(alternatingSides(evidence([1, -1, -1, 1], [1, 1, 2, 1])))).toBe('lrrl');
  });

  test('a cut in the film that shifts everything after it is believed', () => {
    expect(letters(alternatingSides(evidence([1, -1, 1, 1, -1, 1, -1])))).toBe('lrllrlr');
  });

  test('no landings have no sides', () => expect(alternatingSides([])).toEqual([]));
});

describe('cadence', () => {
  const steady = Array.from({ length: 20 }, (_, i) => 0.3 + i * 0.36);

  test('is 60 over the step', () => {
    expect(fitCadence(steady, 0.36)!.value).toBeCloseTo(60 / 0.36, 9);
    expect(fitCadence(steady, 0.36)!.steps).toBe(19);
  });

  test('counts missing contacts instead of reading a slow step', () => {
    const gappy = steady.filter((_, i) => i !== 4 && i !== 5 && i !== 11);
    expect(fitCadence(gappy, 0.35)!.value).toBeCloseTo(60 / 0.36, 9);
  });

  test('two runs with a long pause between, out of step with each other, share one slope', () => {
    const later = steady.map((t) => t + 30.123);
    expect(fitCadence([...steady, ...later], 0.36)!.value).toBeCloseTo(60 / 0.36, 9);
  });

  test('its 95 % interval holds the truth in 95 of 100 noisy films, give or take chance', () => {
    const { normal } = seededRandom(7);
    let inside = 0;
    const films = 400;
    for (let film = 0; film < films; film++) {
      const found = fitCadence(
        steady.map((t) => t + 0.0126 * normal()),
        0.36,
      )!;
      if (Math.abs(found.value - 60 / 0.36) <= found.halfWidth) inside++;
    }
    expect(inside / films).toBeGreaterThan(0.92);
    expect(inside / films).toBeLessThan(0.98);
  });

  test('is unknown with fewer than three contacts', () => {
    expect(fitCadence([], 0.36)).toBeNull();
    expect(fitCadence([1, 1.36], 0.36)).toBeNull();
  });
});

describe('two witnesses of touch-down', () => {
  const truth = Array.from({ length: 12 }, (_, i) => 1 + 0.36 * i);

  test('their mean is taken in every step', () => {
    const merged = mergeInitialContacts(
      truth.map((t) => t + 0.01),
      truth.map((t) => t - 0.02),
      0.36,
    );
    for (const [i, { time }] of merged.entries()) expect(time).toBeCloseTo(truth[i] - 0.005, 9);
  });

  test('the trunk fills in for a foot that was not seen between two that were', () => {
    const merged = mergeInitialContacts(
      truth.filter((_, i) => i !== 5),
      truth,
      0.36,
    );
    expect(merged).toHaveLength(12);
    expect(merged[5]).toEqual({ time: truth[5], foot: null });
  });

  test('a trunk that moves to another beat is not heard', () => {
    const feet = mergeInitialContacts(
      truth,
      truth.map((t) => 1 + (t - 1) * 1.17),
      0.36,
    );
    expect(feet.map(({ time }) => time)).toEqual(truth);
  });
});

describe('the step period', () => {
  const times = Float64Array.from({ length: 480 }, (_, i) => i / 60);
  const limits = { shortest: 0.2, longest: 3 };

  test('is half the period in which left and right trade places', () => {
    const separation = times.map((t) => Math.sin((2 * Math.PI * t) / 0.72));
    expect(stepPeriod(separation, separation.map(Math.abs), 60, limits)!.seconds).toBeCloseTo(0.36, 2);
  });

  test('is found although left and right are exchanged at random', () => {
    const separation = times.map((t, i) => Math.sin((2 * Math.PI * t) / 0.72) * (Math.floor(i / 5) % 3 === 0 ? -1 : 1));
    expect(stepPeriod(separation, separation.map(Math.abs), 60, limits)!.seconds).toBeCloseTo(0.36, 2);
  });

  test('is not halved where the model calls whichever leg is ahead by the same name', () => {
    const ahead = times.map((t) => Math.abs(Math.cos((Math.PI * t) / 0.36)));
    expect(stepPeriod(ahead, ahead, 60, limits)!.seconds).toBeCloseTo(0.36, 2);
  });

  test('is unknown where nothing moves', () => {
    expect(
      stepPeriod(
        times.map(() => 0),
        times.map(() => 0),
        60,
        limits,
      ),
    ).toBeNull();
  });
});

describe('slow motion', () => {
  test('a trunk in free fall has a time scale of 1, and of 4 when its film is slowed four times', () => {
    const step = 0.36;
    const amplitude = 9.81 / ((2 * Math.PI) / step) ** 2 / 0.5;
    expect(oscillationTimeScale(amplitude, step, 0.5)).toBeCloseTo(1, 9);
    expect(oscillationTimeScale(amplitude, 4 * step, 0.5)).toBeCloseTo(4, 9);
  });

  test.each([
    // Bounce of 7 cm either way at 150–185 steps/min in real time, the middle of what was filmed.
    [150, 1, null],
    [168, 1, null],
    [185, 1, null],
    [168, 2, 2],
    [180, 4, 4],
    [165, 8, 8],
    [240, 4, 4],
    [168, 16, 16],
    [168, 1 / 2, 1 / 2],
    [168, 1 / 1.5, 1 / 1.5],
    [180, 1 / 1.5, 1 / 1.5],
  ])('%i steps/min played %d times slower is suspected to be slowed by %s', (cadenceTruth, slowed, suspected) => {
    const step = 60 / cadenceTruth;
    const amplitude = 9.81 / ((2 * Math.PI) / step) ** 2 / 0.5;
    expect(suspectedTimeScale(amplitude, step * slowed, 0.5)?.timeScale ?? null).toBe(suspected);
  });
});

describe('a quick cadence', () => {
  const amplitudeAt = (cadence: number, againstGravity: number) =>
    (againstGravity * 9.81) / ((2 * Math.PI * cadence) / 60) ** 2 / 0.5;

  test.each([200, 230, 260, 290])(
    'of %i steps a minute with the bounce that gravity gives it is believed',
    (cadence) => {
      expect(suspectedTimeScale(amplitudeAt(cadence, 1), 60 / cadence, 0.5)).toBeNull();
    },
  );

  test('with a bounce that nobody has in so short a step is not believed', () => {
    expect(suspectedTimeScale(amplitudeAt(253, 2.25), 60 / 253, 0.5)).toMatchObject({
      isSure: true,
      timeScale: 1 / 1.5,
      playedCadence: 253,
    });
  });

  test('of a small body is doubted at most, and believed once its height is told', () => {
    const amplitude = amplitudeAt(218, 1.7);
    expect(suspectedTimeScale(amplitude, 60 / 218, 0.5)).toMatchObject({ isSure: false });
    expect(suspectedTimeScale(amplitude, 60 / 218, (0.5 * 1.2) / 1.72)).toBeNull();
  });

  test('no factor is called sure beside another that explains the run nearly as well', () => {
    expect(suspectedTimeScale(amplitudeAt(253, 2.25), 60 / 253, 0.5)?.isFactorSure).toBe(false);
    expect(suspectedTimeScale(amplitudeAt(42, 1 / 16), 60 / 42, 0.5)?.isFactorSure).toBe(true);
  });
});

describe('the frame rate', () => {
  test('of a film that drops every sixth frame is not its median gap', () => {
    const times = Float64Array.from({ length: 1200 }, (_, i) => i / 200).filter((_, i) => i % 6 !== 5);
    expect(frameRate(times)).toBeCloseTo(166.7, 0);
  });

  test('is not slowed by a pause', () => {
    const times = [0, 0.04, 0.08, 0.12, 5, 5.04, 5.08];
    expect(frameRate(times)).toBeCloseTo(25, 6);
    expect(frameRate([1])).toBeNaN();
  });
});
