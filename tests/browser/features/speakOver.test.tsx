import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { filmFrames } from '../../../src/filmFile/filmFrames.ts';
import { openFilm } from '../../../src/filmFile/openFilm.ts';
import { reviewWords } from '../../../src/language/reviewWords.ts';
import { speakWords } from '../../../src/language/speakWords.ts';
import { expectAccessible } from './accessible.ts';
import { makeApp } from './makeApp.tsx';
import { readNumber } from './player/numberedFilm.ts';

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 800);
});
afterEach(() => vi.restoreAllMocks());

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function openReview() {
  const app = await makeApp('/sample');
  app.services.preferences.setState({ closer: false });
  const slider = page.getByRole('slider', { name: reviewWords.player.scrub });
  await expect.element(slider).toBeVisible();
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{Home}');
  await expect.element(page.getByText('Frame 1 of 120')).toBeVisible();
  return app;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('what is shown and said is recorded together, without the pause, and can be listened back to and saved', async () => {
  await openReview();
  await button(speakWords.open).click();
  await expect.element(button(speakWords.stop.label)).toBeVisible();
  await expectAccessible();
  await wait(1200);
  await userEvent.keyboard('.....');
  await expect.element(page.getByText('Frame 6 of 120')).toBeVisible();
  await wait(1200);
  await button(speakWords.pause.label).click();
  // The bar says so; what happens now is not in the film.
  await expect.element(page.getByText(speakWords.paused)).toBeVisible();
  await wait(2500);
  await button(speakWords.resume.label).click();
  await wait(800);
  await button(speakWords.stop.label).click();
  const film = page.getByLabelText(speakWords.film);
  await expect.element(film, { timeout: 30_000 }).toBeVisible();
  const blob = await (await fetch((film.element() as HTMLVideoElement).src)).blob();
  const opened = await openFilm(blob);
  if ('error' in opened) throw new Error(opened.error.kind);
  const sound = await opened.input.getPrimaryAudioTrack();
  expect(sound).not.toBeNull();
  const seconds = await opened.input.computeDuration();
  expect(seconds).toBeGreaterThan(2.5);
  // 3.2 s were recorded, and a slow machine takes its time over each click; the pause of 2.5 s is not among them.
  const { width, height } = {
    width: await opened.track.getDisplayWidth(),
    height: await opened.track.getDisplayHeight(),
  };
  const canvas = new OffscreenCanvas(width, height);
  const shown = new Set<number>();
  for await (const { sample } of filmFrames(opened, { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY })) {
    sample.draw(canvas.getContext('2d')!, 0, 0, width, height);
    shown.add(readNumber(canvas, width, height));
  }
  opened.input.dispose();
  // The first frame, then the one that was stepped to, as they stood on the screen.
  expect(shown).toContain(0);
  expect(shown).toContain(5);
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await button(speakWords.give).click();
  expect(saved).toHaveBeenCalledOnce();
  await button(speakWords.discard).click();
  await expect.element(button(speakWords.open)).toBeVisible();
});

test.each([
  ['NotAllowedError', speakWords.problems.refused],
  ['NotFoundError', speakWords.problems.absent],
  ['AbortError', speakWords.problems.failed],
])('a microphone that says %s is told in a sentence, and can be asked again', async (name, sentence) => {
  await openReview();
  const ask = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name));
  await button(speakWords.open).click();
  await expect.element(page.getByText(sentence)).toBeVisible();
  await button(speakWords.open).click();
  await expect.poll(() => ask.mock.calls.length).toBe(2);
});

test('whoever leaves the review leaves no microphone on', async () => {
  const { screen } = await openReview();
  const tracks: MediaStreamTrack[] = [];
  const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (asked) => {
    const stream = await ask(asked);
    tracks.push(...stream.getTracks());
    return stream;
  });
  await button(speakWords.open).click();
  await expect.element(button(speakWords.stop.label)).toBeVisible();
  await screen.getByRole('link', { name: 'Lope' }).click();
  await expect.poll(() => tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
});
