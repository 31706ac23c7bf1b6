import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, expectNoOverflow } from './accessible.ts';
import { madeResult } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';

test('a run deleted in one tab is gone in the other, and stays gone when that works it out again', async () => {
  const first = await makeApp('/');
  const kept = await first.services.runs.keep('Evening.mp4', madeResult(), first.film, null);
  await first.screen.unmount();
  const second = await makeApp(`/run/${kept.id}`, { archiveName: first.archiveName });
  await expect.element(second.screen.getByRole('heading', { name: 'Evening.mp4' })).toBeVisible();
  await first.services.runs.remove(kept.id);
  await expect.poll(() => second.services.runs.state.getState().cards).toEqual([]);
  await second.screen.getByText('About this run').click();
  await second.screen.getByRole('radio', { name: '2× slower' }).click();
  await expect.element(second.screen.getByText('It was deleted in another tab.')).toBeVisible();
  await first.services.runs.refresh();
  expect(first.services.runs.state.getState()).toMatchObject({ cards: [], broken: [] });
});

test('a run that was saved damaged is named, and can be removed by itself; the others stay', async () => {
  const first = await makeApp('/');
  const { runs } = first.services;
  const [whole, bad, worse] = [
    await runs.keep('Whole.mp4', madeResult(), null, null),
    await runs.keep('Sunday.mp4', madeResult(), null, null),
    await runs.keep('Monday.mp4', madeResult(), null, null),
  ];
  const raw = await openDB(first.archiveName);
  await raw.put('cards', { ...(await raw.get('cards', bad.id)), view: 'from the moon' });
  await raw.put('cards', { ...(await raw.get('cards', worse.id)), createdAt: 1e300 });
  raw.close();
  await runs.refresh();
  await page.viewport(390, 844);
  await expect.element(first.screen.getByText('2 saved runs can’t be opened any more.')).toBeVisible();
  expectNoOverflow();
  await expectAccessible();
  await first.screen.getByRole('button', { name: /^Delete: Monday.mp4/ }).click();
  await first.screen.getByRole('button', { name: /^Delete: Sunday.mp4/ }).click();
  await expect.poll(() => runs.state.getState().broken).toEqual([]);
  expect(runs.state.getState().cards.map(({ id }) => id)).toEqual([whole.id]);
});

test('a run whose numbers are damaged says so at its own address, and can be deleted there', async () => {
  const first = await makeApp('/');
  const { id } = await first.services.runs.keep('Sunday.mp4', madeResult(), null, null);
  const raw = await openDB(first.archiveName);
  const row = await raw.get('results', id);
  await raw.put('results', { ...row, track: { ...row.track, x: new Float32Array(5) } });
  raw.close();
  location.hash = `/run/${id}`;
  await expect.element(first.screen.getByRole('heading', { name: 'This run can’t be opened' })).toBeVisible();
  await expect.element(first.screen.getByText(/^Sunday.mp4, /)).toBeVisible();
  await first.screen.getByRole('button', { name: 'Delete this run' }).click();
  await expect.element(first.screen.getByText('The runs you analyse are kept here')).toBeVisible();
});

test('a screen that breaks while it is drawn leads home, and its run can be deleted', async () => {
  const first = await makeApp('/');
  const { id } = await first.services.runs.keep('Sunday.mp4', madeResult(), null, null);
  const open = first.services.runs.open.bind(first.services.runs);
  // What no schema sees: an answer that breaks whatever draws it.
  vi.spyOn(first.services.runs, 'open').mockImplementation(async (wanted) => {
    const run = await open(wanted);
    return run && { ...run, result: { ...run.result, analysis: { ...run.result.analysis, metrics: null as never } } };
  });
  location.hash = `/run/${id}`;
  await expect.element(first.screen.getByText('Something went wrong on this screen')).toBeVisible();
  await expectAccessible();
  await first.screen.getByRole('button', { name: 'Home' }).click();
  await expect.element(first.screen.getByRole('heading', { name: 'See how you run' })).toBeVisible();
  location.hash = `/run/${id}`;
  await first.screen.getByRole('button', { name: 'Delete this run' }).click();
  await expect.element(first.screen.getByText('The runs you analyse are kept here')).toBeVisible();
});

test('runs of a newer Lope are said to be safe', async () => {
  const { services, screen, archiveName } = await makeApp('/');
  await services.runs.refresh();
  const newer = await openDB(archiveName, 99);
  await services.runs.refresh();
  await expect.element(screen.getByText('Your runs were saved by a newer Lope')).toBeVisible();
  newer.close();
});
