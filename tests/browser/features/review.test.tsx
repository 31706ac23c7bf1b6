import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { legendWords } from '../../../src/language/legendWords.ts';
import { reviewWords } from '../../../src/language/reviewWords.ts';
import { shownWords } from '../../../src/language/shownWords.ts';
import { nearestFrame } from '../../../src/overlay/nearestFrame.ts';
import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import { madeLandings, madeResult, madeTimes } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';
import { readNumber } from './player/numberedFilm.ts';

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 800);
});

/** The first frame in which what happens at `moment` has happened. */
const firstFrameOf = (moment: number) => madeTimes.findIndex((time) => time >= moment);
const landing = (n: number) => firstFrameOf(madeLandings[n]);

const sliderName = reviewWords.player.scrub;

/** The number that the film on the stage shows. */
function shownNumber(): number {
  const canvas = document.querySelector('canvas');
  return canvas ? readNumber(canvas, canvas.width, canvas.height) : -1;
}

async function expectFrame(index: number) {
  await expect.element(page.getByText(`Frame ${index + 1} of 120`)).toBeVisible();
  await expect.poll(shownNumber).toBe(index);
}

/** A review at its first frame, where nobody has asked for anything. */
async function openReview() {
  const app = await makeApp('/sample');
  app.services.preferences.setState({ closer: false });
  const slider = page.getByRole('slider', { name: sliderName });
  await expect.element(slider).toBeVisible();
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{Home}');
  (slider.element() as HTMLElement).blur();
  await expectFrame(0);
  return app;
}

/** What the screen reader hears. */
const announced = () => [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' ');

/** How much of the overlay is painted, opaque pixels. */
function paintedPixels(): number {
  const overlay = document.querySelectorAll('canvas')[1];
  const { data } = overlay.getContext('2d')!.getImageData(0, 0, overlay.width, overlay.height);
  let painted = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i] > 0) painted++;
  return painted;
}

test('keys step, go from landing to landing, play and pause', async () => {
  await openReview();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}.');
  await expectFrame(3);
  await userEvent.keyboard('{ArrowLeft},');
  await expectFrame(1);
  await userEvent.keyboard(']');
  await expectFrame(landing(0));
  await userEvent.keyboard(']');
  await expectFrame(landing(1));
  // A doubled bracket is the way to type one here.
  await userEvent.keyboard('[[');
  await expectFrame(landing(0));
  await userEvent.keyboard(' ');
  await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await userEvent.keyboard(' ');
  await expect.element(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('K plays and pauses, J and L go a second, S repeats one stride, and brackets then go from stride to stride', async () => {
  const { services } = await openReview();
  const state = () => page.getByRole('button', { name: 'Repeat this stride' });
  await userEvent.keyboard('l');
  await expectFrame(nearestFrame(madeTimes, madeTimes[0] + 1));
  await userEvent.keyboard('j');
  await expectFrame(0);
  await userEvent.keyboard('k');
  await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await userEvent.keyboard('k');
  // Within the second stride of the film, which is the right foot's first.
  await userEvent.keyboard('{Home}');
  (page.getByRole('slider', { name: sliderName }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Home}');
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard(']]..');
  await userEvent.keyboard('s');
  await expect.element(state()).toHaveAttribute('aria-pressed', 'true');
  const inside = [shownNumber()];
  await expect
    .poll(
      () => {
        inside.push(shownNumber());
        // It has gone round: once it was late in the stride, and then early again.
        const last = inside.findIndex((frame) => frame > landing(2));
        return last >= 0 && inside.slice(last).some((frame) => frame < landing(1) + 6);
      },
      { interval: 15 },
    )
    .toBe(true);
  await userEvent.keyboard('k');
  expect(Math.min(...inside.slice(1))).toBeGreaterThanOrEqual(landing(1) - 1);
  expect(Math.max(...inside)).toBeLessThan(landing(3));
  await userEvent.keyboard(']');
  await expectFrame(nearestFrame(madeTimes, madeLandings[3]));
  await userEvent.keyboard('s');
  await expect.element(state()).toHaveAttribute('aria-pressed', 'false');
  expect(services.preferences.getState().closer).toBe(false);
});

test('the thumb wheel steps frames as it is turned', async () => {
  await openReview();
  const wheel = document.querySelector('[data-thumb-wheel]')!;
  const turn = (type: string, clientX: number) =>
    wheel.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX, pointerId: 1, button: 0 }));
  wheel.setPointerCapture = () => undefined;
  turn('pointerdown', 100);
  for (const x of [112, 131, 150]) turn('pointermove', x);
  await expectFrame(5);
  turn('pointermove', 120);
  await expectFrame(2);
  turn('pointerup', 120);
  turn('pointermove', 200);
  await expectFrame(2);
  wheel.dispatchEvent(new WheelEvent('wheel', { deltaY: 120, bubbles: true, cancelable: true }));
  await expectFrame(5);
});

/** The film's pixel at the middle of the stage, as a place in the picture: x of the overlay's left shoulder tells it. */
function shoulderOnStage(): number {
  const overlay = document.querySelectorAll('canvas')[1];
  const { width, height } = overlay;
  const { data } = overlay.getContext('2d')!.getImageData(0, 0, width, height);
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) if (data[4 * (y * width + x) + 3] === 255) return x / width;
  }
  return Number.NaN;
}

test('keys, buttons, the wheel and a tap zoom and move picture and overlay together, and 0 brings all of it back', async () => {
  const { screen, services } = await openReview();
  services.preferences.setState({ layers: { skeleton: true, trunk: false, head: false, arms: false, feet: false } });
  await userEvent.keyboard('...............');
  await expectFrame(15);
  const before = shoulderOnStage();
  expect(before).toBeCloseTo(15 / 320, 1);
  // Centre on the left third of the picture by zooming at its edge.
  const stage = document.querySelectorAll('canvas')[1];
  const { left, top, width, height } = stage.getBoundingClientRect();
  const place = { clientX: left, clientY: top + height / 2, bubbles: true, cancelable: true };
  stage.dispatchEvent(new WheelEvent('wheel', { ...place, deltaY: -40 }));
  expect(shoulderOnStage()).toBe(before);
  stage.dispatchEvent(new WheelEvent('wheel', { ...place, deltaY: -40, ctrlKey: true }));
  await expect.poll(shoulderOnStage).toBeGreaterThan(before * 1.3);
  await screen.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(shoulderOnStage).toBeLessThan(before * 1.3);
  await userEvent.keyboard('0');
  await expect.poll(shoulderOnStage).toBe(before);
  stage.dispatchEvent(new WheelEvent('wheel', { ...place, deltaY: -40, ctrlKey: true }));
  await expect.poll(shoulderOnStage).toBeGreaterThan(before * 1.3);
  const near = shoulderOnStage();
  // A tap brings what is right of the middle into it: the shoulder goes to the left.
  await userEvent.click(stage, { position: { x: width * 0.6, y: height / 2 } });
  await expect.poll(shoulderOnStage).not.toBeCloseTo(near, 3);
  const tapped = shoulderOnStage();
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  await expect.poll(shoulderOnStage).not.toBeCloseTo(tapped, 3);
  await userEvent.keyboard('0');
  await expect.poll(shoulderOnStage).toBe(before);
  await expectFrame(15);
});

test('keys typed into a field stay there', async () => {
  const { screen } = await openReview();
  await screen.getByText('About this run').click();
  const speed = screen.getByLabelText('Treadmill speed', { exact: true });
  await speed.fill('12');
  await speed.click();
  await userEvent.keyboard('{ArrowLeft}.5');
  await expectFrame(0);
});

test('a review opens at the moment of its first finding, not at its first frame', async () => {
  const { screen, services } = await makeApp('/sample');
  services.preferences.setState({ closer: false });
  // The foot's reach is read 25 ms before it lands.
  await expectFrame(nearestFrame(madeTimes, 2.6 - 0.025));
  expect(announced()).not.toContain('Shown');
  await expect.element(screen.getByRole('button', { name: 'Show me: landing ahead' }).first()).toBeVisible();
});

test('who comes back to a review finds the film where they left it', async () => {
  const { screen } = await openReview();
  await userEvent.keyboard('.....');
  await expectFrame(5);
  await screen.getByRole('link', { name: 'Lope' }).click();
  await expect.element(screen.getByRole('slider', { name: sliderName })).not.toBeInTheDocument();
  location.hash = '/sample';
  await expectFrame(5);
});

test('“Show me” stops at the moment that shows it, draws that alone, says so, and Esc brings everything back', async () => {
  const { screen, services } = await openReview();
  const layers = { skeleton: true, trunk: true, head: true, arms: true, feet: true };
  services.preferences.setState({ layers });
  const everything = await settledPixels();
  await screen.getByRole('button', { name: 'Show me: head position' }).first().click();
  await expect.element(page.getByText('Head position').first()).toBeVisible();
  await expect.poll(announced).toMatch(/Shown: head position, 27 degrees, at \d\.\d seconds\./);
  await expect.poll(() => page.getByText('whole run 27° ± 2').query()).not.toBeNull();
  expect(await settledPixels()).toBeLessThan(everything / 2);
  // What is switched on stays so for later.
  expect(services.preferences.getState().layers).toEqual(layers);
  await userEvent.keyboard('{Escape}');
  await expect.poll(announced).toContain('Head position is no longer shown');
  await expect.poll(() => page.getByText('whole run 27° ± 2').query()).toBeNull();
  expect(await settledPixels()).toBeGreaterThan(everything / 2);
});

test('“Show me” pressed again, and a layer that is wanted, bring everything back', async () => {
  const { screen } = await openReview();
  await screen
    .getByRole('article')
    .filter({ hasText: 'Forward lean' })
    .getByText('Forward lean', { exact: true })
    .click();
  await screen.getByRole('button', { name: 'Show me: forward lean' }).click();
  await screen.getByRole('button', { name: 'Hide: forward lean' }).click();
  await expect.element(screen.getByRole('button', { name: 'Show me: forward lean' })).toBeVisible();
  await screen.getByRole('button', { name: 'Show me: forward lean' }).click();
  await expect.element(screen.getByRole('button', { name: 'Body', exact: true, pressed: false })).toBeVisible();
  await screen.getByRole('button', { name: 'Body', exact: true }).click();
  await expect.element(screen.getByRole('button', { name: 'Show me: forward lean' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Body', exact: true, pressed: true })).toBeVisible();
});

/** Painted pixels once two looks agree: the picture of a new frame may still be on its way. */
async function settledPixels(): Promise<number> {
  let before = -1;
  await expect
    .poll(
      () => {
        const now = paintedPixels();
        const isSettled = now === before && now > 0;
        before = now;
        return isSettled;
      },
      { interval: 200 },
    )
    .toBe(true);
  return before;
}

test('the strip of landings is a slider that goes from landing to landing, and a tap goes to its moment', async () => {
  const { screen } = await openReview();
  const strip = screen.getByRole('slider', { name: 'Landings' });
  (strip.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expectFrame(landing(1));
  expect(strip.element().getAttribute('aria-valuetext')).toContain('Right foot');
  const { width } = strip.element().getBoundingClientRect();
  await strip.click({ position: { x: width / 2, y: 10 } });
  await expectFrame(nearestFrame(madeTimes, (madeTimes[0] + madeTimes[119]) / 2));
});

test('the overlay on the stage stands over the frame that is shown', async () => {
  const { services } = await openReview();
  services.preferences.setState({ layers: { skeleton: true, trunk: false, head: false, arms: false, feet: false } });
  const slider = page.getByRole('slider', { name: sliderName }).element() as HTMLElement;
  slider.focus();
  for (const frame of [20, 50, 90]) {
    // The slider's page keys go ten frames.
    await userEvent.keyboard('{Home}');
    for (let i = 0; i < frame / 10; i++) await userEvent.keyboard('{PageUp}');
    await expect.poll(shownNumber).toBe(frame);
    // The left shoulder lies at x = frame number, and nothing else lies left of it on its row.
    const overlay = document.querySelectorAll('canvas')[1];
    const scale = overlay.width / 320;
    const y = Math.round((40 + 5 * Keypoint.leftShoulder) * scale);
    const opacity = (x: number) => overlay.getContext('2d')?.getImageData(x, y, 1, 1).data[3];
    expect(opacity(Math.round(frame * scale))).toBe(255);
    expect(opacity(Math.round((frame - 12) * scale))).toBe(0);
  }
});

test('after a change of size the overlay still lies where the picture shows it', async () => {
  await openReview();
  await page.viewport(390, 844);
  await expect.poll(() => document.querySelectorAll('canvas')[1].clientWidth).toBeLessThan(391);
  await expect.poll(shownNumber).toBe(0);
  const [film, overlay] = document.querySelectorAll('canvas');
  expect([overlay.width, overlay.height]).toEqual([film.width, film.height]);
  expect(overlay.width / overlay.height).toBeCloseTo(320 / 240, 1);
});

test('on a phone the film stays in sight while the words scroll', async () => {
  await page.viewport(390, 844);
  await openReview();
  document.querySelector('#measures')?.scrollIntoView({ block: 'end' });
  await expect.poll(() => scrollY).toBeGreaterThan(300);
  const { top, bottom } = document.querySelectorAll('canvas')[1].getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThan(844 / 2);
});

test('every measure is a row with its number and verdict, which opens; what can’t be seen is one line', async () => {
  const { screen } = await openReview();
  const row = screen.getByRole('article').filter({ hasText: 'Landing ahead' }).last();
  await expect.element(row).toHaveTextContent('Landing ahead22 % of leg length ± 3');
  await expect.element(row).toHaveTextContent('Watch');
  const { height } = row.element().getBoundingClientRect();
  expect(height).toBeLessThan(72);
  const explained = row.getByText(/How far your ankle is ahead/);
  await expect.element(explained).not.toBeVisible();
  (row.element().querySelector('summary') as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(explained).toBeVisible();
  await expect.element(screen.getByText('Film from behind or in front to see: arm crossing.')).toBeVisible();
});

test('a question mark shows the keys, and Escape puts them away', async () => {
  const { screen } = await openReview();
  await userEvent.keyboard('?');
  await expect.element(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expect.element(screen.getByText('Previous or next landing')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).not.toBeInTheDocument();
  await expectFrame(0);
});

test('slow motion is put right with one tap', async () => {
  const facts = { suspectedTimeScale: 4, playedCadence: 42, isFactorSure: true };
  const notices = [{ id: 'slowMotion', level: 'stop', ...facts }] as const;
  const { screen, asked } = await makeApp('/sample', { result: madeResult({ notices, suspectedTimeScale: 4 }) });
  await expect.element(screen.getByText('This looks like slow motion, about 4 times slower')).toBeVisible();
  await screen.getByRole('button', { name: '4× slower: 168 steps a minute' }).click();
  expect(asked.reanalysed).toEqual([{ speedKmh: 10, heightCm: null, timeScale: 4 }]);
  await expect.element(screen.getByText('This looks like slow motion')).not.toBeInTheDocument();
});

test('a video that may be sped up is asked about without a preferred answer', async () => {
  const facts = { suspectedTimeScale: 1 / 1.25, playedCadence: 211, isFactorSure: false };
  const notices = [{ id: 'spedUp', level: 'warn', ...facts }] as const;
  const { screen, asked } = await makeApp('/sample', { result: madeResult({ notices }) });
  await expect.element(screen.getByText('This video may be sped up, about 1.25 times.')).toBeVisible();
  const answers = ['Normal speed: 211', '1.25× faster: 169', '1.5× faster: 141', '2× faster: 106'];
  const buttons = answers.map((words) => screen.getByRole('button', { name: `${words} steps a minute` }));
  const looks = new Set(buttons.map((button) => button.element().className));
  expect(looks.size).toBe(1);
  await buttons[1].click();
  expect(asked.reanalysed).toEqual([{ speedKmh: 10, heightCm: null, timeScale: 1 / 1.25 }]);
});

test('new answers are kept with the run', async () => {
  const app = await makeApp('/');
  const { id } = await app.services.runs.keep('Run.mp4', madeResult(), app.film, null);
  location.hash = `/run/${id}`;
  await app.screen.getByText('About this run').click();
  await app.screen.getByRole('radio', { name: '2× slower' }).click();
  await expect.poll(async () => (await app.services.runs.open(id))?.result.analysis.timeScale).toBe(2);
});

test('on a phone held sideways “Show me” brings the film back into sight', async () => {
  const { screen } = await openReview();
  await page.viewport(844, 390);
  await screen
    .getByRole('article')
    .filter({ hasText: 'Forward lean' })
    .getByText('Forward lean', { exact: true })
    .click();
  await screen.getByRole('button', { name: 'Show me: forward lean' }).click();
  await expect.poll(() => document.querySelectorAll('canvas')[1].getBoundingClientRect().bottom).toBeGreaterThan(100);
});

test('on a phone the film folds while one reads, no word moves, and “Show me” opens it again', async () => {
  await page.viewport(390, 844);
  const { screen } = await openReview();
  const film = () => document.querySelectorAll('canvas')[1].getBoundingClientRect().height;
  const heading = document.querySelector('#measures')!;
  const placeInPage = () => heading.getBoundingClientRect().top + scrollY;
  const [large, place] = [film(), placeInPage()];
  scrollTo(0, 600);
  await expect.poll(film).toBeLessThan(0.8 * large);
  expect(placeInPage()).toBeCloseTo(place, 0);
  await screen.getByRole('button', { name: 'Show me: head position' }).first().click();
  // The caption takes its strip from the picture, so that nothing below moves.
  const whole = () =>
    document.querySelectorAll('canvas')[1].getBoundingClientRect().bottom -
    screen.getByRole('button', { name: shownWords.back }).element().parentElement!.getBoundingClientRect().top;
  await expect.poll(() => Math.abs(whole() - large)).toBeLessThan(4);
  await screen.getByRole('button', { name: 'Make the video smaller' }).click();
  await expect.poll(film).toBeLessThan(0.8 * large);
  scrollTo(0, 0);
  await expect.poll(() => Math.abs(whole() - large)).toBeLessThan(4);
});

test('the legend explains half-known stances where the strip has one, and only there', async () => {
  const whole = madeResult();
  const contacts = whole.analysis.contacts.map((contact) => ({
    ...contact,
    toeOff: contact.toeOff ?? contact.initialContact + 0.24,
  }));
  for (const [result, isThere] of [
    [whole, true],
    [madeResult({ contacts }), false],
  ] as const) {
    const { screen } = await makeApp('/sample', { result });
    const summary = screen.getByText(legendWords.title);
    await expect.element(summary).toBeVisible();
    await summary.click();
    await expect.element(screen.getByText(legendWords.left)).toBeVisible();
    const halfKnown = screen.getByText(legendWords.halfKnown);
    if (isThere) await expect.element(halfKnown).toBeVisible();
    else await expect.element(halfKnown).not.toBeInTheDocument();
    await screen.unmount();
  }
});

test('a film that can’t be read leaves the skeleton, and the review says so', async () => {
  const openSample = async () => ({ film: new File(['not a film'], 'sample.mp4'), result: madeResult() });
  const { screen } = await makeApp('/sample', { realEngine: { openSample } });
  await expect.element(screen.getByText(reviewWords.filmUnreadable)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: reviewWords.player.stepOn }));
  await expect.element(screen.getByText(/^Frame \d+ of 120$/)).toBeVisible();
});
