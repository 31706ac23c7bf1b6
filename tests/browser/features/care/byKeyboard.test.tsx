import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rowsOf } from '../../../../src/care/diary/diaryRow.ts';
import { makeApp } from '../makeApp.tsx';
import { tabTo } from './tabTo.ts';

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(390, 844);
});

test('a plan, an exercise, a session, a run and a pair of shoes, all by the keyboard', async () => {
  const { screen, services } = await makeApp('/today');
  const kept = <Kind extends Parameters<typeof rowsOf>[1]>(kind: Kind) =>
    rowsOf(services.diary.state.getState().rows, kind);
  await expect.element(screen.getByRole('button', { name: 'Begin' })).toBeVisible();

  await tabTo(/^Plan$/);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  await tabTo(/^Use this plan$/);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => kept('planChoice').length).toBe(1);

  await tabTo(/^Exercises$/);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Exercises' })).toBeVisible();
  await tabTo(/^Cool-down/);
  await userEvent.keyboard('{Enter}');
  await tabTo(/What do you have at hand/);
  await userEvent.keyboard('{Enter}');
  await tabTo(/A foam roller/);
  await userEvent.keyboard(' ');
  await expect.poll(() => kept('ownEquipment')).toMatchObject([{ has: ['mat', 'chair', 'step', 'roller'] }]);
  (screen.getByRole('button', { name: 'Start' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Get ready');
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('button', { name: 'Stop here' })).toBeVisible();
  await tabTo(/^Stop here$/);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing was done yet');

  location.hash = '/runs';
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Runs' })).toBeVisible();
  await tabTo(/^Distance$/);
  await userEvent.keyboard('5');
  await tabTo(/^Save$/);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => kept('loggedRun')).toMatchObject([{ metres: 5000 }]);
  await tabTo(/^How was it\?/);
  await tabTo(/^Add a pair$/);
  await userEvent.keyboard('{Enter}');
  await tabTo(/^Name of the pair$/);
  await userEvent.keyboard('Blue pair{Enter}');
  await expect.poll(() => kept('shoe')).toMatchObject([{ name: 'Blue pair', limitMetres: 402_336 }]);
});
