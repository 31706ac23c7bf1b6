import { describe, expect, test } from 'vitest';
import { Playhead } from '../../../../src/features/player/playhead.ts';

/** Ten frames, a tenth of a second apart, beginning at 2 s as a cut film does. */
const times = Float64Array.from({ length: 10 }, (_, i) => 2 + i / 10);
const everything = () => true;

describe('the playhead', () => {
  test('moves by the time that has passed, whatever the steps', () => {
    const playhead = new Playhead(times);
    for (let i = 0; i < 11; i++) playhead.advance(0.05, true, everything);
    expect(playhead.index).toBe(5);
  });

  test('waits for the decoder without falling behind it, and goes on from there', () => {
    const playhead = new Playhead(times);
    playhead.advance(0.55, true, (index) => index <= 3);
    expect(playhead.index).toBe(3);
    playhead.advance(0.05, true, everything);
    expect(playhead.index).toBe(4);
  });

  test('ends on the last frame without a loop, and begins anew from there', () => {
    const playhead = new Playhead(times);
    expect(playhead.advance(0.95, false, everything)).toBe(false);
    expect(playhead.index).toBe(9);
    expect(playhead.advance(0.1, false, everything)).toBe(true);
    expect(playhead.index).toBe(9);
    playhead.begin();
    expect(playhead.index).toBe(0);
  });

  test('in a loop shows the last frame as long as any other', () => {
    const playhead = new Playhead(times);
    playhead.advance(0.98, true, everything);
    expect(playhead.index).toBe(9);
    expect(playhead.advance(0.05, true, everything)).toBe(false);
    expect(playhead.index).toBe(0);
  });

  test('keeps a jump within the film and knows its direction', () => {
    const playhead = new Playhead(times);
    playhead.seek(99);
    expect([playhead.index, playhead.isGoingBack]).toEqual([9, false]);
    playhead.seek(-5);
    expect([playhead.index, playhead.isGoingBack]).toEqual([0, true]);
  });

  test('begins at the frame that it was given, within the film', () => {
    expect(new Playhead(times, 4).index).toBe(4);
    expect(new Playhead(times, 40).index).toBe(9);
  });

  test('plays a part of the film again and again, even where the film itself would end', () => {
    const playhead = new Playhead(times);
    playhead.setStretch({ first: 3, last: 5 });
    playhead.begin();
    expect(playhead.index).toBe(3);
    const seen = Array.from({ length: 8 }, () => {
      playhead.advance(0.1, false, everything);
      return playhead.index;
    });
    expect(seen).toEqual([4, 5, 3, 4, 5, 3, 4, 5]);
    playhead.setStretch(null);
    playhead.advance(0.1, false, everything);
    expect(playhead.index).toBe(6);
  });
});
