import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { addDays, type Day, localDay, mondayOf } from '../../../../src/care/calendar/day.ts';
import { rowsOf } from '../../../../src/care/diary/diaryRow.ts';
import type { LoggedRun } from '../../../../src/care/diary/loggedRun.ts';
import type { PlanChoice } from '../../../../src/care/diary/planChoice.ts';
import { writeDiaryFile } from '../../../../src/storage/diary/diaryFile.ts';
import { fitOf } from '../../../fixtures/activities/fitDialects.ts';
import { gpxDialects } from '../../../fixtures/activities/gpxDialects.ts';
import { recordedRun } from '../../../fixtures/activities/recordedRun.ts';
import { madeRun } from '../../../unit/care/load/madeRun.ts';
import { madeResult } from '../madeResult.ts';
import { makeApp } from '../makeApp.tsx';

beforeEach(() => localStorage.clear());

const today = localDay(new Date());
const ago = (days: number): Day => addDays(today, -days);

/** Runs of five weeks, the last of them a jump, a pair of shoes at its limit, pain on some days, and a plan. */
async function filled(address: string) {
  const app = await makeApp(address);
  const runs = [2, 5, 9, 12, 16, 19, 23, 26, 30].map((back, i) =>
    madeRun(ago(back), i === 0 ? 9 : 4, {
      shoeId: 'blue',
      seconds: i === 0 ? 2700 : 1500,
      note: i === 1 ? 'along the river' : '',
    }),
  );
  const pains = [2, 5, 9, 12].map((back, i) => ({
    id: `pain-${i}`,
    kind: 'checkIn' as const,
    changedAt: 1,
    day: ago(back),
    where: ['lowBack' as const],
    before: 2 as const,
    during: 3 as const,
    after: 2 as const,
    nextMorning: 1 as const,
    signs: [],
    redFlags: [],
  }));
  await app.services.diary.put(
    ...runs,
    madeRun(ago(1), 20, { activity: 'bike' }),
    ...pains,
    ...[1, 3].map((back) => ({
      id: `done-${back}`,
      kind: 'doneSession' as const,
      changedAt: 1,
      day: ago(back),
      part: 'strength' as const,
      exercises: ['squat', 'birdDog'] as const,
      seconds: 900,
      pain: 2 as const,
    })),
    {
      id: 'blue',
      kind: 'shoe',
      changedAt: 1,
      name: 'Blue pair',
      owner: 'Ada',
      metresBefore: 390_000,
      limitMetres: 402_336,
      retiredOn: null,
    },
    plan(),
  );
  return app;
}

function plan(more: Partial<PlanChoice> = {}): PlanChoice {
  return {
    id: 'planChoice',
    kind: 'planChoice',
    changedAt: 1,
    runningDays: [1, 3, 5],
    way: 'runWalk',
    stage: 3,
    stageSince: ago(20),
    wentUpOn: null,
    raises: 'nothing',
    ...more,
  };
}

const logged = (app: Awaited<ReturnType<typeof makeApp>>): readonly LoggedRun[] =>
  rowsOf(app.services.diary.state.getState().rows, 'loggedRun');

async function scheme(value: 'light' | 'dark') {
  const features = [
    { name: 'prefers-color-scheme', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

async function expectFitsAndIsAccessible() {
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(found).toEqual([]);
}

describe('every screen is accessible, light and dark, and fits a phone and a desk', () => {
  test.each([
    ['/runs', 'Runs', true],
    ['/runs', 'Runs', false],
    ['/plan', 'Plan', true],
    ['/plan', 'Plan', false],
    ['/over-time', 'Over time', true],
    ['/over-time', 'Over time', false],
    ['/over-time/summary', 'Running with back pain: a summary', true],
  ] as const)('%s (%s), with a diary: %s', async (address, heading, isFilled) => {
    await page.viewport(360, 780);
    await scheme('light');
    const { screen } = isFilled ? await filled(address) : await makeApp(address);
    await expect.element(screen.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    for (const summary of document.querySelectorAll('summary')) summary.click();
    await expectFitsAndIsAccessible();
    await scheme('dark');
    await expectFitsAndIsAccessible();
    await page.viewport(1280, 800);
    await expectFitsAndIsAccessible();
  });
});

describe('the log', () => {
  test('a run is added with the keyboard alone, and kept in metres whatever unit is shown', async () => {
    const app = await makeApp('/runs');
    const { screen } = app;
    await screen.getByLabelText('Day').click();
    const distance = screen.getByLabelText('Distance', { exact: true });
    (distance.element() as HTMLElement).focus();
    await userEvent.keyboard('5,2{Tab}');
    await userEvent.keyboard('31:12{Enter}');
    await expect.element(screen.getByText('Run, 5.2 km, 31:12')).toBeVisible();
    expect(logged(app)).toMatchObject([{ day: today, metres: 5200, seconds: 1872, source: { kind: 'hand' } }]);
    await screen.getByRole('radio', { name: 'miles' }).click({ force: true });
    await expect.element(screen.getByText('Run, 3.23 mi, 31:12')).toBeVisible();
    await expect.element(screen.getByText('9:39 /mi')).toBeVisible();
    expect(logged(app)).toMatchObject([{ metres: 5200 }]);
    await screen.getByLabelText('Distance', { exact: true }).fill('1');
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => logged(app).map(({ metres }) => Math.round(metres ?? 0))).toEqual([5200, 1609]);
  });

  test.each([
    ['500', '', 'more than anybody does at once'],
    ['-5', '', 'Write a distance above 0'],
    ['', 'an hour', 'Write minutes, or hours'],
    ['10', '10', '60 km/h all the way'],
    ['', '', 'Tell the distance, the time, or both'],
  ])('%s km in %s min is not kept, and what was typed stays', async (kilometres, minutes, sentence) => {
    const app = await makeApp('/runs');
    const { screen } = app;
    await screen.getByLabelText('Distance', { exact: true }).fill(kilometres);
    await screen.getByLabelText('Time', { exact: true }).fill(minutes);
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.element(screen.getByText(sentence).first()).toBeVisible();
    await expect.element(screen.getByLabelText('Distance', { exact: true })).toHaveValue(kilometres);
    expect(logged(app)).toEqual([]);
  });

  test('a day that is still to come is not kept', async () => {
    const app = await makeApp('/runs');
    await app.screen.getByLabelText('Day').fill(addDays(today, 1));
    await app.screen.getByLabelText('Distance', { exact: true }).fill('5');
    await app.screen.getByRole('button', { name: 'Save' }).click();
    await expect.element(app.screen.getByText('This is still to come')).toBeVisible();
    expect(logged(app)).toEqual([]);
  });

  test('a run is changed, removed and brought back', async () => {
    const app = await makeApp('/runs');
    const { screen } = app;
    await app.services.diary.put(madeRun(today, 5));
    await screen.getByRole('button', { name: /^Change: / }).click();
    await screen.getByLabelText('Distance', { exact: true }).nth(1).fill('6');
    await screen.getByRole('button', { name: 'Save' }).nth(1).click();
    await expect.element(screen.getByText('Run, 6 km, 30:00')).toBeVisible();
    await screen.getByRole('button', { name: /^Remove: / }).click();
    await expect.poll(() => logged(app)).toEqual([]);
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => logged(app)).toMatchObject([{ metres: 6000 }]);
  });

  test('a jump beyond the longest run says so, why, and offers a smaller step', async () => {
    const { screen } = await filled('/runs');
    await expect.element(screen.getByText('More than twice your longest run')).toBeVisible();
    await expect
      .element(screen.getByText(/5\skm \(125\s%\) further .* A smaller step would be about 4.2\skm/))
      .toBeVisible();
    await expect.element(screen.getByText(/A smaller jump, a smaller risk/).first()).toBeVisible();
  });

  test('two tabs that log at once both keep their run, and see the other’s', async () => {
    const first = await makeApp('/runs');
    const second = await makeApp('/runs', { archiveName: first.archiveName });
    await Promise.all([first.services.diary.put(madeRun(today, 3)), second.services.diary.put(madeRun(today, 4))]);
    for (const app of [first, second]) {
      await expect
        .poll(() =>
          logged(app)
            .map(({ metres }) => metres)
            .toSorted(),
        )
        .toEqual([3000, 4000]);
    }
  });

  test('a video becomes a run or joins one, and never twice', async () => {
    const app = await makeApp('/runs');
    const { screen, services, film } = app;
    await services.diary.put(madeRun(today, 5));
    await services.runs.keep('Side.mp4', madeResult(), film, null);
    await screen.getByRole('button', { name: 'Part of: Run, 5 km, 30:00' }).click();
    await expect.element(screen.getByText('Side.mp4')).not.toBeInTheDocument();
    expect(logged(app)).toMatchObject([{ metres: 5000, filmIds: [expect.any(String)] }]);
    await services.runs.keep('Rear.mp4', madeResult(), film, null);
    await screen.getByRole('button', { name: 'Add the run' }).click();
    await screen.getByLabelText('Distance', { exact: true }).nth(1).fill('7');
    await screen.getByRole('button', { name: 'Save' }).nth(1).click();
    await expect.element(screen.getByText('Rear.mp4')).not.toBeInTheDocument();
    expect(logged(app).map(({ metres, source }) => [metres, source.kind])).toEqual([
      [5000, 'hand'],
      [7000, 'film'],
    ]);
  });
});

describe('a run and how it was', () => {
  test('what is told after a run puts it into the log as well, and the log shows both', async () => {
    const app = await makeApp('/after-run');
    const { screen } = app;
    for (const [question, pain] of [
      ['Before the run', '1'],
      ['At its worst, during the run', '3'],
      ['After the run', '2'],
    ]) {
      await screen
        .getByRole('group', { name: question })
        .getByRole('radio', { name: pain, exact: true })
        .click({ force: true });
    }
    await screen.getByLabelText('Distance', { exact: true }).fill('500');
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.element(screen.getByText(/more than anybody does at once/)).toBeVisible();
    await screen.getByLabelText('Distance', { exact: true }).fill('5');
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => location.hash).toBe('#/today');
    expect(logged(app)).toMatchObject([{ day: today, metres: 5000, source: { kind: 'hand' } }]);
    location.hash = '/runs';
    await expect.element(screen.getByText('pain 3 in the run, 2 after')).toBeVisible();
  });

  test('a run of an earlier day, from a watch, leads to the same questions, with its next morning', async () => {
    const app = await makeApp('/runs');
    const { screen, services } = app;
    await services.diary.put(madeRun(ago(2), 6));
    await screen.getByRole('link', { name: /^How was it\?/ }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/How was the run on/);
    await expect.element(screen.getByText('Run, 6 km, 30:00')).toBeVisible();
    expect(screen.getByLabelText('Distance', { exact: true }).elements()).toEqual([]);
    for (const question of ['At its worst, during the run', 'After the run', 'The next morning']) {
      await screen.getByRole('group', { name: question }).getByRole('radio', { name: '4' }).click({ force: true });
    }
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.element(screen.getByText('pain 4 in the run, 4 after')).toBeVisible();
    expect(rowsOf(services.diary.state.getState().rows, 'checkIn')).toMatchObject([
      { day: ago(2), during: 4, after: 4, nextMorning: 4 },
    ]);
    expect(logged(app)).toHaveLength(1);
  });
});

describe('files of a watch', () => {
  // At ten in the morning: the watch's own clock is an hour ahead, and late in the evening that is another day.
  const startedAt = new Date(Date.now() - 3 * 86_400_000).setHours(10, 0, 0, 0);
  const recorded = recordedRun({ startedAt: Math.round(startedAt / 1000) * 1000, seconds: 1800 });
  const watchFile = (more = {}) => new File([fitOf(recorded, more)], 'morning.fit');

  test('one is added at once, and again it is known, in another format too', async () => {
    const app = await makeApp('/runs');
    const { screen, services } = app;
    await services.activityImport.take([watchFile()]);
    await expect.element(screen.getByText(/^Added: .*Run, 5.04\skm, 30:00/)).toBeVisible();
    await services.activityImport.take([watchFile(), new File([gpxDialects.garmin(recorded)], 'morning.gpx')]);
    await expect.poll(() => screen.getByText(/^Already in your log/).elements().length).toBe(2);
    expect(logged(app)).toMatchObject([{ metres: 5040, seconds: 1800, cadence: 168 }]);
  });

  test('a run that was told by hand is asked about, and takes the file’s numbers', async () => {
    const app = await makeApp('/runs');
    const { screen, services } = app;
    await services.diary.put(madeRun(localDay(new Date(startedAt)), 5, { shoeId: 'blue', note: 'rain' }));
    await services.activityImport.take([watchFile()]);
    expect(logged(app)).toHaveLength(1);
    await screen.getByRole('button', { name: 'The same: use the file’s numbers' }).click();
    await expect
      .poll(() => logged(app))
      .toMatchObject([{ metres: 5040, shoeId: 'blue', note: 'rain', source: { kind: 'file' } }]);
    await services.activityImport.take([watchFile()]);
    await expect.element(screen.getByText(/^Already in your log/)).toBeVisible();
  });

  test('a bike ride is no run, and a file that is none says so; the log stays as it is', async () => {
    const app = await makeApp('/runs');
    const { screen, services } = app;
    await services.activityImport.take([
      watchFile({ sport: 2 }),
      new File(['hello'], 'note.gpx'),
      new File([], 'empty.fit'),
    ]);
    await expect.element(screen.getByText(/This was no run/)).toBeVisible();
    await expect.element(screen.getByText(/This is no FIT, GPX or TCX file/)).toBeVisible();
    await expect.element(screen.getByText(/This file is empty/)).toBeVisible();
    expect(logged(app)).toMatchObject([{ activity: 'bike' }]);
  });

  test('a run of tomorrow, from a watch with a wrong clock, is refused', async () => {
    const app = await makeApp('/runs');
    const later = recordedRun({ startedAt: Date.now() + 2 * 86_400_000, seconds: 600 });
    await app.services.activityImport.take([new File([fitOf(later)], 'tomorrow.fit')]);
    await expect.element(app.screen.getByText('This is still to come')).toBeVisible();
    expect(logged(app)).toEqual([]);
  });

  test('dropped on any screen they go into the log, and a video still to its check', async () => {
    const app = await makeApp('/');
    const drop = (file: File) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    };
    drop(watchFile());
    await expect.poll(() => location.hash).toBe('#/runs');
    await expect.element(app.screen.getByText(/^Added: /)).toBeVisible();
    drop(new File([app.film], 'run.mp4', { type: 'video/mp4' }));
    await expect.poll(() => location.hash).toBe('#/check');
  });
});

describe('the plan', () => {
  test('is chosen, and gives each day one thing to do', async () => {
    const app = await makeApp('/plan');
    const { screen } = app;
    await screen.getByRole('radio', { name: '2 days' }).click({ force: true });
    await screen.getByRole('button', { name: 'Use this plan' }).click();
    await expect.poll(() => document.querySelectorAll('ol > li').length).toBe(7);
    expect(rowsOf(app.services.diary.state.getState().rows, 'planChoice')).toMatchObject([
      { runningDays: [1, 5], way: 'runWalk', stage: 1 },
    ]);
    await expect.element(screen.getByRole('button', { name: 'One stage up' })).toBeDisabled();
    await expect.element(screen.getByRole('button', { name: 'One stage down' })).toBeDisabled();
  });

  test('the next stage opens after two good sessions, and pain closes it', async () => {
    const app = await makeApp('/plan');
    const { screen, services } = app;
    const session = (back: number) => madeRun(ago(back), 4, { activity: 'runWalk', stage: 3, wentWell: true });
    await services.diary.put(plan(), session(5), session(2));
    await expect.element(screen.getByRole('button', { name: 'One stage up' })).toBeEnabled();
    await services.diary.put({
      id: 'pain',
      kind: 'checkIn',
      changedAt: 1,
      day: ago(2),
      where: ['shin-left'],
      before: 1,
      during: 5,
      after: null,
      nextMorning: null,
      signs: [],
      redFlags: [],
    });
    await expect.element(screen.getByRole('button', { name: 'One stage up' })).toBeDisabled();
    await services.diary.remove('pain');
    await screen.getByRole('button', { name: 'One stage up' }).click();
    await expect.element(screen.getByRole('heading', { name: 'Stage 4 of 9' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'One stage up' })).toBeDisabled();
    await screen.getByRole('button', { name: 'One stage down' }).click();
    await expect.element(screen.getByRole('heading', { name: 'Stage 3 of 9' })).toBeVisible();
  });

  test('four days at most, two at least', async () => {
    const { screen } = await makeApp('/plan');
    for (const name of ['Monday', 'Wednesday']) await screen.getByRole('checkbox', { name }).click({ force: true });
    await expect.element(screen.getByText('Choose at most four days')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Use this plan' })).toBeDisabled();
  });
});

describe('over time', () => {
  test('the weeks stand in a table behind the drawing', async () => {
    const { screen } = await filled('/over-time');
    await screen.getByText('As a table', { exact: true }).click();
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    const monday = mondayOf(ago(9));
    const told = [9, 12].filter((back) => mondayOf(ago(back)) === monday).length;
    expect(rows.some((cells) => Number(cells[6]) === told && cells[7] === '3')).toBe(true);
    expect(rows.reduce((sum, cells) => sum + Number(cells[5]), 0)).toBe(2);
    await expect.element(screen.getByText(/need not cause one another/).first()).toBeVisible();
  });

  test('the page for a physio says what was exercised, how often, and how it felt', async () => {
    const { screen } = await filled('/over-time/summary');
    await expect
      .element(screen.getByText(/^2 times, about 15.min each, last on .* Pain at worst 2 of 10\. Squat; Bird-dog\.$/))
      .toBeVisible();
  });

  test('a backup brings everything back, the newest change of each entry, and says what it did', async () => {
    const app = await filled('/over-time');
    const { rows } = app.services.diary.state.getState();
    const backup = writeDiaryFile([...rows, { broken: true } as never], Date.now());
    const other = await makeApp('/over-time');
    const newer = { ...madeRun(ago(2), 3), id: rowsOf(rows, 'loggedRun')[0].id, changedAt: Date.now() };
    await other.services.diary.put(newer);
    const input = other.screen.getByLabelText('Open a backup').last();
    const transfer = new DataTransfer();
    transfer.items.add(new File([backup], 'lope-diary.json'));
    const element = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].findLast(({ accept }) =>
      accept.startsWith('.json'),
    );
    if (!element) throw new Error('no field for a backup');
    element.files = transfer.files;
    element.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.element(input).toBeInTheDocument();
    await expect.element(other.screen.getByText(/1 entry could not be read/)).toBeVisible();
    const there = other.services.diary.state.getState().rows;
    expect(there).toHaveLength(rows.length);
    expect(there).toContainEqual(newer);
  });
});
