import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import { compareWords } from '../../../src/language/compareWords.ts';
import { retestWords } from '../../../src/language/retestWords.ts';
import type { PictureBox } from '../../../src/overlay/pictureBox.ts';
import { runnerBox } from '../../../src/overlay/runnerBox.ts';
import { measurementOf } from '../../unit/heuristics/measurementOf.ts';
import { expectAccessible, expectNoOverflow, scheme } from './accessible.ts';
import { madeLandings, madeResult, madeTimes } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';
import { numberedFilmSize } from './player/numberedFilm.ts';

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 900);
});

/** Frames by which the second film lags: its pictures are as unevenly spaced as those before. */
const lag = 9;

function landingsLater(analysis: RunAnalysis, frames: number): RunAnalysis['contacts'] {
  const seconds = madeTimes[frames] - madeTimes[0];
  return analysis.contacts
    .filter(({ initialContact }) => initialContact + seconds < madeTimes[madeTimes.length - 1] - 0.5)
    .map((contact) => ({ ...contact, initialContact: contact.initialContact + seconds, toeOff: null }));
}

function metricsWith(lean: number, cadence: number): RunAnalysis['metrics'] {
  return {
    ...madeResult().analysis.metrics,
    forwardLean: measurementOf({ value: lean, uncertainty: 1 }),
    cadence: measurementOf({ value: cadence, unit: 'steps/min', uncertainty: 1, referenceRange: null }),
  };
}

/** Two kept runs: in the second the runner leans 8° further, keeps the cadence, and each foot lands nine frames later. */
async function openPair() {
  const app = await makeApp('/');
  const { runs } = app.services;
  const first = await runs.keep('Before', madeResult({ metrics: metricsWith(6, 171) }), app.film, null);
  const { analysis } = madeResult();
  const second = await runs.keep(
    'After',
    madeResult({ metrics: metricsWith(14, 171.5), contacts: landingsLater(analysis, lag) }),
    app.film,
    null,
  );
  location.hash = `/run/${first.id}`;
  await app.screen.getByRole('button', { name: compareWords.action }).click();
  await app.screen.getByRole('link', { name: /After/ }).click();
  await expect.element(app.screen.getByRole('heading', { name: compareWords.numbers })).toBeVisible();
  expect(location.hash).toBe(`#/compare/${first.id}/${second.id}`);
  return { ...app, first, second };
}

const stage = (name: string) => page.getByRole('img', { name });

/**
 * The number that a stage's picture carries, modulo 32: its lowest five blocks, read above the runner's head, where no body
 * is drawn.
 */
function numberOn(canvas: HTMLCanvasElement, part: PictureBox): number | null {
  const { width, height } = numberedFilmSize;
  const context = canvas.getContext('2d');
  if (!context || canvas.width < 10) return null;
  let number = 0;
  for (let bit = 0; bit < 5; bit++) {
    const x = ((20 + 40 * bit) / width - part.left) / part.width;
    const y = (20 / height - part.top) / part.height;
    const [red] = context.getImageData(Math.round(x * canvas.width), Math.round(y * canvas.height), 1, 1).data;
    if (red > 127) number |= 1 << bit;
  }
  return number;
}

test('what changed is told, and what lies within both errors is no change', async () => {
  await openPair();
  const row = (name: RegExp) => page.getByRole('row', { name });
  await expect.element(row(/^Forward lean.*Changed.*8/)).toBeVisible();
  await expect.element(row(/^Cadence.*No change beyond error/)).toBeVisible();
  await page.getByText(/^Can’t be compared \(/).click();
  await expect.element(page.getByText('Arm crossing')).toBeVisible();
});

test('both films go in step: the second shows its own moment of the same stride at each frame of the first', async () => {
  await openPair();
  const part = runnerBox(madeResult().track)!;
  const [first, second] = [compareWords.stage.first, compareWords.stage.second].map(
    (name) => stage(name).element() as HTMLCanvasElement,
  );
  const shown = () => [numberOn(first, part), numberOn(second, part)];
  // It opens where the first foot lands in both.
  const opened = madeTimes.findIndex((time) => time >= madeLandings[0]);
  await expect.poll(shown).toEqual([opened % 32, (opened + lag) % 32]);
  for (const steps of [1, 4, 7]) {
    for (let n = 0; n < steps; n++) await userEvent.keyboard('.');
    const index = Number(/Frame (\d+) of/.exec(document.body.textContent ?? '')?.[1]) - 1;
    await expect.poll(shown).toEqual([index % 32, (index + lag) % 32]);
  }
});

test('one over the other shows the second body in its own colour over the first film, and goes back', async () => {
  await openPair();
  const pink = () => {
    const canvas = stage(compareWords.stage.first).element() as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (data[i] > 230 && Math.abs(data[i + 1] - 143) < 40 && Math.abs(data[i + 2] - 208) < 40) count++;
    }
    return count;
  };
  await expect.poll(pink).toBe(0);
  await page.getByRole('radio', { name: compareWords.ghost }).click();
  await expect.element(page.getByText(compareWords.ghostNote)).toBeVisible();
  await expect.poll(pink).toBeGreaterThan(100);
  await expect.element(stage(compareWords.stage.second)).not.toBeInTheDocument();
  await page.getByRole('radio', { name: compareWords.beside }).click();
  await expect.element(stage(compareWords.stage.second)).toBeVisible();
});

test('a cue that is tried is asked about in the next run, which says whether it moved', async () => {
  const { screen, services, film } = await makeApp('/');
  const before = await services.runs.keep('Before', madeResult(), film, null);
  location.hash = `/run/${before.id}`;
  await screen.getByRole('button', { name: retestWords.choose }).first().click();
  await expect.element(screen.getByText(/^You are trying this since/)).toBeVisible();
  const metrics = {
    ...madeResult().analysis.metrics,
    overstride: measurementOf({ unit: 'fraction of leg length', value: 0.12, uncertainty: 0.02, evidenceTime: 2.6 }),
  };
  await new Promise((resolve) => setTimeout(resolve, 5));
  const after = await services.runs.keep('After', madeResult({ metrics, findings: [] }), film, null);
  location.hash = `/run/${after.id}`;
  await expect.element(screen.getByText(retestWords.title)).toBeVisible();
  await screen.getByRole('link', { name: retestWords.compare }).click();
  await expect.element(screen.getByRole('heading', { name: /^What you worked on: landing/i })).toBeVisible();
  expect(location.hash).toBe(`#/compare/${before.id}/${after.id}/overstride`);
  location.hash = `/run/${after.id}`;
  await screen.getByRole('button', { name: retestWords.done }).click();
  await expect.element(screen.getByText(retestWords.title)).not.toBeInTheDocument();
});

test('a clock that was set back makes no later run an earlier one’s retest, and loses neither', async () => {
  const { screen, services, film } = await makeApp('/');
  const before = await services.runs.keep('Before', madeResult(), film, null);
  location.hash = `/run/${before.id}`;
  await screen.getByRole('button', { name: retestWords.choose }).first().click();
  await expect.element(screen.getByText(/^You are trying this since/)).toBeVisible();
  const { now } = Date;
  Date.now = () => now() - 3_600_000;
  const after = await services.runs.keep('After', madeResult(), film, null).finally(() => {
    Date.now = now;
  });
  location.hash = `/run/${after.id}`;
  await expect.element(screen.getByRole('heading', { name: 'After' })).toBeVisible();
  await expect.element(screen.getByText(retestWords.title)).not.toBeInTheDocument();
  await services.runs.refresh();
  expect(services.runs.state.getState().cards.map(({ name }) => name)).toEqual(['Before', 'After']);
});

test('it is accessible, and fits from a small phone to a desk', async () => {
  await scheme('light');
  await openPair();
  for (const width of [360, 390, 820, 1280]) {
    await page.viewport(width, 800);
    expectNoOverflow();
    await expectAccessible();
  }
  await scheme('dark');
  await expectAccessible();
});
