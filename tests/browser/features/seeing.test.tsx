import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { curveWords } from '../../../src/language/curveWords.ts';
import { drawWords } from '../../../src/language/drawWords.ts';
import { keyMomentWords } from '../../../src/language/keyMomentWords.ts';
import { reviewWords } from '../../../src/language/reviewWords.ts';
import { nearestFrame } from '../../../src/overlay/nearestFrame.ts';
import { madeLandings, madeResult, madeTimes } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 900);
});

async function openRun() {
  const app = await makeApp('/');
  const { id } = await app.services.runs.keep('Park.mp4', madeResult(), app.film, null);
  location.hash = `/run/${id}`;
  await expect.element(app.screen.getByRole('heading', { name: 'Park.mp4' })).toBeVisible();
  const drawn = async () => (await app.services.runs.open(id))!.result.said.drawings ?? [];
  return { ...app, id, drawn };
}

/** A tap on the stage, shares of its width and height. */
async function tap(x: number, y: number) {
  const stage = page.getByRole('img', { name: reviewWords.player.stage });
  const { width, height } = stage.element().getBoundingClientRect();
  await stage.click({ position: { x: x * width, y: y * height } });
}

test('a line is drawn by two taps, measured, kept with its frame, found again after a while, and taken back', async () => {
  const { screen, id, drawn } = await openRun();
  await screen.getByRole('button', { name: drawWords.kinds.line, exact: true }).click();
  await expect.element(screen.getByText(drawWords.how.line)).toBeVisible();
  await tap(0.2, 0.5);
  await tap(0.8, 0.5);
  await expect.element(screen.getByText(/^Line, 0° from level/)).toBeVisible();
  await expect.poll(async () => (await drawn()).length).toBe(1);
  const [line] = await drawn();
  const frame = madeTimes.indexOf(line.time);
  expect(frame).toBeGreaterThanOrEqual(0);
  // Left and right ends lie as far apart as they were tapped: three fifths of what the stage shows.
  expect(line.points[1][0] - line.points[0][0]).toBeGreaterThan(60);
  location.hash = '/';
  await expect.element(screen.getByRole('heading', { level: 1, name: 'See how you run' })).toBeVisible();
  location.hash = `/run/${id}`;
  await userEvent.keyboard('{Home}');
  await screen.getByRole('button', { name: new RegExp(`^${drawWords.go}: Line`) }).click();
  await expect.element(screen.getByText(`Frame ${frame + 1} of ${madeTimes.length}`)).toBeVisible();
  await screen.getByRole('button', { name: new RegExp(`^${drawWords.remove}: Line`) }).click();
  await expect.element(screen.getByText(/^Line, 0° from level/)).not.toBeInTheDocument();
  await expect.poll(async () => (await drawn()).length).toBe(0);
});

test('an angle takes three taps, and one too many is undone', async () => {
  const { screen, drawn } = await openRun();
  await screen.getByRole('button', { name: drawWords.kinds.angle, exact: true }).click();
  await tap(0.3, 0.3);
  await tap(0.3, 0.7);
  expect(await drawn()).toEqual([]);
  await tap(0.6, 0.7);
  await expect.element(screen.getByText(/^Angle, 90°/)).toBeVisible();
  await screen.getByRole('button', { name: drawWords.undo }).click();
  await expect.element(screen.getByText(/^Angle, 90°/)).not.toBeInTheDocument();
  await expect.poll(async () => (await drawn()).length).toBe(0);
});

test('a line is drawn by the keyboard alone: arrows, Enter, and Esc back to the tool', async () => {
  const { screen, drawn } = await openRun();
  const tool = screen.getByRole('button', { name: drawWords.kinds.line, exact: true });
  await expect.element(tool).toBeVisible();
  const text = () => screen.getByText(/^Frame \d+ of/).element().textContent;
  const frame = text();
  (tool.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  const cross = screen.getByRole('slider', { name: drawWords.cross.name });
  await expect.element(cross).toHaveFocus();
  await expect.element(screen.getByText(drawWords.cross.how)).toBeVisible();
  await expect.element(cross).toHaveAttribute('aria-valuetext', drawWords.cross.place(50, 50));
  await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}{Enter}');
  await userEvent.keyboard(
    '{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}{ArrowRight}{ArrowDown}{ArrowUp}{Enter}',
  );
  await expect.poll(async () => (await drawn()).length).toBe(1);
  const [{ points, time }] = await drawn();
  // 41 pixels of the stage to the right, at the same height.
  const stage = page.getByRole('img', { name: reviewWords.player.stage }).element().getBoundingClientRect();
  const [across, down] = [points[1][0] - points[0][0], points[1][1] - points[0][1]];
  expect(down).toBeCloseTo(0, 6);
  expect(across).toBeGreaterThan(0);
  // The stage shows no more than the whole picture.
  expect(across).toBeLessThanOrEqual((41 / stage.width) * madeResult().track.width + 1e-6);
  expect(madeTimes).toContain(time);
  await expect.element(screen.getByText(/^Line, 0° from level/)).toBeVisible();
  // The keys that step through the film stayed with the cross.
  expect(text()).toBe(frame);
  await userEvent.keyboard('{Escape}');
  await expect.element(tool).toHaveFocus();
  await expect.element(cross).not.toBeInTheDocument();
});

test('the sheet has each foot’s moments with the body on them, and a tap goes there', async () => {
  const { screen } = await openRun();
  const sheet = screen.getByRole('region', { name: keyMomentWords.title });
  await expect.element(sheet).toBeInTheDocument();
  (sheet.element() as HTMLElement).scrollIntoView();
  const landing = sheet.getByRole('button', { name: /^Left foot: Landing/ });
  await expect.element(landing).toBeVisible();
  await expect.element(sheet.getByRole('button', { name: /^Right foot: Middle/ })).toBeVisible();
  const overlay = landing.element().querySelectorAll('canvas')[1];
  const isDrawn = () => {
    if (overlay.width < 20) return false;
    const { data } = overlay.getContext('2d')!.getImageData(0, 0, overlay.width, overlay.height);
    return data.some((value, i) => i % 4 === 3 && value > 0);
  };
  await expect.poll(isDrawn).toBe(true);
  await landing.click();
  const text = landing.element().getAttribute('aria-label') ?? '';
  const seconds = Number(/0:0(\d\.\d+)$/.exec(text)?.[1]);
  // It is one of the left foot's landings that was made.
  const lands = madeLandings.filter((_, n) => n % 2 === 0).map((time) => madeTimes[nearestFrame(madeTimes, time)]);
  expect(lands.map((time) => time - madeTimes[0]).some((time) => Math.abs(time - seconds) < 0.002)).toBe(true);
  const frame = nearestFrame(madeTimes, seconds + madeTimes[0]);
  await expect.element(screen.getByText(`Frame ${frame + 1} of ${madeTimes.length}`)).toBeVisible();
});

test('the 3-D figure turns, stands still on request, and says that it is an estimate', async () => {
  const { screen } = await openRun();
  await screen.getByText(curveWords.title, { exact: true }).first().click();
  await screen.getByRole('radio', { name: curveWords.replay.name }).click();
  await expect.element(screen.getByText(curveWords.replay.estimate)).toBeVisible();
  const figure = screen.getByRole('img', { name: curveWords.replay.picture });
  const canvas = figure.element() as HTMLCanvasElement;
  const pause = figure.element().parentElement!.querySelector('button')!;
  if (pause.getAttribute('aria-label') === reviewWords.player.pause) pause.click();
  const picture = () => canvas.toDataURL();
  const before = picture();
  (screen.getByRole('slider', { name: curveWords.replay.turn }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.poll(picture).not.toBe(before);
  const turned = picture();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(picture()).toBe(turned);
});
