import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { localDay } from '../../../../src/care/calendar/day.ts';
import type { BackStory } from '../../../../src/care/diary/backStory.ts';
import type { CheckIn } from '../../../../src/care/diary/checkIn.ts';
import { rowsOf } from '../../../../src/care/diary/diaryRow.ts';
import { expectAccessible, expectNoOverflow, scheme } from '../accessible.ts';
import { makeApp } from '../makeApp.tsx';
import { tabTo } from './tabTo.ts';

const morning = new Date(2026, 10, 27, 7, 30);

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['Date'], now: morning });
});
afterEach(() => void vi.useRealTimers());

const today = localDay(morning);

const story = (rest: Partial<BackStory> = {}): BackStory => ({
  id: 'backStory',
  kind: 'backStory',
  changedAt: 1,
  day: today,
  where: ['lowBack', 'knee-left'],
  since: 'overThreeWeeks',
  intoLeg: 'no',
  worseOnReturn: false,
  isWorsening: false,
  aggravatedBy: [],
  running: 'running',
  redFlags: [],
  isWorried: true,
  isHeldBack: false,
  ...rest,
});

const checkIn = (rest: Partial<CheckIn> = {}): CheckIn => ({
  id: 'now',
  kind: 'checkIn',
  changedAt: 2,
  day: today,
  where: ['lowBack'],
  before: 2,
  during: null,
  after: null,
  nextMorning: null,
  signs: [],
  redFlags: [],
  ...rest,
});

/** Every screen of the check-in, and how to get there. */
const screens: Readonly<Record<string, () => Promise<void>>> = {
  async empty() {
    const { screen } = await makeApp('/today');
    await expect.element(screen.getByRole('button', { name: 'Begin' })).toBeVisible();
  },
  async questions() {
    const { screen, services } = await makeApp('/');
    await services.diary.put(story());
    location.hash = '/back-story';
    await screen.getByText('Or choose from a list').click();
    await expect.element(screen.getByRole('checkbox', { name: 'Low back', exact: true })).toBeChecked();
  },
  async urgent() {
    const { screen, services } = await makeApp('/today');
    await services.diary.put(story({ redFlags: ['saddleNumbness'] }));
    await expect.element(screen.getByRole('alert')).toBeVisible();
  },
  async asking() {
    const { screen, services } = await makeApp('/today');
    await services.diary.put(story());
    await screen.getByText('Change where it hurts; joints and legs count too').click();
    await screen.getByText('Is anything new and strange?').click();
    await expect.element(screen.getByRole('radio', { name: '10' })).toBeInTheDocument();
  },
  async green() {
    const { screen, services } = await makeApp('/today');
    await services.diary.put(story(), checkIn());
    await expect.element(screen.getByRole('heading', { name: 'Good to run today' })).toBeVisible();
    await screen.getByText('How sure is this?').first().click();
  },
  async amber() {
    const { screen, services } = await makeApp('/today');
    const leaningBack = story({ isWorsening: true, worseOnReturn: true, aggravatedBy: ['leaningBack'] });
    await services.diary.put(leaningBack, checkIn({ before: 4 }));
    await expect.element(screen.getByRole('heading', { name: 'Run less today' })).toBeVisible();
    await expect.element(screen.getByText(/leave out long downhills/).first()).toBeVisible();
  },
  async red() {
    const { screen, services } = await makeApp('/today');
    await services.diary.put(story(), checkIn({ before: 7 }));
    await expect.element(screen.getByRole('heading', { name: 'No run today' })).toBeVisible();
  },
  async afterRun() {
    const { screen, services } = await makeApp('/');
    await services.diary.put(story(), checkIn());
    location.hash = '/after-run';
    await expect.element(screen.getByRole('heading', { name: 'How was the run?' })).toBeVisible();
  },
  async told() {
    const { screen, services } = await makeApp('/told');
    await services.diary.put(story(), checkIn({ during: 4, after: 3, signs: ['rose'] }));
    await expect.element(screen.getByText('before 2 · during 4 · after 3 · grew')).toBeVisible();
  },
  async change() {
    const { screen, services } = await makeApp('/');
    await services.diary.put(story(), checkIn({ during: 4, after: 3 }));
    location.hash = '/told/now';
    await expect.element(screen.getByRole('group', { name: 'The next morning' })).toBeVisible();
  },
  async help() {
    const { screen } = await makeApp('/what-helps');
    await expect.element(screen.getByRole('heading', { name: 'Belts, insoles, feet' })).toBeVisible();
  },
  async backView() {
    const { screen, services } = await makeApp('/sample');
    await services.diary.put(story());
    await expect.element(screen.getByRole('heading', { name: 'This run and your back' })).toBeVisible();
    await screen.getByRole('heading', { name: 'Soft landing', exact: true }).click();
    await screen.getByRole('heading', { name: 'Jaw and fists' }).click();
  },
};

test.each(Object.keys(screens))(
  'the %s screen is accessible, light and dark, and fits a small phone and a desk',
  async (name) => {
    await page.viewport(360, 740);
    await scheme('light');
    await screens[name]();
    expectNoOverflow();
    await expectAccessible();
    await scheme('dark');
    await expectAccessible();
    await page.viewport(1280, 800);
    expectNoOverflow();
    await expectAccessible();
  },
);

test('from the first question to the next morning, by the keyboard alone', async () => {
  await page.viewport(390, 844);
  const { screen, services } = await makeApp('/today');
  await expect.element(screen.getByRole('button', { name: 'Begin' })).toBeVisible();
  await tabTo(/^Begin$/);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'A few questions first' })).toBeVisible();
  await tabTo(/Or choose from a list/);
  await userEvent.keyboard('{Enter}');
  await tabTo(/^Low back$/);
  await userEvent.keyboard(' ');
  await tabTo(/^Save$/);
  await userEvent.keyboard('{Enter}');
  // Ten seconds: a number and Save.
  await expect.element(screen.getByRole('group', { name: 'How much does it hurt now?' })).toBeVisible();
  await tabTo(/^0$/);
  await userEvent.keyboard(' {ArrowRight}{ArrowRight}');
  await tabTo(/^Save$/);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Good to run today' })).toBeVisible();
  await tabTo(/I have run today/);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'How was the run?' })).toBeVisible();
  // Two more during than before is a rise, ticked or not.
  const during = screen.getByRole('group', { name: 'At its worst, during the run' });
  (during.getByRole('radio', { name: '4' }).element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await tabTo(/^Save$/);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Choose both numbers, during and after.')).toBeVisible();
  const after = screen.getByRole('group', { name: 'After the run' });
  (after.getByRole('radio', { name: '3' }).element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await tabTo(/^Save$/);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Enough for today' })).toBeVisible();
  // The next morning tells how the run settled, in one answer.
  vi.setSystemTime(new Date(2026, 10, 28, 7, 0));
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.element(screen.getByRole('group', { name: 'How much does it hurt this morning?' })).toBeVisible();
  await tabTo(/^0$/);
  await userEvent.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}');
  await tabTo(/^Save$/);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Run less today' })).toBeVisible();
  await expect.element(screen.getByText(/hurt more the next morning than before/).first()).toBeVisible();
  const told = rowsOf(services.diary.state.getState().rows, 'checkIn').toSorted((a, b) => b.day.localeCompare(a.day));
  expect(told.map(({ day, before, during: worst, nextMorning }) => [day, before, worst, nextMorning])).toEqual([
    ['2026-11-28', 3, null, null],
    ['2026-11-27', 2, 4, 3],
  ]);
});

test('a sign that stands alone ends in one sentence: nothing to run, to do or to read beside it', async () => {
  const { screen, services } = await makeApp('/back-story');
  await screen.getByRole('checkbox', { name: /Numb between the legs/ }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/Please see a doctor now/);
  expect(screen.getByRole('group', { name: 'Where does it hurt?' }).elements()).toEqual([]);
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/doctor today/);
  expect(
    screen
      .getByRole('button')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(['Skip to the content']);
  expect(
    screen
      .getByRole('heading')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(['Today']);
  expect(screen.getByRole('link', { name: 'Change your first answers' }).elements()).toHaveLength(1);
  for (const address of ['/sample', '/live']) {
    location.hash = address;
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/doctor today/);
    expect(screen.getByText(/What to try first|This run and|Start the camera/).elements()).toEqual([]);
  }
  location.hash = '/today';
  // Said at a check-in it counts as much.
  await services.diary.put(story(), checkIn({ redFlags: ['bladderOrBowel'] }));
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/doctor today/);
});

test('the body takes a tap, on either side, and says in words what was tapped', async () => {
  const { screen, services } = await makeApp('/back-story');
  await expect.element(screen.getByText('Nothing hurts')).toBeVisible();
  const shapes = document.querySelectorAll('svg [data-spot="knee-left"]');
  expect(shapes).toHaveLength(2);
  await userEvent.click(shapes[0]);
  await userEvent.click(document.querySelector('svg [data-spot="lowBack-right"]') as Element);
  await expect.element(screen.getByText('Knee, left · Low back, right')).toBeVisible();
  await userEvent.click(shapes[1]);
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => rowsOf(services.diary.state.getState().rows, 'backStory')[0]?.where)
    .toEqual(['lowBack-right']);
});

test('what was told is changed, removed, brought back, and forgotten for good only after a yes', async () => {
  const { screen, services } = await makeApp('/told');
  await services.diary.put(story(), checkIn());
  await screen.getByRole('button', { name: /Change the entry of Fri/ }).click();
  await screen.getByRole('radio', { name: '5' }).click({ force: true });
  await screen.getByRole('button', { name: 'Save' }).click();
  await expect.element(screen.getByText('5 of 10')).toBeVisible();
  await screen.getByRole('button', { name: /Remove the entry of Fri/ }).click();
  await expect.element(screen.getByText('Removed.')).toBeVisible();
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(screen.getByText('5 of 10')).toBeVisible();
  await screen.getByRole('button', { name: 'Forget everything' }).click();
  await screen.getByRole('button', { name: 'Keep it' }).click();
  expect(services.diary.state.getState().rows).toHaveLength(2);
  await screen.getByRole('button', { name: 'Forget everything' }).click();
  await screen.getByRole('button', { name: 'Forget it all' }).click();
  await expect.element(screen.getByText('Everything you told is forgotten.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Undo' }).elements()).toEqual([]);
  await services.diary.refresh();
  expect(services.diary.state.getState().rows).toEqual([]);
});

test('back pain reaches the analysis of a film, and a review that does not know it offers to take it in', async () => {
  const { screen, services, film, asked } = await makeApp('/');
  await services.diary.put(story());
  await services.chosen.choose(film);
  location.hash = '/check';
  await screen.getByRole('button', { name: 'Analyse this run' }).click();
  await expect.element(screen.getByRole('progressbar')).toBeVisible();
  expect(asked.options).toMatchObject([{ run: { hasBackPain: true } }]);
  services.work.cancel();
  location.hash = '/sample';
  await screen.getByRole('button', { name: 'Take it into account' }).click();
  await expect.element(screen.getByText(/Your back pain is taken into account/).first()).toBeVisible();
  expect(asked.reanalysed).toMatchObject([{ hasBackPain: true }]);
});

test('one cue at a time: another ends the first, Today shows it and lets go of it', async () => {
  const { screen, services } = await makeApp('/sample');
  await services.diary.put(story(), checkIn());
  for (const name of ['Jaw and fists', 'Shoulders']) {
    await screen.getByRole('heading', { name, exact: true }).click();
    await screen.getByRole('button', { name: 'Try this for two weeks' }).click();
    await expect.element(screen.getByText(/You have been trying this since/)).toBeVisible();
    await screen.getByRole('heading', { name, exact: true }).click();
  }
  const cues = () =>
    rowsOf(services.diary.state.getState().rows, 'chosenCue').map(({ cue, until }) => [cue, until !== null]);
  expect(cues().toSorted()).toEqual([
    ['jawAndFists', true],
    ['shoulders', false],
  ]);
  location.hash = '/today';
  await expect.element(screen.getByText(/Day 1 of 14/)).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'Arm swings' })).toBeVisible();
  vi.setSystemTime(new Date(2026, 11, 12, 7, 0));
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.element(screen.getByText(/Two weeks are over/)).toBeVisible();
  await screen.getByRole('button', { name: 'I am done with it' }).click();
  await expect.poll(() => cues().filter(([, isOver]) => !isOver)).toEqual([]);
});

test('two tabs that check in at once keep both answers', async () => {
  const one = await makeApp('/today');
  await one.services.diary.put(story());
  const { openDiaryArchive } = await import('../../../../src/storage/diary/diaryArchive.ts');
  const { makeDiary } = await import('../../../../src/state/diary.ts');
  const other = makeDiary(() => openDiaryArchive(one.archiveName));
  await other.refresh();
  await Promise.all([
    one.services.diary.put(checkIn({ id: 'here', before: 1 })),
    other.put(checkIn({ id: 'there', before: 6, changedAt: 3 })),
  ]);
  await expect.element(one.screen.getByRole('heading', { name: 'No run today' })).toBeVisible();
  await expect.poll(() => other.state.getState().rows.length).toBe(3);
});
