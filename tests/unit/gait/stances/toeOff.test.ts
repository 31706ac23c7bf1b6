import { describe, expect, it } from 'vitest';
import { groundSlope } from '../../../../src/gait/stances/groundSlope.ts';
import { groundSpeeds } from '../../../../src/gait/stances/groundSpeeds.ts';
import { hindfootRise } from '../../../../src/gait/stances/hindfootRise.ts';
import { thighReversal } from '../../../../src/gait/stances/thighReversal.ts';
import { toeDeparture } from '../../../../src/gait/stances/toeDeparture.ts';
import { toeOff } from '../../../../src/gait/stances/toeOff.ts';
import type { EvenSignal } from '../../../../src/signal/evenSignal.ts';

const rateHz = 240;
const stepSeconds = 0.36;
const speed = 5;
const signal = (value: (time: number) => number): EvenSignal => ({
  start: 0,
  rateHz,
  samples: Float64Array.from({ length: 2 * rateHz }, (_, i) => value(i / rateHz)),
});

/** Toes that the ground carries from 0.5 s until they leave at 0.76 and stay behind, rising. */
const leaves = 0.76;
const gone = (time: number) => Math.max(0, time - leaves);
const toes = (scale = 1, drawnHigh = 0) => ({
  forward: signal((time) => scale * (-speed * (time - 0.5) + 2.4 * gone(time))),
  up: signal((time) => scale * (drawnHigh + 0.8 * gone(time))),
});
const level = { height: 0, speed, slope: 0 };
const landed = { initialContact: 0.5, lifted: 0.8 };

describe('toeDeparture', () => {
  it('finds when toes leave the place that the ground carries', () => {
    const found = toeDeparture(toes(), level, landed, stepSeconds, 1)!;
    // They are 0.06 trunk lengths away after 0.06 / hypot(2.4, 0.8) seconds.
    expect(found).toBeCloseTo(leaves + 0.06 / Math.hypot(2.4, 0.8), 2);
  });

  it('does not mind how high the toes are drawn, nor how large the runner is', () => {
    const plain = toeDeparture(toes(), level, landed, stepSeconds, 1)!;
    expect(toeDeparture(toes(1, 0.2), level, landed, stepSeconds, 1)).toBeCloseTo(plain, 9);
    expect(toeDeparture(toes(2), { ...level, speed: 2 * speed }, landed, stepSeconds, 2)).toBeCloseTo(plain, 9);
  });

  it('finds the same where the ground falls away in the picture', () => {
    const slope = 0.2;
    const { forward, up } = toes();
    const falling = {
      forward,
      up: signal((time) => up.samples[Math.round(time * rateHz)] - slope * speed * (time - 0.5)),
    };
    const plain = toeDeparture({ forward, up }, level, landed, stepSeconds, 1)!;
    expect(toeDeparture(falling, { ...level, slope }, landed, stepSeconds, 1)).toBeCloseTo(plain, 3);
  });

  it('says nothing of toes that are not seen or never leave', () => {
    const hidden = { ...toes(), up: signal(() => Number.NaN) };
    expect(toeDeparture(hidden, level, landed, stepSeconds, 1)).toBeNull();
    const resting = { forward: signal((time) => -speed * time), up: signal(() => 0) };
    expect(toeDeparture(resting, level, landed, stepSeconds, 1)).toBeNull();
    expect(toeDeparture(toes(), { ...level, speed: Number.NaN }, landed, stepSeconds, 1)).toBeNull();
  });
});

describe('hindfootRise', () => {
  const rising = (slope: number) => signal((time) => 2 * Math.max(0, time - 0.66) - slope * speed * (time - 0.572));
  const found = (slope: number, told: number) =>
    hindfootRise(rising(slope), { height: 0, speed, slope: told }, 0.5, stepSeconds, 1)!;

  it('finds when the hindfoot is as high as it is at toe-off', () => {
    expect(found(0, 0)).toBeCloseTo(0.66 + 0.264 / 2, 3);
    expect(hindfootRise(rising(0), { height: Number.NaN, speed, slope: 0 }, 0.5, stepSeconds, 1)).toBeNull();
  });

  it('takes a third of the ground’s slope out, and none where the ground’s speed is not known', () => {
    const [level, ignored, told] = [found(0, 0), found(0.05, 0), found(0.05, 0.05)];
    expect(ignored - level).toBeGreaterThan(0.02);
    expect(told - level).toBeLessThan(0.8 * (ignored - level));
    expect(told - level).toBeGreaterThan(0.5 * (ignored - level));
    const unknown = { height: 0, speed: Number.NaN, slope: 0.05 };
    expect(hindfootRise(rising(0), unknown, 0.5, stepSeconds, 1)).toBeCloseTo(level, 9);
  });
});

describe('groundSlope', () => {
  const landings = [0.1, 0.5, 0.9, 1.3];
  const speeds = Float64Array.of(speed, speed, speed, speed);
  const slopeOf = (slope: number, place: 'near' | 'far') => {
    const path = { forward: signal((time) => -speed * time), up: signal((time) => -slope * speed * time) };
    return groundSlope(path, speeds, landings, stepSeconds, place);
  };

  it('follows the picture’s, less what the model draws of level ground', () => {
    for (const place of ['near', 'far'] as const) {
      expect(slopeOf(0.2, place) - slopeOf(0, place)).toBeCloseTo(0.2, 6);
      expect(Math.abs(slopeOf(0, place))).toBeLessThan(0.06);
    }
  });

  it('is level where the toes are not seen', () => {
    const hidden = { forward: signal(() => 0), up: signal(() => Number.NaN) };
    expect(groundSlope(hidden, speeds, landings, stepSeconds, 'near')).toBe(0);
  });
});

describe('groundSpeeds', () => {
  it('follows a belt that becomes faster, past a stance in which the foot is lost', () => {
    const place = (time: number) => -(4 * time + 0.25 * time * time);
    const lost = signal((time) => (time > 0.9 && time < 1.1 ? Number.NaN : place(time)));
    const speeds = groundSpeeds([lost, lost], [0.1, 0.5, 0.9, 1.3], stepSeconds);
    expect(speeds.every((value) => value > 4 && value < 5)).toBe(true);
  });
});

describe('thighReversal', () => {
  it('finds when the thigh turns, between samples', () => {
    const thigh = signal((time) => 0.4 - 20 * (time - 0.7712) ** 2);
    expect(thighReversal(thigh, 0.5, stepSeconds)).toBeCloseTo(0.7712, 5);
  });

  it('says nothing of a thigh that still goes back or is lost', () => {
    expect(
      thighReversal(
        signal((time) => time),
        0.5,
        stepSeconds,
      ),
    ).toBeNull();
    expect(
      thighReversal(
        signal(() => Number.NaN),
        0.5,
        stepSeconds,
      ),
    ).toBeNull();
  });
});

describe('toeOff', () => {
  it('lies between what its witnesses say, and goes on without those that saw nothing', () => {
    const all = toeOff({ hindfoot: 0.8, toes: 0.77, thigh: 0.785 }, stepSeconds);
    expect(all).toBeGreaterThan(0.75);
    expect(all).toBeLessThan(0.77);
    const alone = toeOff({ hindfoot: 0.8, toes: null, thigh: null }, stepSeconds);
    expect(alone).toBeLessThan(0.8);
    expect(Math.abs(alone - all)).toBeLessThan(0.02);
  });

  it('scales with the step', () => {
    const seen = { hindfoot: 0.8, toes: 0.77, thigh: 0.785 };
    const slow = { hindfoot: 3.2, toes: 3.08, thigh: 3.14 };
    expect(toeOff(slow, 4 * stepSeconds)).toBeCloseTo(4 * toeOff(seen, stepSeconds), 9);
  });
});
