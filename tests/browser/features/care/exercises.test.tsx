import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDays, localDay } from '../../../../src/care/calendar/day.ts';
import type { BackStory } from '../../../../src/care/diary/backStory.ts';
import { rowsOf } from '../../../../src/care/diary/diaryRow.ts';
import type { DoneSession } from '../../../../src/care/diary/doneSession.ts';
import { exerciseIds } from '../../../../src/care/exercises/exerciseId.ts';
import { exercises } from '../../../../src/care/exercises/exercises.ts';
import { exerciseWords } from '../../../../src/language/care/exerciseWords.ts';
import { expectAccessible, expectNoOverflow, scheme } from '../accessible.ts';
import { makeApp } from '../makeApp.tsx';

const morning = new Date(2026, 10, 27, 7, 30);
const soreKnee: BackStory = {
  id: 'backStory',
  kind: 'backStory',
  changedAt: 1,
  day: localDay(morning),
  where: ['lowBack', 'knee-left'],
  since: 'overThreeWeeks',
  intoLeg: 'no',
  worseOnReturn: false,
  isWorsening: false,
  aggravatedBy: ['impact'],
  running: 'running',
  redFlags: [],
  isWorried: false,
  isHeldBack: false,
};

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['Date'], now: morning });
});
afterEach(() => void vi.useRealTimers());

/** A session of strength of an earlier day. */
const done = (daysAgo: number): DoneSession => ({
  id: `done-${daysAgo}`,
  kind: 'doneSession',
  changedAt: daysAgo,
  day: addDays(localDay(morning), -daysAgo),
  part: 'strength',
  exercises: ['squat', 'birdDog'],
  seconds: 900,
  pain: 1,
});

/** The clock goes on by so many seconds, as for somebody who watches: in short steps, each of them seen. */
async function pass(seconds: number) {
  for (let left = seconds; left > 0; left -= 5) {
    vi.setSystemTime(Date.now() + 1000 * Math.min(5, left));
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function started(part: string) {
  const app = await makeApp(`/exercises/do/${part}`);
  await app.screen.getByRole('button', { name: 'Start' }).click();
  await expect.element(app.screen.getByRole('heading', { level: 1 })).toHaveTextContent('Get ready');
  return app;
}

describe('the player', () => {
  test('goes by the clock through ready and work, counts, and keeps what was done with how it was', async () => {
    const { screen, services } = await started('coolDown');
    await pass(7);
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Walk');
    await pass(60);
    const left = Number(screen.getByRole('timer').element().textContent);
    expect(left).toBeGreaterThanOrEqual(118);
    expect(left).toBeLessThanOrEqual(120);
    await pass(121);
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Get ready');
    await expect.element(screen.getByText('Front of the hip', { exact: true })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await screen.getByRole('button', { name: 'Stop here' }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('a part of it');
    await screen.getByRole('radio', { name: '2', exact: true }).click({ force: true });
    await screen.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect
      .poll(() => rowsOf(services.diary.state.getState().rows, 'doneSession'))
      .toMatchObject([{ part: 'coolDown', exercises: ['walk'], pain: 2, day: localDay(morning) }]);
    expect(location.hash).toBe('#/today');
  });

  test('pauses by the space bar, skips and goes back by the arrows', async () => {
    const { screen } = await started('strength');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Squat');
    await expect.element(screen.getByRole('timer')).toHaveTextContent('1 of 10');
    await pass(9);
    await expect.element(screen.getByRole('timer')).toHaveTextContent('3 of 10');
    await userEvent.keyboard(' ');
    await expect.element(screen.getByText('Paused')).toBeVisible();
    await pass(15);
    await expect.element(screen.getByRole('timer')).toHaveTextContent('3 of 10');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(screen.getByRole('timer')).toHaveTextContent('1 of 10');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Rest');
    await expect.element(screen.getByText('Set 2 of 2')).toBeVisible();
  });

  test('after a long absence it is where it was last seen, paused, and says so', async () => {
    const { screen } = await started('strength');
    await userEvent.keyboard('{ArrowRight}');
    await pass(9);
    vi.setSystemTime(Date.now() + 3_600_000);
    await expect.element(screen.getByText('You were away, so it paused.')).toBeVisible();
    await expect.element(screen.getByRole('timer')).toHaveTextContent('3 of 10');
    await screen.getByRole('button', { name: 'Go on' }).click();
    await pass(4);
    await expect.element(screen.getByRole('timer')).toHaveTextContent('4 of 10');
  });

  test('the easier form takes its place, from its own beginning', async () => {
    const { screen } = await started('strength');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Squat');
    await userEvent.keyboard('e');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Get ready');
    await expect.element(screen.getByText('Sit to stand', { exact: true })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Easier' }).elements()).toEqual([]);
  });

  test('nothing is kept of what was only skipped', async () => {
    const { screen, services } = await started('warmUp');
    for (let n = 0; n < 60; n += 1) await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing was done yet');
    expect(rowsOf(services.diary.state.getState().rows, 'doneSession')).toEqual([]);
  });
});

test('who has to be seen by a doctor first is offered no session', async () => {
  const { screen, services } = await makeApp('/exercises/do/strength');
  await services.diary.put({ ...soreKnee, redFlags: ['saddleNumbness'] });
  await expect.element(screen.getByRole('alert')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Start' }).elements()).toEqual([]);
});

test('nor is one exercise shown to them, whichever address they came by', async () => {
  const { screen, services } = await makeApp('/exercises/birdDog');
  await services.diary.put({ ...soreKnee, redFlags: ['saddleNumbness'] });
  await expect.element(screen.getByRole('alert')).toBeVisible();
  expect(screen.getByRole('img').elements()).toEqual([]);
});

test('what hurts is exchanged or left out, and said', async () => {
  const { screen, services } = await makeApp('/exercises/do/strength');
  await services.diary.put(soreKnee);
  await expect.element(screen.getByText('Squat is left out, since a knee hurts. Instead: Sit to stand.')).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'Sit to stand' })).toBeVisible();
});

test('what there is to exercise with is asked, kept, and the session follows', async () => {
  const { screen, services } = await makeApp('/exercises/do/strength');
  await services.diary.put(...[1, 2, 3].map((n) => done(n)));
  const withoutBand = screen.getByText('No band? Do it without one, slowly, one hand on a wall.');
  await expect.element(withoutBand).toBeVisible();
  await screen.getByText('What do you have at hand?').first().click();
  expect(screen.getByRole('checkbox', { name: 'A mat' }).element()).toBeChecked();
  await screen.getByRole('checkbox', { name: 'An exercise band' }).click();
  await screen.getByRole('checkbox', { name: 'A mat' }).click();
  await expect.element(screen.getByText('No mat? A rug or a folded blanket does.').first()).toBeVisible();
  expect(withoutBand.elements()).toEqual([]);
  expect(rowsOf(services.diary.state.getState().rows, 'ownEquipment')).toMatchObject([
    { has: ['chair', 'step', 'band'] },
  ]);
  location.hash = '/exercises/ballPike';
  await expect.element(screen.getByText(/You need a gym ball and a mat/)).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'See: Plank' }).first()).toBeVisible();
});

test('how a session was can be told again, and the session taken back', async () => {
  const { screen, services } = await makeApp('/told');
  await services.diary.put(done(1));
  await expect.element(screen.getByText('2 exercises, 15 min. Pain 1 of 10.')).toBeVisible();
  await screen.getByRole('button', { name: /^Change the entry of .*: Strength$/ }).click();
  await screen.getByRole('radio', { name: '5', exact: true }).click({ force: true });
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect.element(screen.getByText('2 exercises, 15 min. Pain 5 of 10.')).toBeVisible();
  await screen.getByRole('button', { name: /^Remove the entry of .*: Strength$/ }).click();
  await expect.poll(() => services.diary.state.getState().rows).toEqual([]);
});

test('every exercise opens to its picture, its words and how sure they are', async () => {
  await page.viewport(1280, 800);
  const { screen } = await makeApp('/exercises');
  await expect.element(screen.getByRole('heading', { name: 'Cool-down', level: 2 })).toBeVisible();
  for (const id of exerciseIds) {
    expect(screen.getByRole('link', { name: exerciseWords[id].name }).elements().length, id).toBeGreaterThan(0);
  }
  await screen.getByRole('link', { name: 'Ball pike' }).click();
  await expect.element(screen.getByRole('img', { name: /^Ball pike: Hands on the floor/ })).toBeVisible();
  await expect.element(screen.getByText(/Leave it out while a shoulder hurts/)).toBeVisible();
  await expect.element(screen.getByText('How sure is this?')).toBeVisible();
});

test('who wants nothing to move sees the poses side by side', async () => {
  await scheme('light');
  const { screen } = await makeApp('/exercises/sitToStand');
  const picture = screen.getByRole('img', { name: /^Sit to stand/ });
  await expect.element(picture).toBeVisible();
  expect(picture.element().querySelectorAll('svg').length).toBe(exercises.sitToStand.movement.stills?.length);
  expect(screen.getByRole('button', { name: 'Stop the picture' }).elements()).toEqual([]);
});

describe.each(['light', 'dark'] as const)('in the %s scheme, on a small phone', (value) => {
  test.each(['/exercises', '/exercises/birdDog', '/exercises/do/strength'])(
    '%s is accessible and narrow',
    async (address) => {
      await page.viewport(360, 740);
      await scheme(value);
      const { screen } = await makeApp(address);
      await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(() => document.querySelectorAll('main svg path').length).toBeGreaterThan(0);
      await expectAccessible();
      expectNoOverflow();
    },
  );

  test('the player and its end are accessible and narrow', async () => {
    await page.viewport(360, 740);
    await scheme(value);
    const { screen } = await started('warmUp');
    await expectAccessible();
    await pass(55);
    await expectAccessible();
    expectNoOverflow();
    await userEvent.keyboard('{Escape}');
    await expectAccessible();
    await screen.getByRole('button', { name: 'Stop here' }).click();
    await expect.element(screen.getByText('How much did it hurt at its worst?')).toBeVisible();
    await expectAccessible();
    expectNoOverflow();
  });
});
