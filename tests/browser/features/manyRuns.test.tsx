import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { openRunArchive } from '../../../src/storage/runArchive.ts';
import { noNotes, packCard, type RunCard } from '../../../src/storage/runCard.ts';
import { makeApp } from './makeApp.tsx';

const many = 500;

/** As real ones are: each with a picture of some 30 kB. */
function cardOf(i: number): RunCard {
  return {
    id: `run-${i}`,
    createdAt: Date.UTC(2026, 0, 1) + i * 36e5,
    name: `Run ${i}`,
    view: i % 3 === 0 ? 'rear' : 'left-side',
    gait: 'running',
    finding: { metric: 'overstride', end: 'high' },
    notice: null,
    seen: null,
    cadence: 160 + (i % 20),
    durationSeconds: 20,
    picture: new Blob([new Uint8Array(30_000).fill(i % 256)], { type: 'image/jpeg' }),
    ...noNotes,
    runner: i % 2 === 0 ? 'Ana' : 'Bo',
    tags: i % 50 === 7 ? ['hill day'] : [],
    notes: i === 123 ? 'Café loop, felt light' : '',
    filmBytes: null,
  };
}

async function keepMany(name: string): Promise<void> {
  (await openRunArchive(name)).close();
  const database = await openDB(name);
  const rows = await Promise.all(Array.from({ length: many }, (_, i) => packCard(cardOf(i))));
  const transaction = database.transaction('cards', 'readwrite');
  await Promise.all([...rows.map((row) => transaction.store.put(row)), transaction.done]);
  database.close();
}

test('500 runs are listed, a screenful at a time, and found by what is written down of them', async () => {
  const name = `many-${Date.now()}`;
  await keepMany(name);
  const { screen, services } = await makeApp('/', { archiveName: name });
  await expect.element(screen.getByRole('heading', { name: 'Your runs' })).toBeVisible();
  const { state } = services.runs;
  await expect.poll(() => state.getState().cards.length).toBe(many);
  await expect.poll(() => document.querySelectorAll('article').length).toBe(24);
  // What the first screen asked for at its start comes before this, and is drawn.
  await services.runs.refresh();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  // What took two seconds: a picture for each of the 500, of which 24 are seen.
  const made = vi.spyOn(globalThis, 'Blob');
  await services.runs.refresh();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(made.mock.calls.length).toBeGreaterThan(0);
  expect(made.mock.calls.length).toBeLessThanOrEqual(24);
  made.mockRestore();

  const search = screen.getByLabelText('Search runs');
  await search.fill('cafe LIGHT');
  await expect.element(screen.getByText('1 run found')).toBeVisible();
  await expect.element(screen.getByText('Run 123', { exact: true })).toBeVisible();
  await search.fill('hill');
  await expect.element(screen.getByText('10 runs found')).toBeVisible();
  await search.fill('no such words');
  await expect.element(screen.getByText('No run fits. Try fewer words.')).toBeVisible();
  await search.fill('');
  await screen.getByLabelText('Runner', { exact: true }).selectOptions('Bo');
  await expect.element(screen.getByText('250 runs found')).toBeVisible();
  await screen.getByRole('button', { name: 'Show 24 more' }).click();
  await expect.poll(() => document.querySelectorAll('article').length).toBe(48);
  await screen.getByLabelText('Order').selectOptions('Oldest first');
  await expect.element(screen.getByText('Run 1', { exact: true })).toBeVisible();
});
