import { expect, test } from 'vitest';
import { filmProblem } from '../../../src/language/filmProblem.ts';

const unreadable = (codec: string | null) => filmProblem({ kind: 'codecUnsupported', codec } as never);

test('a browser that lacks a usual codec is said to lack it, and another browser is the remedy', () => {
  const { sentence, remedy } = unreadable('H.264');
  expect(sentence).toBe('The video is in H.264, which most browsers can play, but this one can’t.');
  expect(remedy).toContain('another browser');
  // Nobody with a video in H.264 is told to choose one in H.264.
  expect(remedy).not.toContain('H.264');
});

test('of a codec that few browsers have the name is said, and what to choose instead', () => {
  for (const codec of ['MPEG-2', null]) {
    const { sentence, remedy } = unreadable(codec);
    expect(sentence).toContain(codec ?? 'an unknown format');
    expect(remedy).toContain('H.264');
  }
  expect(unreadable('HEVC').remedy).not.toBe(unreadable('MPEG-2').remedy);
});
