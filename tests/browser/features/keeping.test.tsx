import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { homeWords } from '../../../src/language/homeWords.ts';
import { lopeWords } from '../../../src/language/lopeWords.ts';
import { noticeWords } from '../../../src/language/noticeWords.ts';
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

test('a card on the first screen keeps its run’s highest notice, after a restart too', async () => {
  const { screen, services, film, archiveName } = await makeApp('/');
  const stop = { id: 'standing', level: 'stop' } as const;
  const warn = { id: 'unknownView', level: 'warn' } as const;
  const info = { id: 'lowFrameRate', level: 'info', framesPerSecond: 30 } as const;
  const refused = madeResult({ gait: 'standing', findings: [], strength: null, notices: [stop, warn, info] });
  await services.runs.keep('Refused.mp4', refused, film, null);
  await services.runs.keep('Doubted.mp4', madeResult({ notices: [warn, info] }), film, null);
  await services.runs.keep('Fine.mp4', madeResult({ notices: [info] }), film, null);
  await screen.unmount();
  const again = await makeApp('/', { archiveName });
  const card = (name: string) => again.screen.getByRole('article').filter({ hasText: name });
  await expect.element(card('Refused.mp4')).toHaveTextContent(noticeWords(stop).sentence);
  await expect.element(card('Refused.mp4')).toHaveTextContent(homeWords.runs.noVerdict);
  await expect.element(card('Refused.mp4')).not.toHaveTextContent(noticeWords(warn).sentence);
  await expect.element(card('Doubted.mp4')).toHaveTextContent(noticeWords(warn).sentence);
  await expect.element(card('Doubted.mp4')).toHaveTextContent('Land closer to your hips');
  await expect.element(card('Fine.mp4')).not.toHaveTextContent(noticeWords(info).sentence);
});

test('an answer that settles a doubt takes it off the card as well', async () => {
  const { services, film } = await makeApp('/');
  const doubted = madeResult({ notices: [{ id: 'unknownView', level: 'warn' }] });
  const run = await services.runs.keep('Doubted.mp4', doubted, film, null);
  const notice = () => services.runs.state.getState().cards.find(({ id }) => id === run.id)?.notice;
  await services.runs.refresh();
  expect(notice()).toMatchObject({ id: 'unknownView' });
  await services.runs.update(run, madeResult({ notices: [] }));
  await services.runs.refresh();
  expect(notice()).toBeNull();
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
