import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TickSchedule } from '../../../src/devices/tickSchedule.ts';

test('a metronome at 170 ticks 170 times a minute, however often it is asked', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.001, max: 0.2, noNaN: true }), { minLength: 400, maxLength: 800 }),
      (steps) => {
        const schedule = new TickSchedule(170, 0.05);
        const ticks: number[] = [];
        let now = 0;
        for (const step of steps) {
          ticks.push(...schedule.take(now, now + 0.25));
          now += step;
        }
        ticks.forEach((time, i) => {
          expect(time).toBeCloseTo(0.05 + (i * 60) / 170, 6);
        });
        const heard = ticks.filter((time) => time < now).length;
        expect(heard).toBe(Math.ceil(((now - 0.05) * 170) / 60));
      },
    ),
    { numRuns: 50 },
  );
});

test('a page that slept leaves ticks out and stays on the beat', () => {
  const schedule = new TickSchedule(120, 0);
  expect(schedule.take(0, 1)).toEqual([0, 0.5]);
  expect(schedule.take(10.2, 11.1)).toEqual([10.5, 11]);
});

test('another tempo comes in one new gap after the last tick', () => {
  const schedule = new TickSchedule(120, 0);
  schedule.take(0, 1.1);
  schedule.setTempo(150, 1.05);
  expect(schedule.take(1.05, 2)).toEqual([1.4, 1.7999999999999998]);
  const slower = new TickSchedule(120, 0);
  slower.take(0, 1.1);
  slower.setTempo(60, 1.05);
  expect(slower.take(1.05, 4)).toEqual([2, 3]);
});

test('a tempo that nobody can run is kept within reach', () => {
  expect(new TickSchedule(0, 0).take(0, 3)).toEqual([0, 1, 2]);
  expect(new TickSchedule(1e9, 0).take(0, 1)).toHaveLength(5);
});
