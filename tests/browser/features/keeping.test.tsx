import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { lopeWords } from '../../../src/language/lopeWords.ts';
import { reviewWords } from '../../../src/language/reviewWords.ts';
import { storageWords } from '../../../src/language/storageWords.ts';
import { madeResult } from './madeResult.ts';
import { done, makeApp } from './makeApp.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

test('a .lope file that is dropped anywhere on the page brings its runs', async () => {
  const here = await makeApp('/');
  const { id } = await here.services.runs.keep('Monday', madeResult(), here.film, null);
  await here.services.lopeFile.write([id], { films: true, diary: false });
  const written = here.services.lopeFile.state.getState();
  if (written.phase !== 'written') throw new Error(written.phase);
  const file = new File([await written.file.arrayBuffer()], 'Monday.lope');
  await here.screen.unmount();
  const { screen, services } = await makeApp('/');
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await expect.element(screen.getByText(lopeWords.read.added(1))).toBeVisible();
  expect(location.hash).toBe('#/keep');
  expect(services.runs.state.getState().cards.map(({ name }) => name)).toEqual(['Monday']);
});

test('where the device gets full while a run is kept, nothing of it is half there, and it is shown and said', async () => {
  const { screen, services, film, job } = await makeApp('/');
  await services.runs.keep('Before', madeResult(), film, null);
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'results') throw new DOMException('', 'QuotaExceededError');
    return put.apply(this, args as Parameters<typeof put>);
  });
  await services.chosen.choose(film);
  location.hash = '/check';
  await screen.getByRole('button', { name: 'Analyse this run' }).click();
  await expect.element(screen.getByRole('progressbar')).toBeVisible();
  job.setState(done(madeResult()));
  await expect.element(screen.getByRole('heading', { name: 'numbered.mp4' })).toBeVisible();
  await expect.element(screen.getByText(storageWords.full, { exact: false })).toBeVisible();
  vi.restoreAllMocks();
  await services.runs.refresh();
  const { cards, broken } = services.runs.state.getState();
  expect(cards.map(({ name }) => name)).toEqual(['Before']);
  expect(broken).toEqual([]);
});

test('a run whose film is gone opens with its numbers and its body, and says so', async () => {
  const { screen, services, film, archiveName } = await makeApp('/');
  const { id } = await services.runs.keep('Park.mp4', madeResult(), film, null);
  const root = await navigator.storage.getDirectory();
  const films = await root.getDirectoryHandle(`${archiveName}-films`);
  await films.removeEntry(id);
  await page.viewport(1280, 900);
  location.hash = `/run/${id}`;
  await expect.element(screen.getByText(reviewWords.noFilm)).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Land closer to your hips' })).toBeVisible();
});
