import { describe, expect, test } from 'vitest';
import { clockQuestionedOnce } from '../../../../src/analysis/consistency/clockQuestionedOnce.ts';
import type { Notice } from '../../../../src/analysis/notice.ts';

const gravity: Notice = { id: 'againstGravity', level: 'stop', foundCm: 12, mostCm: 8, cadence: 250 };
const doubt: Notice = {
  id: 'spedUp',
  level: 'warn',
  suspectedTimeScale: 2 / 3,
  playedCadence: 250,
  isFactorSure: false,
};
const other: Notice = { id: 'tiltedCamera', level: 'info', degrees: 4 };

describe('a bounce that gravity forbids', () => {
  test('makes the doubt about the clock sure, and is not told beside it', () => {
    expect(clockQuestionedOnce([doubt, other, gravity])).toEqual([{ ...doubt, level: 'stop' }, other]);
  });

  test('is told by itself where nobody doubts the clock', () => {
    expect(clockQuestionedOnce([other, gravity])).toEqual([other, gravity]);
  });

  test('without it a doubt stays a doubt', () => {
    expect(clockQuestionedOnce([doubt, other])).toEqual([doubt, other]);
  });
});
