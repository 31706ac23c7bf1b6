import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { localDay } from '../../../src/care/calendar/day.ts';
import type { BackStory } from '../../../src/care/diary/backStory.ts';
import { strideTable } from '../../../src/exports/strideTable.ts';
import { giveWords } from '../../../src/language/giveWords.ts';
import { printWords } from '../../../src/language/printWords.ts';
import { reviewWords } from '../../../src/language/reviewWords.ts';
import { expectAccessible } from './accessible.ts';
import { madeResult } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';

const urgentStory: BackStory = {
  id: 'backStory',
  kind: 'backStory',
  changedAt: 1,
  day: localDay(new Date()),
  where: ['lowBack'],
  since: 'thisWeek',
  intoLeg: 'no',
  worseOnReturn: false,
  isWorsening: false,
  aggravatedBy: [],
  running: 'running',
  redFlags: ['saddleNumbness'],
  isWorried: false,
  isHeldBack: false,
};

/** What went to the browser's downloads. */
let saved: { readonly name: string; readonly url: string }[] = [];

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 800);
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, url: this.href });
  });
});
afterEach(() => vi.restoreAllMocks());

const open = async (options: Parameters<typeof makeApp>[1] = {}) => {
  const app = await makeApp('/sample', options);
  await page.getByRole('button', { name: giveWords.open }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  return app;
};
const press = (name: string) => page.getByRole('button', { name }).click();
const textOf = async (n = 0) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await fetch(saved[n].url)).arrayBuffer());

/** A phone, whose share sheet takes files with these endings. */
function onPhone(takes: RegExp, share: (data: ShareData) => Promise<void>) {
  const { matchMedia } = window;
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    query.includes('coarse') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query),
  );
  Object.defineProperty(navigator, 'canShare', {
    configurable: true,
    value: ({ files }: ShareData) => files?.every(({ name }) => takes.test(name)) ?? false,
  });
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
}

test('a table goes to the downloads, and what is in it is the analysis’s', async () => {
  await open();
  await expectAccessible();
  await press(giveWords.tables.strides);
  await expect.element(page.getByText(giveWords.saved('Sample run.strides.csv'))).toBeVisible();
  expect(saved[0].name).toBe('Sample run.strides.csv');
  expect(await textOf()).toBe(strideTable(madeResult().analysis));
  await press(giveWords.programs.trc);
  await expect.poll(() => saved.length).toBe(2);
  expect(await textOf(1)).toMatch(/^PathFileType\t4/);
});

test('what can’t be written is told, and nothing is saved', async () => {
  await open({ result: madeResult({ scale: null }) });
  await press(giveWords.programs.trc);
  await expect.element(page.getByText('Add the runner’s height', { exact: false })).toBeVisible();
  expect(saved).toEqual([]);
});

test('on a phone the share sheet opens, and what it does not take is saved', async () => {
  const shared: string[] = [];
  onPhone(/\.csv$/, async ({ files }) => void shared.push(...(files ?? []).map(({ name }) => name)));
  await open();
  await press(giveWords.tables.frames);
  await expect.poll(() => shared).toEqual(['Sample run.frames.csv']);
  await expect.element(page.getByText(giveWords.shared('Sample run.frames.csv'))).toBeVisible();
  await press(giveWords.programs.mot);
  await expect.poll(() => saved.map(({ name }) => name)).toEqual(['Sample run.mot']);
});

test('a share sheet that is closed saves nothing; one that fails saves the file', async () => {
  let error = new DOMException('', 'AbortError');
  onPhone(/./, () => Promise.reject(error));
  await open();
  await press(giveWords.tables.strides);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(saved).toEqual([]);
  error = new DOMException('', 'NotAllowedError');
  await press(giveWords.tables.strides);
  await expect.poll(() => saved.length).toBe(1);
});

test('a picture of the frame is given as it stands', async () => {
  await open();
  await press(giveWords.picture.give);
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0].name).toMatch(/^Sample run \d\.\d\d s\.png$/);
  const picture = await createImageBitmap(await (await fetch(saved[0].url)).blob());
  expect([picture.width, picture.height]).toEqual([320, 240]);
});

test('the video is made in the background, can be stopped, and is then handed on', async () => {
  await open();
  await press(giveWords.film.make);
  await press(giveWords.film.cancel);
  await expect.element(page.getByRole('button', { name: giveWords.film.make })).toBeVisible();
  await press(giveWords.film.make);
  // Closing the dialog stops nothing.
  await press(giveWords.close);
  await press(giveWords.open);
  await expect.element(page.getByText(giveWords.film.ready), { timeout: 60_000 }).toBeVisible();
  await press(giveWords.film.give);
  await expect.poll(() => saved.map(({ name }) => name)).toEqual(['Sample run.lope.mp4']);
});

/** Whether the browser would ask before the page is left. */
function asksBeforeLeaving(): boolean {
  const leave = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leave);
  return leave.defaultPrevented;
}

test('leaving the page is asked about while a video is being made, and until it is handed on or let go', async () => {
  await open();
  expect(asksBeforeLeaving()).toBe(false);
  await press(giveWords.film.make);
  expect(asksBeforeLeaving()).toBe(true);
  await press(giveWords.film.cancel);
  expect(asksBeforeLeaving()).toBe(false);
});

test('lines drawn by hand are in the picture that is given', async () => {
  const made = madeResult();
  const frames: unknown[] = [];
  const drawings = [...made.track.times].map(
    (time) =>
      ({
        kind: 'line',
        time,
        points: [
          [10, 10],
          [50, 50],
        ],
      }) as const,
  );
  await open({
    result: { ...made, said: { ...made.said, drawings } },
    realEngine: {
      async drawFrame(frame) {
        frames.push(...frame.shapes.filter(({ role }) => role === 'byHand'));
        return new Blob(['x'], { type: 'image/png' });
      },
    },
  });
  await press(giveWords.picture.give);
  await expect.poll(() => frames.length).toBeGreaterThan(0);
  expect(frames).toContainEqual({
    kind: 'line',
    role: 'byHand',
    points: [
      [10, 10],
      [50, 50],
    ],
  });
});

test('a video that can’t be made is told, and can be tried again', async () => {
  await open({ realEngine: { annotate: () => Promise.reject(new Error('No codec.')) } });
  await press(giveWords.film.make);
  await expect.element(page.getByText(giveWords.film.failed)).toBeVisible();
  await expect.element(page.getByRole('button', { name: giveWords.film.make })).toBeVisible();
});

test('the printed page has pictures, numbers and what it is not', async () => {
  const { screen } = await open();
  await screen.getByRole('link', { name: printWords.show }).click();
  await expect.element(page.getByRole('button', { name: printWords.print }), { timeout: 30_000 }).toBeEnabled();
  const images = [...document.querySelectorAll<HTMLImageElement>('article img')];
  expect(images.length).toBe(4);
  for (const image of images) {
    await image.decode();
    expect(image.naturalWidth).toBeGreaterThan(100);
    expect(image.alt).not.toBe('');
  }
  await expect.element(page.getByText('no diagnosis', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /Head position/ })).toBeVisible();
  await expectAccessible();
});

test('the printed page advises nothing while somebody has to be seen at once', async () => {
  const { services } = await makeApp('/sample/page');
  const advice = page.getByRole('heading', { name: new RegExp(reviewWords.findings) });
  await expect.element(advice).toBeVisible();
  await services.diary.put(urgentStory);
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(advice.elements()).toEqual([]);
});
