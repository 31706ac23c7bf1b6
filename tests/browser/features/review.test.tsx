import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { nearestFrame } from '../../../src/overlay/nearestFrame.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import { madeLandings, madeResult, madeTimes } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';
import { readNumber } from './player/numberedFilm.ts';

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 800);
});

/** The first frame in which what happens at `moment` has happened. */
const firstFrameOf = (moment: number) => madeTimes.findIndex((time) => time >= moment);
const landing = (n: number) => firstFrameOf(madeLandings[n]);

/** The number that the film on the stage shows. */
function shownNumber(): number {
  const canvas = document.querySelector('canvas');
  return canvas ? readNumber(canvas, canvas.width, canvas.height) : -1;
}

async function expectFrame(index: number) {
  await expect.element(page.getByText(`Frame ${index + 1} of 120`)).toBeVisible();
  await expect.poll(shownNumber).toBe(index);
}

async function openReview() {
  const app = await makeApp('/sample');
  app.services.preferences.setState({ closer: false });
  await expect.element(app.screen.getByText('Frame 1 of 120')).toBeVisible();
  await expect.poll(shownNumber).toBe(0);
  return app;
}

test('keys step, go from landing to landing, play and pause', async () => {
  await openReview();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}.');
  await expectFrame(3);
  await userEvent.keyboard('{ArrowLeft},');
  await expectFrame(1);
  await userEvent.keyboard(']');
  await expectFrame(landing(0));
  await userEvent.keyboard(']');
  await expectFrame(landing(1));
  // A doubled bracket is the way to type one here.
  await userEvent.keyboard('[[');
  await expectFrame(landing(0));
  await userEvent.keyboard(' ');
  await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await userEvent.keyboard(' ');
  await expect.element(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('keys typed into a field stay there', async () => {
  const { screen } = await openReview();
  await screen.getByText('About this run').click();
  const speed = screen.getByLabelText('Treadmill speed', { exact: true });
  await speed.fill('12');
  await speed.click();
  await userEvent.keyboard('{ArrowLeft}.5');
  await expectFrame(0);
});

test('“Show me” stops at the moment that shows it and draws what is to be seen', async () => {
  const { screen, services } = await openReview();
  services.preferences.setState({ layers: { skeleton: true, trunk: false, head: false, arms: false, feet: false } });
  await screen
    .getByRole('article')
    .filter({ hasText: 'Head position' })
    .getByRole('button', { name: 'Show me' })
    .click();
  await expectFrame(firstFrameOf(1.9));
  expect(services.preferences.getState().layers.head).toBe(true);
});

test('the strip of landings is a slider that goes from landing to landing, and a tap goes to its moment', async () => {
  const { screen } = await openReview();
  const strip = screen.getByRole('slider', { name: 'Landings' });
  (strip.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expectFrame(landing(1));
  expect(strip.element().getAttribute('aria-valuetext')).toContain('Right foot');
  const { width } = strip.element().getBoundingClientRect();
  await strip.click({ position: { x: width / 2, y: 10 } });
  await expectFrame(nearestFrame(madeTimes, (madeTimes[0] + madeTimes[119]) / 2));
});

test('the overlay on the stage stands over the frame that is shown', async () => {
  const { services } = await openReview();
  services.preferences.setState({ layers: { skeleton: true, trunk: false, head: false, arms: false, feet: false } });
  const slider = page.getByRole('slider', { name: 'Position in the video' }).element() as HTMLElement;
  slider.focus();
  for (const frame of [20, 50, 90]) {
    // The slider's page keys go ten frames.
    await userEvent.keyboard('{Home}');
    for (let i = 0; i < frame / 10; i++) await userEvent.keyboard('{PageUp}');
    await expect.poll(shownNumber).toBe(frame);
    // The left shoulder lies at x = frame number, and nothing else lies left of it on its row.
    const overlay = document.querySelectorAll('canvas')[1];
    const scale = overlay.width / 320;
    const y = Math.round((40 + 5 * Keypoint.leftShoulder) * scale);
    const opacity = (x: number) => overlay.getContext('2d')?.getImageData(x, y, 1, 1).data[3];
    expect(opacity(Math.round(frame * scale))).toBe(255);
    expect(opacity(Math.round((frame - 12) * scale))).toBe(0);
  }
});

test('after a change of size the overlay still lies where the picture shows it', async () => {
  await openReview();
  await page.viewport(390, 844);
  await expect.poll(() => document.querySelectorAll('canvas')[1].clientWidth).toBeLessThan(391);
  await expect.poll(shownNumber).toBe(0);
  const [film, overlay] = document.querySelectorAll('canvas');
  expect([overlay.width, overlay.height]).toEqual([film.width, film.height]);
  expect(overlay.width / overlay.height).toBeCloseTo(320 / 240, 1);
});

test('on a phone the film stays in sight while the words scroll', async () => {
  await page.viewport(390, 844);
  await openReview();
  document.querySelector('#measures')?.scrollIntoView({ block: 'end' });
  await expect.poll(() => scrollY).toBeGreaterThan(300);
  const { top, bottom } = document.querySelectorAll('canvas')[1].getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThan(844 / 2);
});

test('slow motion is put right with one tap', async () => {
  const notices = [{ id: 'slowMotion', level: 'stop', suspectedTimeScale: 4 }] as const;
  const { screen, asked } = await makeApp('/sample', { result: madeResult({ notices, suspectedTimeScale: 4 }) });
  await expect.element(screen.getByText('This looks like slow motion, about 4 times slower')).toBeVisible();
  await screen.getByRole('button', { name: '4 times slower' }).click();
  expect(asked.reanalysed).toEqual([{ speedKmh: 10, heightCm: null, timeScale: 4 }]);
  await expect.element(screen.getByText('This looks like slow motion')).not.toBeInTheDocument();
});

test('new answers are kept with the run', async () => {
  const app = await makeApp('/');
  const { id } = await app.services.runs.keep('Run.mp4', madeResult(), app.film, null);
  location.hash = `/run/${id}`;
  await app.screen.getByText('About this run').click();
  await app.screen.getByRole('radio', { name: '2 times slower' }).click();
  await expect.poll(async () => (await app.services.runs.open(id))?.result.analysis.timeScale).toBe(2);
});
