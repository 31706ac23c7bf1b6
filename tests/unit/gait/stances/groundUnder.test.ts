import { describe, expect, test } from 'vitest';
import { groundUnder } from '../../../../src/gait/stances/groundUnder.ts';

const step = 0.36;
const rateHz = 120;
const contacts = Array.from({ length: 12 }, (_, k) => 0.2 + 2 * step * k);

/** A foot that rests at `ground(time)` from landing on, drawn too high by `lift(stance)`. */
function foot(ground: (time: number) => number, lift: (stance: number) => number) {
  const samples = Float64Array.from({ length: 12 * 2 * step * rateHz }, (_, i) => {
    const time = i / rateHz;
    const stance = contacts.findLastIndex((contact) => contact <= time);
    const since = stance < 0 ? 9 : (time - contacts[stance]) / step;
    return ground(time) + (since < 0.7 ? lift(stance) : 0.3);
  });
  return { start: 0, rateHz, samples };
}

describe('the ground under a foot', () => {
  test('is where the foot rests, if it is drawn the same in each stance', () => {
    for (const value of groundUnder(
      foot(
        () => 1,
        () => 0,
      ),
      contacts,
      step,
    ))
      expect(value).toBeCloseTo(1, 6);
  });

  test('is not as high as stances in which the foot is drawn too high', () => {
    const lifted = foot(
      () => 1,
      (stance) => [0, 0.05, 0.07][stance % 3],
    );
    for (const value of groundUnder(lifted, contacts, step)) expect(value).toBeCloseTo(1, 6);
  });

  test('follows a camera that sinks', () => {
    const sinking = foot(
      (time) => 1 + 0.05 * time,
      () => 0,
    );
    const found = groundUnder(sinking, contacts, step);
    for (let k = 5; k < 7; k++) expect(Math.abs(found[k] - (1 + 0.05 * (contacts[k] + 0.2 * step)))).toBeLessThan(0.01);
  });

  test('is unknown where no foot is seen', () => {
    const unseen = { start: 0, rateHz, samples: new Float64Array(1000).fill(Number.NaN) };
    expect([...groundUnder(unseen, contacts, step)].every(Number.isNaN)).toBe(true);
    expect(groundUnder(unseen, [], step)).toHaveLength(0);
  });
});
