import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import { holdReading } from '../../../src/engine/film/holdReading.ts';
import { openSample } from '../../../src/engine/film/openSample.ts';
import { stripWindow } from '../../../src/features/review/stage/stripWindow.ts';
import { correctWords } from '../../../src/language/correctWords.ts';
import { reviewWords } from '../../../src/language/reviewWords.ts';
import { firstFrameFrom } from '../../../src/overlay/firstFrameFrom.ts';
import { expectAccessible, expectNoOverflow, scheme } from './accessible.ts';
import { makeApp } from './makeApp.tsx';

const realEngine = { holdReading, openSample };

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 900);
});

/** The sample, kept as a run of somebody's own and open, with everything that its analysis says at any time. */
async function openRun(archiveName = `correct-${crypto.randomUUID()}`) {
  const sample = await openSample();
  const app = await makeApp('/', { realEngine, archiveName });
  const { id } = await app.services.runs.keep('Run.mp4', sample.result, app.film, null);
  const kept = async () => (await app.services.runs.open(id))!.result;
  // Points are kept in 32 bits: the numbers are those of the kept ones.
  const { track, cameraRoll, file, said } = await kept();
  const reading = holdReading({ track, cameraRoll, file, people: sample.result.analysis.people });
  const { analysis: found } = await reading.analyse(said);
  reading.end();
  location.hash = `/run/${id}`;
  await app.screen.getByRole('button', { name: correctWords.open }).click();
  await expect.element(app.screen.getByRole('heading', { name: correctWords.title })).toBeVisible();
  return { ...app, id, kept, found, times: track.times };
}

const button = (name: string, exact = true) => page.getByRole('button', { name, exact });
const landings = ({ contacts }: RunAnalysis) => contacts.map(({ side, initialContact }) => [side, initialContact]);

/** The player at a frame, by its slider. */
async function goTo(frame: number) {
  const slider = page.getByRole('slider', { name: reviewWords.player.scrub }).element() as HTMLElement;
  slider.focus();
  await userEvent.keyboard('{Home}');
  for (let i = 0; i < frame; i++) await userEvent.keyboard('{ArrowRight}');
  slider.blur();
}

test('a landing goes a frame earlier by a button, is said to be set by hand, and undo and redo work by keys', async () => {
  const { kept, found, times } = await openRun();
  const [first] = found.contacts;
  const frame = firstFrameFrom(times, first.initialContact);
  await goTo(frame);
  await button(correctWords.earlier.initialContact).click();
  await expect.element(page.getByText(/landing moved from/)).toBeVisible();
  await expect.element(page.getByText(`Frame ${frame} of ${times.length}`)).toBeVisible();
  const moved = (times[frame - 1] + times[frame - 2]) / 2;
  await expect.poll(async () => (await kept()).analysis.contacts[0].initialContact).toBeCloseTo(moved, 9);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByText(/landing moved from/)).not.toBeInTheDocument();
  await expect.poll(async () => (await kept()).analysis).toEqual(found);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.element(page.getByText(/landing moved from/)).toBeVisible();
  await page.getByRole('button', { name: /^Take back: .*landing moved/ }).click();
  await expect.poll(async () => (await kept()).analysis).toEqual(found);
});

test('an end of a bar is dragged, and the film shows the frame of it meanwhile and then', async () => {
  const { kept, found, times } = await openRun();
  const contact = found.contacts[2];
  await goTo(firstFrameFrom(times, contact.initialContact));
  const strip = page.getByRole('slider', { name: correctWords.strip });
  const { clientWidth: width, clientHeight: height } = strip.element();
  const { from, to } = stripWindow(times, contact.initialContact, Math.max(1.2, width / 210));
  const x = (time: number) => ((time - from) / (to - from)) * width;
  const y = height * (contact.side === 'left' ? 0.28 : 0.72);
  await userEvent.dragAndDrop(strip, strip, {
    sourcePosition: { x: x(contact.initialContact), y },
    targetPosition: { x: x(contact.initialContact - 0.05), y },
  });
  await expect
    .poll(async () => (await kept()).analysis.contacts[2].byHand)
    .toEqual({
      initialContact: true,
      toeOff: false,
    });
  const { initialContact } = (await kept()).analysis.contacts[2];
  expect(Math.abs(initialContact - (contact.initialContact - 0.05))).toBeLessThan(0.02);
  const shown = firstFrameFrom(times, initialContact);
  await expect.element(page.getByText(`Frame ${shown + 1} of ${times.length}`)).toBeVisible();
});

test('landings are removed and added, strides left out, sides swapped, ends trimmed, and undone one by one', async () => {
  const { kept, found, times } = await openRun();
  const count = found.contacts.length;
  await goTo(firstFrameFrom(times, found.contacts[3].initialContact));
  await button(correctWords.remove).click();
  await expect.poll(async () => (await kept()).analysis.contacts.length).toBe(count - 1);
  await button(correctWords.sides[found.contacts[3].side]).click();
  await expect
    .poll(async () => landings((await kept()).analysis).map(([side]) => side))
    .toEqual(landings(found).map(([side]) => side));
  await button(correctWords.leaveOut).click();
  await expect.poll(async () => (await kept()).analysis.contacts.length).toBe(count - 2);
  await button(correctWords.stretches.all).click();
  await expect.poll(async () => (await kept()).analysis.contacts[0].side).not.toBe(found.contacts[0].side);
  const start = page.getByRole('slider', { name: correctWords.trimStart }).element() as HTMLElement;
  start.focus();
  await userEvent.keyboard('{PageUp}');
  await expect.poll(async () => (await kept()).said.trim?.from).toBe(times[30]);
  await expect.element(page.getByText(/left and right swapped/)).toBeVisible();
  for (let i = 0; i < 5; i++) await button(correctWords.undo).click();
  await expect.element(button(correctWords.undo)).toBeDisabled();
  await expect.poll(async () => (await kept()).analysis).toEqual(found);
});

test('a trim that leaves no stride says so and is undone', async () => {
  const { kept, found } = await openRun();
  await goTo(20);
  await page.getByRole('group', { name: correctWords.trim }).getByRole('button', { name: correctWords.trimTo }).click();
  await expect.element(page.getByText(/With what you took out,/).first()).toBeVisible();
  await button(correctWords.trimAll).click();
  await expect.element(page.getByText(/With what you took out,/)).not.toBeInTheDocument();
  await expect.poll(async () => (await kept()).analysis).toEqual(found);
});

test('of two tabs the one that is behind shows the newest and overwrites nothing', async () => {
  const app = await openRun();
  const { runs } = app.services;
  const theirs = (await runs.open(app.id))!;
  // As another tab does it, whose message the page does not hear.
  const { openRunArchive } = await import('../../../src/storage/runArchive.ts');
  const other = await openRunArchive(app.archiveName);
  await other.update(theirs.card!, { ...theirs.result, said: { ...theirs.result.said, heightCm: 191 } }, 0);
  other.close();
  await goTo(firstFrameFrom(app.times, app.found.contacts[3].initialContact));
  await button(correctWords.remove).click();
  await expect.element(page.getByText(/changed in another tab/).first()).toBeVisible();
  await expect.element(page.getByText('height 191 cm')).toBeVisible();
  expect((await app.kept()).said.contacts).toBeUndefined();
});

test('in dark and light, and on the smallest phone, nothing is against the rules of access', async () => {
  const { found, times } = await openRun();
  await goTo(firstFrameFrom(times, found.contacts[3].initialContact));
  await button(correctWords.remove).click();
  await expect.element(page.getByText(/landing at .* removed/)).toBeVisible();
  for (const value of ['light', 'dark'] as const) {
    await scheme(value);
    await expectAccessible();
  }
  await page.viewport(360, 740);
  expectNoOverflow();
  await button(correctWords.done).click();
  await expect.element(page.getByRole('heading', { name: correctWords.title })).not.toBeInTheDocument();
});
