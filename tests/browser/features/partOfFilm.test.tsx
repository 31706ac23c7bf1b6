import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Notice } from '../../../src/analysis/notice.ts';
import { expectAccessible, expectNoOverflow, scheme } from './accessible.ts';
import { madeResult } from './madeResult.ts';
import { done, makeApp } from './makeApp.tsx';

beforeEach(() => localStorage.clear());

/** The check screen of a film of so many seconds. */
async function toCheck(seconds: number) {
  const made = madeResult();
  const result = { ...made, facts: { ...made.facts, firstTimestamp: 0.2, lastTimestamp: 0.2 + seconds } };
  const app = await makeApp('/', { result });
  await app.services.chosen.choose(app.film);
  location.hash = '/check';
  await expect.element(app.screen.getByRole('button', { name: 'Analyse this run' })).toBeEnabled();
  return app;
}

test('a part is chosen by its fields, and nothing else is looked at', async () => {
  const { screen, asked } = await toCheck(10);
  await screen.getByText('Use only part of the video').click();
  await screen.getByLabelText('From', { exact: true }).fill('2.5');
  await screen.getByLabelText('To', { exact: true }).fill('8');
  await expect.element(screen.getByText('5.5 s of 10 s')).toBeVisible();
  await expect.element(screen.getByAltText('The first frame of the part')).toBeVisible();
  await screen.getByRole('button', { name: 'Analyse this run' }).click();
  const [options] = asked.options as { run: { part: { from: number; to: number } } }[];
  expect(options.run.part.from).toBeCloseTo(2.7);
  expect(options.run.part.to).toBeCloseTo(8.2);
});

test('the handles do the same by keys, and “All of it” takes it back', async () => {
  const { screen, asked } = await toCheck(10);
  await screen.getByText('Use only part of the video').click();
  const begins = screen.getByRole('slider', { name: 'Where the part begins' });
  (begins.element() as HTMLElement).focus();
  await userEvent.keyboard('{PageUp}{PageUp}{ArrowRight}');
  await expect.element(begins).toHaveAttribute('aria-valuetext', '2.1 s');
  await screen.getByRole('button', { name: 'All of it' }).click();
  await screen.getByRole('button', { name: 'Analyse this run' }).click();
  expect(asked.options).toMatchObject([{ run: { view: null } }]);
  expect((asked.options as { run: object }[])[0].run).not.toHaveProperty('part');
});

test('what can’t be is said at its field and holds the analysis back', async () => {
  const { screen, asked } = await toCheck(10);
  await screen.getByText('Use only part of the video').click();
  await screen.getByLabelText('From', { exact: true }).fill('12');
  await screen.getByRole('button', { name: 'Analyse this run' }).click();
  await expect.element(screen.getByText('Enter a time between 0.0 and 9.0 s.')).toBeVisible();
  expect(asked.options).toEqual([]);
});

test('twenty seconds of a long video are one tap away', async () => {
  const { screen, asked } = await toCheck(240);
  await screen.getByRole('button', { name: '20 seconds from the middle' }).click();
  await expect.element(screen.getByText('20 s of 4 min')).toBeVisible();
  await screen.getByRole('button', { name: 'Analyse this run' }).click();
  expect(asked.options).toMatchObject([{ run: { part: { from: 110.2, to: 130.2 } } }]);
});

test('a review says that a part was analysed, and analyses all of it', async () => {
  const made = madeResult();
  const said = { ...made.said, part: { from: 1, to: 3 } };
  const { screen, services, film, asked, job } = await makeApp('/');
  const { id } = await services.runs.keep('Park.mp4', { ...made, said }, film, null);
  location.hash = `/run/${id}`;
  await expect.element(screen.getByText('only 1.00 to 3.00 s of the video was analysed')).toBeVisible();
  await screen.getByRole('button', { name: 'Analyse all of it' }).click();
  await expect.element(screen.getByRole('progressbar')).toBeVisible();
  expect(asked.options).toMatchObject([{ run: { speedKmh: 10 } }]);
  expect((asked.options as { run: object }[])[0].run).not.toHaveProperty('part');
  job.setState(done(made));
  await expect.element(screen.getByRole('heading', { name: 'Park.mp4' })).toBeVisible();
  expect(location.hash).not.toContain(id);
});

test('a video in parts offers each of them, and what is hard to read a part to choose', async () => {
  const part = { view: 'left-side', direction: 'left' } as const;
  const notices: readonly Notice[] = [
    {
      id: 'severalParts',
      level: 'info',
      parts: [
        { ...part, from: 0.3, to: 1.6 },
        { ...part, from: 2, to: 4 },
      ],
    },
    { id: 'manyFramesMissed', level: 'warn', foundShare: 0.5 },
  ];
  const { screen, asked } = await makeApp('/sample', { result: madeResult({ notices }) });
  await screen.getByRole('button', { name: 'Use only part of the video' }).click();
  await expect.element(screen.getByRole('slider', { name: 'Where the used part begins' })).toBeVisible();
  await screen.getByRole('button', { name: 'Use only 2.0 to 4.0 s' }).click();
  await expect.poll(() => asked.reanalysed).toMatchObject([{ trim: { from: 2, to: 4 } }]);
});

test('it is accessible, and fits from a small phone to a desk', async () => {
  await page.viewport(360, 780);
  await scheme('light');
  const { screen } = await toCheck(240);
  await screen.getByRole('button', { name: '20 seconds from the middle' }).click();
  for (const width of [360, 390, 820, 1280]) {
    await page.viewport(width, 800);
    expectNoOverflow();
    await expectAccessible();
  }
  await scheme('dark');
  await expectAccessible();
});
