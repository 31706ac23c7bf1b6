import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeBefore, frameOfEdge } from '../../../../../src/features/review/correct/frameEdges.ts';
import {
  canMoveToFrame,
  movedBy,
  movedTo,
  movedToFrame,
} from '../../../../../src/features/review/correct/movedContact.ts';
import type { Contact } from '../../../../../src/gait/stances/contact.ts';
import { firstFrameFrom } from '../../../../../src/overlay/firstFrameFrom.ts';

/** Uneven, as a phone's. */
const times = Float64Array.from({ length: 100 }, (_, i) => 0.5 + i / 30 + (i % 3) * 0.004);
const contact = (initialContact: number, toeOff: number | null): Contact => ({
  side: 'left',
  initialContact,
  toeOff,
  strike: null,
  quality: 1,
});

describe('an end of a contact moved on the strip', () => {
  test('lies between two frames, and the film shows the one with the foot on the ground', () => {
    const own = contact(1.21, 1.46);
    const landing = movedTo(times, own, 'initialContact', 1.1);
    expect(firstFrameFrom(times, landing.time)).toBe(landing.frame);
    expect(landing.time).toBeCloseTo((times[landing.frame - 1] + times[landing.frame]) / 2, 12);
    const lift = movedTo(times, own, 'toeOff', 1.5);
    expect(lift.time).toBeGreaterThan(times[lift.frame]);
    expect(lift.time).toBeLessThan(times[lift.frame + 1]);
  });

  test('moves frame by frame, there and back', () => {
    const own = contact(edgeBefore(times, 20), edgeBefore(times, 28));
    const later = movedBy(times, own, 'initialContact', 1);
    expect(later.frame).toBe(21);
    expect(movedBy(times, { ...own, initialContact: later.time }, 'initialContact', -1).time).toBe(own.initialContact);
    expect(movedBy(times, own, 'toeOff', -1)).toEqual({ time: edgeBefore(times, 27), frame: 26 });
  });

  test('is set by the frame on the screen: the foot’s first, or last, on the ground', () => {
    const own = contact(1.21, 1.46);
    expect(movedToFrame(times, own, 'initialContact', 18).frame).toBe(18);
    expect(movedToFrame(times, own, 'toeOff', 30).frame).toBe(30);
    expect(canMoveToFrame(times, own, 'toeOff', 10)).toBe(false);
    expect(canMoveToFrame(times, own, 'initialContact', 40)).toBe(false);
    expect(canMoveToFrame(times, contact(1.21, null), 'initialContact', 40)).toBe(true);
  });

  test('never comes to lie before its landing, after its lift-off, or outside of the film', () => {
    const moment = fc.double({ min: -1, max: 6, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 2, max: 9 }), moment, (first, frames, time) => {
        const own = contact(edgeBefore(times, first), edgeBefore(times, first + frames));
        const landing = movedTo(times, own, 'initialContact', time);
        const lift = movedTo(times, own, 'toeOff', time);
        expect(landing.time).toBeLessThan(own.toeOff!);
        expect(lift.time).toBeGreaterThan(own.initialContact);
        for (const { time: end, frame } of [landing, lift]) {
          expect(end).toBeGreaterThan(times[0]);
          expect(end).toBeLessThan(times[99]);
          expect(times[frame]).toBeDefined();
          expect(edgeBefore(times, frameOfEdge(times, end))).toBe(end);
        }
      }),
    );
  });
});
