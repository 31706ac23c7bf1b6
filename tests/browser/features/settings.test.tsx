import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyTheme } from '../../../src/design/applyTheme.ts';
import { readPreferences } from '../../../src/storage/preferences.ts';
import { openRunArchive } from '../../../src/storage/runArchive.ts';
import { scheme } from './accessible.ts';
import { madeResult } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => {
  // Other files’ pages have the same storage.
  localStorage.clear();
  applyTheme('auto');
});

test('units are set all at once or one by one, and remembered', async () => {
  const { screen } = await makeApp('/settings');
  const units = screen.getByRole('group', { name: 'Units', exact: true });
  await units.getByRole('radio', { name: 'Imperial' }).click();
  expect(readPreferences()).toMatchObject({ speedUnit: 'mph', distanceUnit: 'mi', heightUnit: 'ft' });
  await screen.getByRole('radio', { name: 'min/mile' }).click();
  expect(readPreferences()).toMatchObject({ speedUnit: 'minPerMile', distanceUnit: 'mi', heightUnit: 'ft' });
  await screen.getByRole('group', { name: 'Distances' }).getByRole('radio', { name: 'km', exact: true }).click();
  await expect.element(units.getByRole('radio', { name: 'Imperial' })).not.toBeChecked();
  await expect.element(units.getByRole('radio', { name: 'Metric' })).not.toBeChecked();
});

test('colours follow the device, or what was chosen, on either kind of device', async () => {
  const ground = () => getComputedStyle(document.body).backgroundColor;
  await makeApp('/settings');
  await scheme('light');
  const light = ground();
  await scheme('dark');
  const dark = ground();
  expect(dark).not.toBe(light);
  applyTheme('light');
  expect(ground()).toBe(light);
  expect(getComputedStyle(document.documentElement).colorScheme).toBe('light');
  applyTheme('dark');
  await scheme('light');
  expect(ground()).toBe(dark);
  applyTheme('auto');
  expect(ground()).toBe(light);
});

test('everything is deleted after one question: runs, videos, diary, settings', async () => {
  const { screen, services, film, archiveName } = await makeApp('/settings');
  await services.runs.keep('Morning.mp4', madeResult(), film, null);
  services.preferences.setState({ speaks: true });
  await screen.getByRole('button', { name: 'Delete everything…' }).click();
  await screen.getByRole('button', { name: 'Keep it' }).click();
  expect((await services.runs.open((await services.runs.state.getState()).cards[0].id)) !== null).toBe(true);
  await screen.getByRole('button', { name: 'Delete everything…' }).click();
  await screen.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect.poll(() => localStorage.getItem('lope.preferences')).toBeNull();
  const again = await openRunArchive(archiveName);
  expect((await again.list()).cards).toEqual([]);
  const root = await navigator.storage.getDirectory();
  const left: string[] = [];
  for await (const name of root.keys()) if (name.startsWith(archiveName)) left.push(name);
  const films = await Promise.all(
    left.map(async (name) => {
      const names: string[] = [];
      for await (const file of (await root.getDirectoryHandle(name)).keys()) names.push(file);
      return names;
    }),
  );
  expect(films.flat()).toEqual([]);
  again.close();
});
