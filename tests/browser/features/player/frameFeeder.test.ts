import { expect, test } from 'vitest';
import { FrameCache } from '../../../../src/features/player/frameCache.ts';
import { FrameFeeder, type FrameNeed } from '../../../../src/features/player/frameFeeder.ts';
import { wholePicture } from '../../../../src/overlay/pictureBox.ts';
import type { FrameWish, GivenFrame } from '../../../../workers/shared/framesWorkerApi.ts';

const look = { width: 8, height: 8, part: wholePicture };

function picture(): ImageBitmap {
  const canvas = new OffscreenCanvas(8, 8);
  canvas.getContext('2d');
  return canvas.transferToImageBitmap();
}

/** A feeder before a source that answers when the test says so. */
function fed(frames = 100) {
  const begun: number[] = [];
  const asked: { readonly wish: FrameWish; readonly answer: (given: GivenFrame) => Promise<void> }[] = [];
  const cache = new FrameCache(1e6);
  let need: FrameNeed | null = null;
  const source = {
    begin: (index: number) => void begun.push(index),
    next: (wish: FrameWish) =>
      new Promise<GivenFrame>((resolve) => {
        const answer = async (given: GivenFrame) => {
          resolve(given);
          await new Promise((done) => setTimeout(done));
        };
        asked.push({ wish, answer });
      }),
  };
  const plan = {
    need: () => (need && !feeder.isSettled(need.index) ? need : null),
    playhead: () => need?.index ?? 0,
    onFrame: () => undefined,
    onFailure: () => undefined,
  };
  const feeder = new FrameFeeder(source, frames, cache, plan);
  const want = (index: number, end = index, startAt = index) => {
    need = { index, end, startAt, firstShown: startAt, look };
    feeder.feed();
  };
  return { feeder, cache, begun, asked, want, indexes: () => asked.map(({ wish }) => wish.index) };
}

test('all that is needed is asked for at once, and nothing twice', () => {
  const { feeder, begun, indexes, want } = fed();
  want(10, 14);
  feeder.feed();
  want(10, 15);
  expect(begun).toEqual([10]);
  expect(indexes()).toEqual([10, 11, 12, 13, 14, 15]);
});

test('a picture that is overtaken is closed, and does not come into the cache', async () => {
  const { cache, begun, asked, want } = fed();
  want(10);
  want(70);
  const [late, wanted] = [picture(), picture()];
  await asked[0].answer({ index: 10, picture: late });
  expect(late.width).toBe(0);
  expect(cache.size).toBe(0);
  await asked[1].answer({ index: 70, picture: wanted });
  expect(cache.get(70)).toBe(wanted);
  expect(wanted.width).toBe(8);
  expect(begun).toEqual([10, 70]);
});

test('what is a little further on is decoded to, and those between are not waited for', () => {
  const { begun, asked, want } = fed();
  want(10);
  want(25);
  expect(begun).toEqual([10]);
  expect(asked[1].wish).toMatchObject({ index: 25, firstShown: 25 });
});

test('going back, those before are decoded as well, from one new start', () => {
  const { begun, indexes, want } = fed();
  want(50);
  want(49, 49, 40);
  expect(begun).toEqual([50, 40]);
  expect(indexes()).toEqual([50, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49]);
});

test('a frame that the film lacks is a hole, though another was given in its place', async () => {
  const { feeder, asked, want } = fed();
  want(10, 12);
  await asked[0].answer({ index: 11, picture: picture() });
  await asked[1].answer({ index: 12, picture: picture() });
  expect([10, 11, 12].map((index) => feeder.isSettled(index))).toEqual([true, true, true]);
  expect(feeder.isSettled(13)).toBe(false);
  await asked[2].answer('end');
  expect(feeder.isSettled(13)).toBe(true);
  expect(feeder.isSettled(99)).toBe(true);
});

test('after it is closed, what still comes is closed too', async () => {
  const { feeder, cache, asked, want } = fed();
  want(10);
  feeder.close();
  const late = picture();
  await asked[0].answer({ index: 10, picture: late });
  expect(late.width).toBe(0);
  expect(cache.size).toBe(0);
});
