import { expect, test } from 'vitest';
import { slowestFasterRun } from '../../../../src/engine/film/slowestFasterRun.ts';

test('a card as fast as an H100 is compared with six workers, and not with one', () => {
  expect(slowestFasterRun(10.9, 6, 'full')).toBeCloseTo(39.2, 1);
  expect(slowestFasterRun(10.9, 1, 'full')).toBeNull();
});

test('one worker must be faster than the card, and more so than by a hair', () => {
  expect(slowestFasterRun(60, 1, 'full')).toBeCloseTo(36);
});

test('a card that no processor comes near is not compared with it', () => {
  expect(slowestFasterRun(0.5, 6, 'heavy')).toBeNull();
});

test('a card whose speed is not known is not compared', () => {
  expect(slowestFasterRun(null, 6, 'full')).toBeNull();
});
