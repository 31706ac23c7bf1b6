import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import { measures } from '../../../src/heuristics/measures.ts';
import { reviewWords } from '../../../src/language/reviewWords.ts';
import { shownWords } from '../../../src/language/shownWords.ts';
import { turnTrack } from '../../../src/poseTrack/turnTrack.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { virtualTrack } from '../../virtualRunner/virtualTrack.ts';
import { madeResult } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 800);
});

/** What is painted over the film, as one number; nothing at all is 0. */
function painted(): number {
  const overlay = document.querySelectorAll('canvas')[1];
  const { data } = overlay.getContext('2d')!.getImageData(0, 0, overlay.width, overlay.height);
  let sum = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i] > 0) sum += i % 9973;
  return sum;
}

const announced = () => [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' ');

test.each([
  ['rightSide', forms.overstriding],
  ['front', forms.armsCrossing],
] as const)('every measure of a film from the %s draws itself when asked, and says so', async (place, form) => {
  const { track } = virtualTrack(form, cameras[place], evenTiming(8, 30));
  const { analysis, smoothed } = analyseRun({ track }, { heightCm: 175, speedKmh: 10 });
  const made = madeResult();
  const result = { ...made, track, smoothed, analysis };
  // No film that could be decoded: the body is drawn by itself, at once.
  const { screen } = await makeApp('/sample', {
    realEngine: { openSample: async () => ({ film: new Blob(['no film']), result }) },
  });
  await expect.element(screen.getByRole('slider', { name: 'Landings' })).toBeVisible();
  const known = measures.filter(({ id }) => analysis.metrics[id]?.value != null);
  expect(known.length).toBeGreaterThan(4);
  // Each measure's row opens to its button; which of them stand open is the reader's own affair.
  for (const row of document.querySelectorAll<HTMLDetailsElement>('article details')) row.open = true;
  let before = painted();
  for (const { id, words } of known) {
    await screen
      .getByRole('button', { name: shownWords.show(id), exact: true })
      .first()
      .click();
    await expect.poll(announced).toContain(`Shown: ${words.name.toLowerCase()}, `);
    await expect.poll(painted).not.toBe(before);
    expect(painted(), id).toBeGreaterThan(0);
    before = painted();
    await expect.element(screen.getByRole('button', { name: shownWords.hide(id) }).first()).toBeVisible();
  }
});

test.each([
  ['an upright', 720, 1280],
  ['a wide', 1920, 1080],
] as const)('the caption stands above %s picture, never over it, and moves nothing below', async (_, width, height) => {
  const camera = { ...cameras.rightSide, width, pictureHeight: height };
  const { track } = virtualTrack(forms.overstriding, camera, evenTiming(6, 30));
  const { analysis, smoothed } = analyseRun({ track }, { heightCm: 175 });
  const made = madeResult();
  const result = { ...made, track, smoothed, analysis };
  const { screen } = await makeApp('/sample', {
    realEngine: { openSample: async () => ({ film: new Blob(['no film']), result }) },
  });
  const slider = screen.getByRole('slider', { name: 'Landings' });
  await expect.element(slider).toBeVisible();
  // It comes when the player has given up, and pushes down what stands below it.
  await expect.element(screen.getByText(reviewWords.filmUnreadable)).toBeVisible();
  for (const viewportWidth of [1280, 820, 390]) {
    await page.viewport(viewportWidth, 800);
    for (const row of document.querySelectorAll<HTMLDetailsElement>('article details')) row.open = true;
    const button = screen.getByRole('button', { name: shownWords.show('forwardLean'), exact: true }).first();
    const stage = () => document.querySelector('[data-stage]')!.getBoundingClientRect();
    const below = () => slider.element().getBoundingClientRect().top;
    await button.click();
    const back = screen.getByRole('button', { name: shownWords.back });
    await expect.element(back).toBeVisible();
    const caption = back.element().parentElement!.getBoundingClientRect();
    expect(caption.bottom).toBeLessThanOrEqual(stage().top);
    expect(stage().height).toBeGreaterThan(100);
    const [held, shownAt] = [below(), stage().height];
    await back.click();
    await expect.poll(() => stage().height).toBeGreaterThan(shownAt);
    expect(Math.abs(below() - held)).toBeLessThan(1);
  }
});

test.each([90, 180, 270] as const)(
  'a run that was turned by %d° is shown with the whole runner in sight',
  async (turn) => {
    // The runner above the middle of a high picture: turned, the part of the picture that shows him is another.
    const camera = { ...cameras.rightSide, width: 720, pictureHeight: 1280, distance: 7, aim: [0.4, -0.4, 0] as const };
    const upright = virtualTrack(forms.clean, camera, evenTiming(6, 30)).track;
    const back = { 90: 270, 180: 180, 270: 90 } as const;
    const track = turnTrack(upright, back[turn]);
    const said = { turn, heightCm: 175 };
    const { analysis, smoothed } = analyseRun({ track }, said);
    const made = madeResult();
    const result = { ...made, track, smoothed, analysis, said: { ...made.said, ...said } };
    const { screen, services } = await makeApp('/sample', {
      realEngine: { openSample: async () => ({ film: new Blob(['no film']), result }) },
    });
    services.preferences.setState({ closer: true });
    await expect.element(screen.getByRole('slider', { name: 'Landings' })).toBeVisible();
    /** Shares of the stage's height between which something is drawn. */
    const drawn = () => {
      const overlay = document.querySelectorAll('canvas')[1];
      const { data, width, height } = overlay.getContext('2d')!.getImageData(0, 0, overlay.width, overlay.height);
      const rows = Array.from({ length: height }, (_, y) => data.subarray(4 * width * y, 4 * width * (y + 1)));
      const inked = rows.map((row) => row.some((value, i) => i % 4 === 3 && value > 0));
      return { from: inked.indexOf(true) / height, to: inked.lastIndexOf(true) / height };
    };
    await expect.poll(() => drawn().to - drawn().from).toBeGreaterThan(0.55);
    expect(drawn().from).toBeGreaterThan(0);
    expect(drawn().to).toBeLessThan(0.99);
  },
);
