import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LivePicture, openLivePicture } from '../../../../src/engine/live/openLivePicture.ts';

let holder: HTMLElement;
let picture: LivePicture | null = null;

beforeEach(() => {
  holder = document.createElement('div');
  holder.style.cssText = 'width: 320px; height: 240px';
  document.body.append(holder);
});

afterEach(() => {
  picture?.close();
  picture = null;
  holder.remove();
  vi.useRealTimers();
});

/** A frame with a left half of one colour and a right half of another, in which nobody is. */
function seen(left: string, right: string, timestamp = 0) {
  const canvas = new OffscreenCanvas(320, 240);
  const context = canvas.getContext('2d')!;
  context.fillStyle = left;
  context.fillRect(0, 0, 160, 240);
  context.fillStyle = right;
  context.fillRect(160, 0, 160, 240);
  return { frame: new VideoFrame(canvas, { timestamp }), people: [], brightness: null, milliseconds: 0 };
}

/** A frame that is closed, or was handed over, has no size. */
const isGone = ({ frame }: ReturnType<typeof seen>) => frame.displayWidth === 0;

/** What a canvas shows on the left and on the right, as letters for red, green and blue. */
function shown(): string {
  const canvas = holder.querySelector('canvas');
  if (!canvas || canvas.width === 0) return '';
  const copy = new OffscreenCanvas(2, 1);
  const context = copy.getContext('2d')!;
  context.drawImage(canvas, 0, 0, 2, 1);
  const { data } = context.getImageData(0, 0, 2, 1);
  return [0, 4].map((at) => 'rgb'.split('').find((_, i) => data[at + i] > 200) ?? '-').join('');
}

const ways = {
  'in a worker': undefined,
  'on the page, where workers get no canvas': 'none',
  'on the page, where the worker can’t draw': 'beginning',
  'on the page, after the worker died': 'drawing',
} as const;

function open(way: keyof typeof ways): LivePicture {
  const dies = ways[way];
  if (dies === 'none') {
    const { transferControlToOffscreen } = HTMLCanvasElement.prototype;
    // @ts-expect-error A browser that lacks it.
    delete HTMLCanvasElement.prototype.transferControlToOffscreen;
    try {
      return openLivePicture(holder);
    } finally {
      Object.assign(HTMLCanvasElement.prototype, { transferControlToOffscreen });
    }
  }
  if (!dies) return openLivePicture(holder);
  const address = new URL('./dyingPictureWorker.ts', import.meta.url);
  address.searchParams.set('dies', dies);
  return openLivePicture(holder, () => new Worker(address, { type: 'module' }));
}

test.each(Object.keys(ways) as (keyof typeof ways)[])('draws every frame that there is time for, %s', async (way) => {
  picture = open(way);
  const first = seen('#f00', '#00f');
  picture.show(first, false);
  await expect.poll(() => isGone(first)).toBe(true);
  // The first frame is lost with its worker.
  await expect
    .poll(() => {
      picture!.show(seen('#f00', '#00f'), false);
      return shown();
    })
    .toBe('rb');
  await expect
    .poll(() => {
      picture!.show(seen('#f00', '#0f0'), true);
      return shown();
    })
    .toBe('gr');
  expect(holder.querySelectorAll('canvas').length).toBe(1);
  expect(shown()).toBe('gr');
});

test('draws on the page once the worker has been silent for long', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const address = new URL('./dyingPictureWorker.ts?dies=never', import.meta.url);
  picture = openLivePicture(holder, () => new Worker(address, { type: 'module' }));
  const first = seen('#f00', '#00f');
  picture.show(first, false);
  await expect.poll(() => isGone(first)).toBe(true);
  vi.advanceTimersByTime(9000);
  picture.show(seen('#f00', '#00f'), false);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(shown()).not.toBe('rb');
  vi.advanceTimersByTime(2000);
  await expect.poll(shown).toBe('rb');
});

test('of the frames that come while one is drawn only the newest waits, and every one is closed', async () => {
  picture = open('in a worker');
  const frames = ['#f00', '#0f0', '#00f'].map((colour) => seen(colour, colour));
  for (const frame of frames) picture.show(frame, false);
  expect(frames.map(isGone)).toEqual([false, true, false]);
  await expect.poll(() => frames.every(isGone)).toBe(true);
  await expect.poll(shown).toBe('bb');
});

test('what comes after the end is closed, and the canvas goes', async () => {
  picture = open('in a worker');
  const frames = [0, 1, 2].map(() => seen('#f00', '#f00'));
  picture.show(frames[0], false);
  picture.show(frames[1], false);
  picture.close();
  picture.show(frames[2], false);
  expect(frames.slice(1).map(isGone)).toEqual([true, true]);
  await expect.poll(() => isGone(frames[0])).toBe(true);
  await expect.poll(() => holder.childElementCount).toBe(0);
});

test('an element can show a picture again after it has ended', async () => {
  open('in a worker').close();
  picture = open('in a worker');
  picture.show(seen('#00f', '#f00'), false);
  await expect.poll(shown).toBe('br');
});
