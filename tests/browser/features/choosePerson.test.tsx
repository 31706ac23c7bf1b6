import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { holdReading } from '../../../src/engine/film/holdReading.ts';
import { openSample } from '../../../src/engine/film/openSample.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { expectAccessible, expectNoOverflow, scheme } from './accessible.ts';
import { makeApp } from './makeApp.tsx';

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 900);
});

/** Somebody who stands beside the runner all the time: the sample's first frame, held. */
function bystander(track: PoseTrack): PoseTrack {
  const held = (rows: readonly Float64Array[], more: number) => rows.map((row) => row.map(() => row[0] + more));
  return {
    ...track,
    x: held(track.x, -0.24 * track.width),
    y: held(track.y, 0),
    score: held(track.score, 0),
    world: null,
  };
}

/** A kept run in which the one who stands was taken for the runner; the sample's runner is the other. */
async function openWrong() {
  const sample = await openSample();
  const wrong = bystander(sample.result.track);
  const reading = holdReading({ track: wrong, cameraRoll: null, file: null, people: 2 });
  const { analysis, smoothed } = await reading.analyse({});
  reading.end();
  const app = await makeApp('/', { realEngine: { holdReading, openSample } });
  const result = { ...sample.result, said: {}, track: wrong, others: [sample.result.track], analysis, smoothed };
  const { id } = await app.services.runs.keep('Club.mp4', result, app.film, null);
  location.hash = `/run/${id}`;
  await expect.element(app.screen.getByRole('heading', { name: 'Club.mp4' })).toBeVisible();
  const kept = async () => (await app.services.runs.open(id))!.result;
  return { ...app, id, kept, cadence: sample.result.analysis.metrics.cadence!.value! };
}

const open = () => page.getByRole('button', { name: 'Choose another person' }).first();

test('a tap on somebody in the picture makes the numbers theirs; undo brings the others back', async () => {
  const { kept, cadence } = await openWrong();
  expect((await kept()).analysis.metrics.cadence?.value ?? null).toBeNull();
  await open().click();
  await expect.element(page.getByRole('button', { name: 'Person 1, whose numbers these are' })).toBeVisible();
  await page.getByRole('button', { name: 'Choose person 2', exact: true }).click();
  await expect.element(page.getByText(/the person chosen at/)).toBeVisible();
  await expect.poll(async () => (await kept()).analysis.metrics.cadence?.value).toBeCloseTo(cadence, 1);
  expect((await kept()).said.runner).toBeTruthy();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByText(/the person chosen at/)).not.toBeInTheDocument();
  await expect.poll(async () => (await kept()).said.runner ?? null).toBeNull();
});

test('the same goes by keyboard from a list, and survives being opened again', async () => {
  const { kept, cadence, id, screen } = await openWrong();
  await expect.element(open()).toBeVisible();
  (open().element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  const choose = page.getByRole('button', { name: 'Choose person 2 from the list' });
  await expect.element(choose).toBeVisible();
  (choose.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await kept()).analysis.metrics.cadence?.value).toBeCloseTo(cadence, 1);
  location.hash = '/';
  await expect.element(screen.getByRole('heading', { level: 1, name: 'See how you run' })).toBeVisible();
  location.hash = `/run/${id}`;
  await expect.element(page.getByText(/the person chosen at/)).toBeVisible();
  expect((await kept()).analysis.metrics.cadence?.value).toBeCloseTo(cadence, 1);
});

test('nobody is to be chosen where one was seen alone', async () => {
  const { screen } = await makeApp('/sample');
  await expect.element(screen.getByRole('button', { name: 'Correct by hand' })).toBeVisible();
  await expect.element(open()).not.toBeInTheDocument();
});

test('it is accessible, and fits from a small phone to a desk', async () => {
  await scheme('light');
  await openWrong();
  await open().click();
  await expect.element(page.getByRole('heading', { name: 'Whose run is it?' })).toBeVisible();
  for (const width of [360, 390, 820, 1280]) {
    await page.viewport(width, 800);
    expectNoOverflow();
    await expectAccessible();
  }
  await scheme('dark');
  await expectAccessible();
});
