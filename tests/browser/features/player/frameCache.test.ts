import { expect, test } from 'vitest';
import { FrameCache } from '../../../../src/features/player/frameCache.ts';

function picture(width: number, height: number): ImageBitmap {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d');
  return canvas.transferToImageBitmap();
}

/** A closed bitmap has no width. */
const isClosed = (bitmap: ImageBitmap) => bitmap.width === 0;

test('however long one plays, no more pictures stay open than fit, and they are those round the playhead', () => {
  const bytes = 4 * 64 * 48;
  const cache = new FrameCache(20 * bytes);
  const all = Array.from({ length: 300 }, () => picture(64, 48));
  all.forEach((bitmap, index) => {
    cache.put(index, bitmap, index);
  });
  const open = all.flatMap((bitmap, index) => (isClosed(bitmap) ? [] : [index]));
  expect(open).toEqual(Array.from({ length: 20 }, (_, i) => 280 + i));
  expect(open.every((index) => cache.has(index))).toBe(true);
  expect(cache.has(279)).toBe(false);
  cache.clear();
  expect(all.every(isClosed)).toBe(true);
});

test('a frame that comes again replaces its old picture and closes it', () => {
  const cache = new FrameCache(1e6);
  const [first, second] = [picture(10, 10), picture(20, 20)];
  cache.put(4, first, 4);
  cache.put(4, second, 4);
  expect(isClosed(first)).toBe(true);
  expect(cache.get(4)).toBe(second);
});

test('pictures that are too small for the new stage are still shown until sharper ones come', () => {
  const cache = new FrameCache(1e6);
  const soft = picture(10, 10);
  cache.put(4, soft, 4);
  cache.outgrow();
  expect(cache.has(4)).toBe(false);
  expect(cache.get(4)).toBe(soft);
});
