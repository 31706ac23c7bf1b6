import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { localDay } from '../../../src/care/calendar/day.ts';
import type { BackStory } from '../../../src/care/diary/backStory.ts';
import type { CheckIn } from '../../../src/care/diary/checkIn.ts';
import { expectAccessible, expectNoOverflow, scheme } from './accessible.ts';
import { madeResult } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';

beforeEach(() => localStorage.clear());
// Other files’ pages have the same storage, and would speak German.
afterEach(() => localStorage.clear());

const today = localDay(new Date());

const story: BackStory = {
  id: 'backStory',
  kind: 'backStory',
  changedAt: 1,
  day: today,
  where: ['lowBack', 'knee-left'],
  since: 'overThreeWeeks',
  intoLeg: 'no',
  worseOnReturn: false,
  isWorsening: true,
  aggravatedBy: [],
  running: 'running',
  redFlags: [],
  isWorried: true,
  isHeldBack: false,
};

const checkIn: CheckIn = {
  id: 'now',
  kind: 'checkIn',
  changedAt: 2,
  day: today,
  where: ['lowBack'],
  before: 4,
  during: 4,
  after: 3,
  nextMorning: null,
  signs: ['rose'],
  redFlags: [],
};

/** Names, units and abbreviations that stand in both languages. */
const international =
  /^(Lope|Morning|MP4|MOV|WebM|MKV|BlazePose|WebGPU|WebGL|Band|Plank|km|min|ms|cm|PNG|CSV|JSON|TRC|MOT|A4)\b/;

/** Everything that the page says to the eye or to a screen reader, with at least two words. */
function said(): ReadonlySet<string> {
  const texts = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest('style, script')) texts.add(walker.currentNode.nodeValue ?? '');
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'aria-valuetext'])
      texts.add(element.getAttribute(name) ?? '');
  }
  return new Set([...texts].map((text) => text.trim()).filter((text) => /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(text)));
}

/** Nothing that is pressed or chosen is wider than its place. */
function expectNothingCut() {
  const cut = [...document.querySelectorAll<HTMLElement>('button, a, label, legend, summary, h1, h2, h3, th, option')]
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 24 && scrollWidth > clientWidth + 1)
    .map(({ textContent }) => textContent);
  expect(cut).toEqual([]);
}

const addresses = [
  '/',
  '/sample',
  '/sample/page',
  '/live',
  '/today',
  '/back-story',
  '/after-run',
  '/what-helps',
  '/told',
  '/told/now',
  '/exercises',
  '/exercises/birdDog',
  '/exercises/do/warmUp',
  '/plan',
  '/runs',
  '/over-time',
  '/over-time/summary',
  '/keep',
  '/compare',
  '/trends',
  '/settings',
  '/about',
  '/nowhere',
];

describe('in German', () => {
  test.each(addresses)('%s says nothing in English, and fits a small phone', async (address) => {
    await page.viewport(360, 740);
    await scheme('light');
    const { services, screen, film } = await makeApp('/');
    await services.runs.keep('Morning.mp4', madeResult(), film, null);
    await services.diary.put(story, checkIn);
    location.hash = address;
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => said().size).toBeGreaterThan(2);
    const english = said();
    services.preferences.setState({ language: 'de' });
    await expect.poll(() => [...said()].filter((text) => english.has(text) && !international.test(text))).toEqual([]);
    expect(document.documentElement.lang).toBe('de');
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expectNoOverflow();
    expectNothingCut();
    await expectAccessible();
    await page.viewport(1280, 800);
    expectNoOverflow();
  });
});

test('the language is chosen by keyboard, at once, and remembered', async () => {
  const first = await makeApp('/');
  await first.screen.getByRole('radio', { name: 'English' }).click();
  await expect.element(first.screen.getByRole('radio', { name: 'English' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(first.screen.getByRole('heading', { name: 'Sieh, wie du läufst' })).toBeVisible();
  await expect.element(first.screen.getByRole('radio', { name: 'Deutsch' })).toHaveFocus();
  await first.screen.unmount();
  const second = await makeApp('/sample');
  await expect.element(second.screen.getByRole('heading', { name: 'Setz näher an der Hüfte auf' })).toBeVisible();
  await expect.element(second.screen.getByText(/^Bild \d+ von \d+$/)).toBeVisible();
});
