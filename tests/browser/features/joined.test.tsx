import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { noNotes } from '../../../src/storage/runCard.ts';
import { measurementOf } from '../../unit/heuristics/measurementOf.ts';
import { expectAccessible, expectNoOverflow, scheme } from './accessible.ts';
import { madeResult } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';

beforeEach(() => localStorage.clear());

/** A side and a rear video of one session, kept with their films. */
async function session() {
  const app = await makeApp('/');
  const { runs } = app.services;
  const side = await runs.keep('Side.mp4', madeResult(), app.film, null);
  const rearMetrics = {
    stepWidth: measurementOf({ value: 4.2, unit: 'cm', uncertainty: 1.1, referenceRange: null, status: 'info' }),
    cadence: measurementOf({ value: 171.6, unit: 'steps/min', uncertainty: 5 }),
  };
  const rear = await runs.keep(
    'Rear.mp4',
    madeResult({ view: 'rear', metrics: rearMetrics, findings: [], strength: null }),
    app.film,
    null,
  );
  return { ...app, side, rear };
}

test('a side and a rear video become one page, each number with the side that it was seen from', async () => {
  const { screen, side } = await session();
  location.hash = `/run/${side.id}`;
  await screen.getByRole('button', { name: 'Join with a video from another side…' }).click();
  await screen.getByRole('link', { name: /Rear\.mp4/ }).click();
  await expect.element(screen.getByRole('heading', { name: 'Side.mp4 · Rear.mp4' })).toBeVisible();
  const rows = () =>
    [...document.querySelectorAll('article table tbody tr')].map((row) =>
      [...row.children].slice(0, 3).map((cell) => cell.textContent),
    );
  await expect.poll(rows).toContainEqual(['Step width', '4 cm ± 1', 'From behind']);
  expect(rows()).toContainEqual(['Forward lean', '10° ± 2', 'From the left']);
  expect(rows().find(([name]) => name === 'Cadence')?.[2]).toBe('From the left; the other video agrees');
  await expect.element(screen.getByRole('heading', { name: /What to try first: land closer/ })).toBeVisible();
  // Pictures of both films are on it before it can be printed.
  await expect.element(screen.getByRole('button', { name: 'Print' })).toBeEnabled();
  expect(document.querySelectorAll('article section[aria-label="Pictures: From the left"] img').length).toBeGreaterThan(
    0,
  );
  expect(document.querySelectorAll('article section[aria-label="Pictures: From behind"] img').length).toBeGreaterThan(
    0,
  );
});

test('two people’s videos, and a run that is gone, are said to be so', async () => {
  const { screen, services, side, rear } = await session();
  await services.runs.describe(side, { ...noNotes, name: 'Side.mp4', runner: 'Ann' });
  await services.runs.describe(rear, { ...noNotes, name: 'Rear.mp4', runner: 'Bo' });
  location.hash = `/joined/${side.id}/${rear.id}`;
  await expect.element(screen.getByText('These videos are of two people: Ann and Bo.')).toBeVisible();
  await services.runs.remove(rear.id);
  location.hash = '/';
  await expect.element(screen.getByRole('heading', { level: 1, name: 'See how you run' })).toBeVisible();
  location.hash = `/joined/${side.id}/${rear.id}`;
  await expect.element(screen.getByRole('heading', { name: 'Run not found' })).toBeVisible();
});

test('it is accessible, and fits from a small phone to a desk', async () => {
  await scheme('light');
  const { screen, side, rear } = await session();
  location.hash = `/joined/${side.id}/${rear.id}`;
  await expect.element(screen.getByRole('button', { name: 'Print' })).toBeEnabled();
  for (const width of [360, 390, 820, 1280]) {
    await page.viewport(width, 800);
    expectNoOverflow();
    await expectAccessible();
  }
  await scheme('dark');
  await expectAccessible();
});
