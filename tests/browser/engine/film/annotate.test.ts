import { expect, test } from 'vitest';
import type { Drawing } from '../../../../src/analysis/drawings/drawing.ts';
import { annotate, drawFrame } from '../../../../src/engine/film/annotate.ts';
import { filmFrames } from '../../../../src/filmFile/filmFrames.ts';
import { openFilm } from '../../../../src/filmFile/openFilm.ts';
import { overlayWords } from '../../../../src/language/overlayWords.ts';
import { speak } from '../../../../src/language/spoken.ts';
import { wholeRunLabel } from '../../../../src/language/wholeRunLabel.ts';
import { drawingShapes } from '../../../../src/overlay/drawingShapes.ts';
import { overlayShapes } from '../../../../src/overlay/overlayShapes.ts';
import { overlayTheme } from '../../../../src/overlay/overlayTheme.ts';
import { paintShapes } from '../../../../src/overlay/paintShapes.ts';
import { madeResult, madeTimes } from '../../features/madeResult.ts';
import { numberedFilm, numberedFilmSize, readNumber } from '../../features/player/numberedFilm.ts';

const { width, height } = numberedFilmSize;
const layers = { skeleton: true, trunk: true, head: true, arms: true, feet: true } as const;
const { smoothed, analysis } = madeResult();

/** What a frame must look like: its number's blocks, and the overlay by the same painter as the page's. */
function expected(index: number, drawings: readonly Drawing[] = []): Uint8ClampedArray {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = '#000000';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#ffffff';
  for (let bit = 0; bit < 8; bit++) if ((index >> bit) & 1) context.fillRect((bit * width) / 8, 0, width / 8, height);
  const shapes = [
    ...wholeRunLabel(analysis),
    ...overlayShapes(smoothed, analysis, index, layers, overlayWords),
    ...drawingShapes({ drawings }, madeTimes[index], 0, height),
  ];
  paintShapes(context, shapes, overlayTheme, { width, height, scale: 1, unit: 1 });
  return context.getImageData(0, 0, width, height).data;
}

/** Mean difference of two pictures, 0..255. */
function apart(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += i % 4 === 3 ? 0 : Math.abs(a[i] - b[i]);
  return sum / (0.75 * a.length);
}

test('a film that is given has every frame, at its own time, with its own drawing', async () => {
  const shares: number[] = [];
  const film = await numberedFilm(madeTimes);
  const drawing = { smoothed, analysis, turn: 0, layers } as const;
  const given = await annotate(new AbortController().signal, film, drawing, (share) => shares.push(share));
  expect(given.type).toBe('video/mp4');
  const opened = await openFilm(given);
  if ('error' in opened) throw new Error(opened.error.kind);
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  let index = 0;
  for await (const { time, sample } of filmFrames(opened, {
    from: Number.NEGATIVE_INFINITY,
    to: Number.POSITIVE_INFINITY,
  })) {
    expect(time).toBeCloseTo(madeTimes[index] - madeTimes[0], 2);
    sample.draw(context, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    const own = apart(data, expected(index));
    // A lossy codec, and nothing else, stands between the two; a neighbour's blocks and body are further away.
    expect(own, `frame ${index}`).toBeLessThan(8);
    expect(apart(data, expected((index + 1) % 120)), `frame ${index}`).toBeGreaterThan(own + 4);
    index++;
  }
  expect(index).toBe(madeTimes.length);
  opened.input.dispose();
  expect(shares.at(-1)).toBeCloseTo(1, 3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('a film that is given stands still at a frame that was drawn on, with its lines, and goes on as before', async () => {
  const times = madeTimes.slice(0, 12);
  const film = await numberedFilm(times);
  const short = { ...smoothed, times };
  const line = {
    kind: 'line',
    time: times[5],
    points: [
      [20, 20],
      [300, 20],
    ],
  } as const;
  const drawing = { smoothed: short, analysis, turn: 0, layers, drawings: [line] } as const;
  const given = await annotate(new AbortController().signal, film, drawing, () => undefined);
  const opened = await openFilm(given);
  if ('error' in opened) throw new Error(opened.error.kind);
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  const all = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  let index = 0;
  for await (const { time, sample } of filmFrames(opened, all)) {
    const later = index > 5 ? 2 : 0;
    expect(time, `frame ${index}`).toBeCloseTo(times[index] - times[0] + later, 2);
    sample.draw(context, 0, 0, width, height);
    const own = apart(context.getImageData(0, 0, width, height).data, expected(index));
    const withLine = apart(context.getImageData(0, 0, width, height).data, expected(index, [line]));
    expect(index === 5 ? withLine < own : own <= withLine, `frame ${index}`).toBe(true);
    index++;
  }
  expect(index).toBe(times.length);
  opened.input.dispose();
});

test('the labels are in the language in use when the film was asked for', async () => {
  const times = madeTimes.slice(0, 3);
  const film = await numberedFilm(times);
  const drawing = { smoothed: { ...smoothed, times }, analysis, turn: 0, layers } as const;
  speak('de', 'de-DE');
  const given = await annotate(new AbortController().signal, film, drawing, () => undefined);
  const german = expected(0);
  speak('en', 'en-GB');
  const opened = await openFilm(given);
  if ('error' in opened) throw new Error(opened.error.kind);
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  for await (const { sample } of filmFrames(opened, { from: Number.NEGATIVE_INFINITY, to: 0.01 })) {
    sample.draw(context, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    const own = apart(data, german);
    expect(own).toBeLessThan(8);
    expect(apart(data, expected(0))).toBeGreaterThan(own + 1);
  }
  opened.input.dispose();
});

test('only what is switched on is drawn', async () => {
  const none = { skeleton: false, trunk: false, head: false, arms: false, feet: false };
  const film = await numberedFilm(madeTimes.slice(0, 3));
  const short = { ...smoothed, times: madeTimes.slice(0, 3) };
  const drawing = { smoothed: short, analysis: { ...analysis, metrics: {} }, turn: 0, layers: none } as const;
  const given = await annotate(new AbortController().signal, film, drawing, () => undefined);
  const opened = await openFilm(given);
  if ('error' in opened) throw new Error(opened.error.kind);
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  for await (const { sample } of filmFrames(opened, { from: Number.NEGATIVE_INFINITY, to: 0.01 })) {
    sample.draw(context, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    expect(data.reduce((most, value, n) => (n % 4 === 3 ? most : Math.max(most, value)), 0)).toBeLessThan(24);
  }
  opened.input.dispose();
});

test('a picture of a frame is that frame, with its drawing, in the film’s size', async () => {
  const film = await numberedFilm(madeTimes);
  for (const index of [0, 37, 119]) {
    const shapes = overlayShapes(smoothed, analysis, index, layers, overlayWords);
    const frame = { film, turn: 0, width, height, time: madeTimes[index], shapes, type: 'image/png' } as const;
    const png = await drawFrame(frame);
    expect(png.type).toBe('image/png');
    const bitmap = await createImageBitmap(png);
    expect([bitmap.width, bitmap.height]).toEqual([width, height]);
    const bare = await createImageBitmap(await drawFrame({ ...frame, shapes: [] }));
    expect(readNumber(bare, width, height)).toBe(index);
  }
});

test('a part of a frame is that part, no larger than asked', async () => {
  const film = await numberedFilm(madeTimes);
  const part = { left: 0.5, top: 0.25, width: 0.5, height: 0.5 };
  const frame = { film, turn: 0, width, height, time: madeTimes[0xb0 >> 1], shapes: [], part, maxWidth: 80 } as const;
  const picture = await createImageBitmap(await drawFrame({ ...frame, type: 'image/jpeg' }));
  expect([picture.width, picture.height]).toEqual([80, 60]);
  const context = new OffscreenCanvas(80, 60).getContext('2d')!;
  context.drawImage(picture, 0, 0);
  // The blocks of bits 4 to 7, which the right half shows: 0b0101.
  const blocks = [0, 1, 2, 3].map((block) => context.getImageData(20 * block + 10, 30, 1, 1).data[0] > 127);
  expect(blocks).toEqual([true, false, true, false]);
});

test('without a film the picture is the drawing alone, and a film that can’t be read is refused', async () => {
  const shapes = overlayShapes(smoothed, analysis, 60, layers, overlayWords);
  const frame = { film: null, turn: 0, width, height, time: madeTimes[60], shapes, type: 'image/png' } as const;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(await createImageBitmap(await drawFrame(frame)), 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  expect([...data.slice(0, 3)]).toEqual([0x10, 0x20, 0x1c]);
  expect(data.some((value, i) => i % 4 === 0 && value > 200)).toBe(true);
  await expect(drawFrame({ ...frame, film: new Blob(['no film']) })).rejects.toThrow();
});
