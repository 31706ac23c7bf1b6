import { expect, test } from 'vitest';
import type { PartSeen } from '../../../src/analysis/runAnalysis.ts';
import { neighbourStride, strideAt, stridesInFilm } from '../../../src/analysis/stridesInFilm.ts';

/** Feet that land in turn, every 0.35 s. */
const contacts = Array.from({ length: 8 }, (_, i) => ({
  side: i % 2 === 0 ? ('left' as const) : ('right' as const),
  initialContact: 1 + 0.35 * i,
  toeOff: null,
  strike: null,
  quality: 1,
}));
const part = (from: number, to: number): PartSeen => ({ from, to, view: 'left-side', direction: 'left' });

test('a stride goes from a foot’s landing to its next', () => {
  const strides = stridesInFilm({ contacts, parts: [] });
  expect(strides.length).toBe(6);
  expect(strides[0]).toEqual({ side: 'left', from: 1, to: 1.7 });
});

test('none reaches from one part of the film into the next', () => {
  const strides = stridesInFilm({ contacts, parts: [part(0, 2.2), part(2.3, 4)] });
  expect(strides.every(({ from, to }) => to <= 2.2 || from >= 2.3)).toBe(true);
  expect(strides.length).toBe(4);
});

test('the stride at a moment, and the same foot’s next', () => {
  const strides = stridesInFilm({ contacts, parts: [] });
  expect(strides[strideAt(strides, 1.5)!]).toMatchObject({ side: 'right', from: 1.35 });
  expect(strides[strideAt(strides, 1.5, 'left')!]).toMatchObject({ side: 'left', from: 1 });
  expect(strideAt(strides, 0)).toBe(0);
  expect(strideAt(strides, 99)).toBe(5);
  expect(strideAt([], 1)).toBeNull();
  expect(neighbourStride(strides, 0, 1)).toBe(2);
  expect(neighbourStride(strides, 0, -1)).toBeNull();
  expect(neighbourStride(strides, 4, 1)).toBeNull();
});
