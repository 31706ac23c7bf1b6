import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { nearestFrame } from '../../../src/overlay/nearestFrame.ts';
import { expectAccessible, expectNoOverflow, scheme } from './accessible.ts';
import { madeLandings, madeTimes } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 800);
});

async function openCurves() {
  const app = await makeApp('/sample');
  await app.screen.getByText('Curves', { exact: true }).click();
  await expect.element(app.screen.getByRole('img', { name: 'Lean, Over the video' })).toBeVisible();
  await expect.poll(() => document.querySelectorAll('.u-over').length).toBe(2);
  return app;
}

const shownFrame = () => Number(/Frame (\d+) of/.exec(document.body.textContent ?? '')?.[1]) - 1;

/** Where the playhead stands in a chart, pixels from its left edge. */
function playheadAt(chart: Element): number {
  const line = chart.querySelector('[class*=playhead]')!.getBoundingClientRect();
  return line.left + line.width / 2 - chart.getBoundingClientRect().left;
}

/** Where a moment belongs in a chart that shows the whole film. */
function placeOf(chart: Element, frame: number): number {
  const share = (madeTimes[frame] - madeTimes[0]) / (madeTimes[119] - madeTimes[0]);
  return share * chart.getBoundingClientRect().width;
}

test('the playhead of every curve follows the film, and a tap on a curve goes there', async () => {
  await openCurves();
  const slider = page.getByRole('slider', { name: 'Position in the video' }).element() as HTMLElement;
  slider.focus();
  const charts = [...document.querySelectorAll('.u-over')];
  for (const keys of ['{Home}', '{PageUp}{PageUp}{PageUp}', '{End}']) {
    await userEvent.keyboard(keys);
    for (const chart of charts) {
      await expect.poll(() => Math.abs(playheadAt(chart) - placeOf(chart, shownFrame()))).toBeLessThan(1.5);
    }
  }
  const { width } = charts[1].getBoundingClientRect();
  await userEvent.click(charts[1], { position: { x: width * 0.4, y: 20 } });
  const wanted = madeTimes[0] + 0.4 * (madeTimes[119] - madeTimes[0]);
  await expect.poll(() => Math.abs(shownFrame() - nearestFrame(madeTimes, wanted))).toBeLessThanOrEqual(1);
  await expect.poll(() => Math.abs(playheadAt(charts[0]) - 0.4 * width)).toBeLessThan(6);
  // While it plays they go along.
  await userEvent.keyboard('k');
  const before = playheadAt(charts[0]);
  await expect.poll(() => playheadAt(charts[0]), { interval: 20 }).toBeGreaterThan(before + 5);
  await userEvent.keyboard('k');
});

test('which curves are drawn, and that they are, is remembered for the next review', async () => {
  const { screen, services } = await openCurves();
  await screen.getByRole('button', { name: 'Hips', exact: true }).click();
  await screen.getByRole('button', { name: 'Lean', exact: true, pressed: true }).last().click();
  await expect.poll(() => document.querySelectorAll('.u-over').length).toBe(2);
  await expect.element(screen.getByRole('img', { name: 'Hips up and down, Over the video' })).toBeVisible();
  expect(services.preferences.getState()).toMatchObject({ showsCurves: true, curves: ['knees', 'hips'] });
});

test('those who listen get every stride as a row', async () => {
  const { screen } = await openCurves();
  const table = screen.getByRole('table', { name: 'The curves in numbers, stride by stride' });
  await expect.element(table).toBeInTheDocument();
  // Eight landings of two feet in turn make six strides.
  expect(table.element().querySelectorAll('tbody tr').length).toBe(madeLandings.length - 2);
  await expect.element(table).toHaveTextContent('Knee bend, most');
  expect(table.element().querySelector('tbody th')?.textContent).toBe('Left, 0:00.300');
});

test('the average stride shows left over right, with its numbers in a table', async () => {
  const { screen } = await openCurves();
  await screen.getByRole('radio', { name: 'Average stride' }).click();
  await expect.element(screen.getByText(/the mean of 3 and 3 strides/)).toBeVisible();
  const table = screen.getByRole('table', { name: /Knee bend through the average stride/ });
  expect(table.element().querySelectorAll('tbody tr').length).toBe(11);
  await expect.poll(() => document.querySelectorAll('.u-over').length).toBe(2);
});

test.each(['light', 'dark'] as const)(
  'in %s the open curves are accessible, and fit a narrow phone',
  async (ground) => {
    await scheme(ground);
    await openCurves();
    await expectAccessible();
    await page.viewport(360, 740);
    expectNoOverflow();
    await page.getByRole('radio', { name: 'Average stride' }).click();
    await expectAccessible();
    expectNoOverflow();
  },
);
