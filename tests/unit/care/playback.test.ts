import { expect, test } from 'vitest';
import {
  atStart,
  jumpTo,
  look,
  pause,
  play,
  repetitionAt,
  stepAt,
  stepBefore,
} from '../../../src/care/session/playback.ts';
import { secondsOf, stepsOf } from '../../../src/care/session/timeline.ts';

const steps = stepsOf([
  { exercise: 'squat', dose: { sets: 2, reps: 10, secondsEach: 4 } },
  { exercise: 'plank', dose: { sets: 1, seconds: 20 } },
]);
/** When it was begun; any moment will do. */
const noon = 1_770_000_000_000;
const after = (seconds: number, from = play(atStart, noon)) => {
  let playback = from;
  // The page looks ten times a second.
  for (let n = 1; n <= seconds * 10; n += 1) playback = look(playback, steps, from.clock + n * 100);
  return playback;
};

test('time comes from the clock, however seldom it is looked at', () => {
  expect(after(15).position).toBeCloseTo(15, 6);
  expect(look(play(atStart, noon), steps, noon + 15_000).position).toBeCloseTo(15, 6);
});

test('a short absence goes on, a long one pauses where it was last seen', () => {
  const seen = after(10);
  expect(look(seen, steps, seen.clock + 19_000)).toMatchObject({ isRunning: true, wasAway: false });
  const back = look(seen, steps, seen.clock + 3_600_000);
  expect(back).toMatchObject({ isRunning: false, wasAway: true });
  expect(back.position).toBeCloseTo(10, 6);
  const again = look(play(back, seen.clock + 3_700_000), steps, seen.clock + 3_701_000);
  expect(again).toMatchObject({ isRunning: true, wasAway: false });
  expect(again.position).toBeCloseTo(11, 6);
});

test('a clock that is set back loses nothing', () => {
  const seen = after(10);
  const before = look(seen, steps, seen.clock - 3_600_000);
  expect(before.position).toBeCloseTo(10, 6);
  expect(look(before, steps, before.clock + 1000).position).toBeCloseTo(11, 6);
});

test('paused is paused', () => {
  const paused = pause(after(5), steps, noon + 5000);
  expect(look(paused, steps, noon + 500_000)).toEqual(paused);
});

test('an exercise counts as done when some of its work was done to the end, not when it was skipped', () => {
  const ready = steps[0].seconds;
  expect(after(ready + 39).done).toEqual([]);
  expect(after(ready + 41).done).toEqual(['squat']);
  const skipped = jumpTo(play(atStart, noon), steps, steps.length - 1, noon);
  expect(skipped.done).toEqual([]);
  expect(stepAt(steps, skipped.position)).toMatchObject({ index: steps.length - 1 });
  const rest = after(21, skipped);
  expect(rest.done).toEqual(['plank']);
  expect(stepAt(steps, rest.position)).toBeNull();
  expect(rest.ran).toBeCloseTo(20, 3);
});

test('back goes to the beginning of a step, and soon after it to the one before', () => {
  const begin = steps[0].seconds;
  expect(stepBefore(steps, begin + 10)).toBe(1);
  expect(stepBefore(steps, begin + 1)).toBe(0);
  expect(stepBefore(steps, 0)).toBe(0);
  expect(stepBefore(steps, secondsOf(steps))).toBe(steps.length - 1);
});

test('repetitions are counted from one to the last', () => {
  const work = steps[1];
  expect(repetitionAt(work, 0)).toBe(1);
  expect(repetitionAt(work, 3.99)).toBe(1);
  expect(repetitionAt(work, 4.01)).toBe(2);
  expect(repetitionAt(work, 39.99)).toBe(10);
  expect(repetitionAt(work, 40)).toBe(10);
  expect(repetitionAt(steps[0], 1)).toBeNull();
  expect(repetitionAt(steps.at(-1)!, 1)).toBeNull();
});

test('the step under way follows the position to the end', () => {
  let begin = 0;
  for (const [index, { seconds }] of steps.entries()) {
    expect(stepAt(steps, begin)).toMatchObject({ index });
    expect(stepAt(steps, begin + seconds - 0.01)).toMatchObject({ index });
    begin += seconds;
  }
  expect(stepAt(steps, begin)).toBeNull();
});
