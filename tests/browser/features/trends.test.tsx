import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import { openRunArchive } from '../../../src/storage/runArchive.ts';
import { noNotes } from '../../../src/storage/runCard.ts';
import { measurementOf } from '../../unit/heuristics/measurementOf.ts';
import { expectAccessible, expectNoOverflow, scheme } from './accessible.ts';
import { madeResult } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';

beforeEach(() => localStorage.clear());

const day = 86_400_000;

/** Runs on days in a row; `null` leaves the measure unknown. */
async function keepRuns(
  runs: readonly { shank: number | null; view?: RunAnalysis['view']; runner?: string }[],
): Promise<string> {
  const name = `trends-${crypto.randomUUID()}`;
  const archive = await openRunArchive(name);
  for (const [n, { shank, view = 'left-side', runner = '' }] of runs.entries()) {
    const shankAngle = measurementOf(
      shank === null ? { value: null, uncertainty: null, status: 'unavailable' } : { value: shank, uncertainty: 1.5 },
    );
    const made = madeResult({ view });
    const result = { ...made, analysis: { ...made.analysis, metrics: { ...made.analysis.metrics, shankAngle } } };
    const card = {
      ...{ id: `run-${n}`, createdAt: Date.UTC(2026, 10, 1, 9) + n * day, name: `Run ${n + 1}`, ...noNotes, runner },
      ...{
        view,
        gait: 'running' as const,
        finding: null,
        notice: null,
        seen: null,
        cadence: 171.4,
        durationSeconds: 4,
      },
      picture: null,
    };
    await archive.keep(card, result, null);
  }
  archive.close();
  return name;
}

async function toTrends(archiveName: string) {
  const app = await makeApp('/', { archiveName });
  await app.screen.getByRole('link', { name: 'Trends' }).click();
  await expect.element(app.screen.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  return app;
}

test('each side has a chart of its own, with the numbers and their errors in a table behind it', async () => {
  const archiveName = await keepRuns([{ shank: 4 }, { shank: 5.5 }, { shank: 30, view: 'right-side' }, { shank: 12 }]);
  const { screen } = await toTrends(archiveName);
  await screen.getByLabelText('Number').selectOptions('Shin at landing');
  await expect.poll(() => document.querySelectorAll('figure svg circle').length).toBe(4);
  const left = screen.getByRole('region', { name: 'From the left', exact: true });
  await expect.element(left.getByText(/^From the first to the newest: /)).toBeVisible();
  await left.getByText('As a table').click();
  const rows = left.getByRole('row');
  await expect.poll(() => rows.elements().length).toBe(4);
  expect(rows.elements().map((row) => row.textContent)).toEqual([
    expect.stringContaining('Value'),
    expect.stringContaining('12 ± 2°'),
    expect.stringContaining('6 ± 2°'),
    expect.stringContaining('4 ± 2°'),
  ]);
  const right = screen.getByRole('region', { name: 'From the right', exact: true });
  await expect.element(right.getByText(/Only one run shows this/)).toBeVisible();
  await left.getByRole('link', { name: 'Run 4' }).click();
  expect(location.hash).toBe('#/run/run-3');
});

test('one runner’s runs are shown by themselves, and a number that no run shows is said to be none', async () => {
  const archiveName = await keepRuns([
    { shank: 4, runner: 'Ann' },
    { shank: 5, runner: 'Bo' },
    { shank: 6, runner: 'Ann' },
  ]);
  const { screen } = await toTrends(archiveName);
  await expect.element(screen.getByText('Runs of several people are mixed here. Choose one of them.')).toBeVisible();
  await screen.getByLabelText('Runner').selectOptions('Ann');
  await screen.getByLabelText('Number').selectOptions('Shin at landing');
  await expect.poll(() => document.querySelectorAll('figure svg circle').length).toBe(2);
  await screen.getByLabelText('Number').selectOptions('Arm crossing');
  await expect.element(screen.getByText('None of your runs shows this number.')).toBeVisible();
});

test('it is accessible, and fits from a small phone to a desk, light and dark', async () => {
  await page.viewport(360, 780);
  await scheme('light');
  const archiveName = await keepRuns(
    Array.from({ length: 14 }, (_, n) => ({ shank: 4 + Math.sin(n), ...(n % 5 === 0 && { view: 'rear' as const }) })),
  );
  const { screen } = await toTrends(archiveName);
  await expect.poll(() => document.querySelectorAll('figure svg circle').length).toBe(14);
  await screen.getByText('As a table').first().click();
  for (const width of [360, 390, 820, 1280]) {
    await page.viewport(width, 800);
    expectNoOverflow();
    await expectAccessible();
  }
  await scheme('dark');
  await expectAccessible();
});
