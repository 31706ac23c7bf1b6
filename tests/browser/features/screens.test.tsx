import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writePoseTrack } from '../../../src/poseTrack/writePoseTrack.ts';
import { openRunArchive } from '../../../src/storage/runArchive.ts';
import { expectAccessible, expectNoOverflow, scheme } from './accessible.ts';
import { madeResult } from './madeResult.ts';
import { done, makeApp } from './makeApp.tsx';

beforeEach(() => localStorage.clear());

type App = Awaited<ReturnType<typeof makeApp>>;

/** Every screen, and how to get there. */
const screens: Readonly<Record<string, () => Promise<void>>> = {
  async home() {
    const { screen, services, film } = await makeApp('/');
    await services.runs.keep('Morning.mp4', madeResult(), film, null);
    await expect.element(screen.getByRole('link', { name: 'Land closer to your hips' })).toBeVisible();
  },
  async check() {
    const { screen } = await toCheck();
    await screen.getByText('More', { exact: true }).click();
  },
  async problem() {
    const { screen, services } = await makeApp('/check');
    await services.chosen.choose(new File(['x'], 'bad.mp4'));
    location.hash = '/check';
    await expect.element(screen.getByRole('heading', { name: 'This is not a video' })).toBeVisible();
  },
  async working() {
    const { screen, job } = await toWorking();
    job.setState({
      phase: 'working',
      share: 0.43,
      framesDone: 52,
      framesTotal: 120,
      framesPerSecond: 31,
      secondsLeft: 31.7,
      workers: 2,
      backend: { backend: 'wasm', failed: [], milliseconds: null },
      partial: madeResult().analysis,
    });
    await expect.element(screen.getByText('about 30 seconds left')).toBeVisible();
  },
  async failed() {
    const { screen, job } = await toWorking();
    const cause = { kind: 'workerDeath', worker: 'gather', ending: 'crashed', detail: '' } as const;
    job.setState({ phase: 'failed', problem: { kind: 'stopped', job: 'analysis', cause } });
    await expect.element(screen.getByRole('heading', { name: 'The analysis stopped' })).toBeVisible();
  },
  async review() {
    const { screen } = await makeApp('/sample');
    await expect.element(screen.getByRole('heading', { name: 'Land closer to your hips' })).toBeVisible();
    await screen.getByText('About this run').click();
    await screen.getByText('Technical details').click();
  },
  async slowMotion() {
    const { screen } = await makeApp('/sample', {
      result: madeResult({
        findings: [],
        suspectedTimeScale: 4,
        notices: [{ id: 'slowMotion', level: 'stop', suspectedTimeScale: 4, playedCadence: 42, isFactorSure: true }],
      }),
    });
    await expect.element(screen.getByRole('button', { name: '4× slower: 168 steps a minute' })).toBeVisible();
  },
  async live() {
    const { screen } = await makeApp('/live');
    await expect.element(screen.getByRole('button', { name: 'Start the camera' })).toBeEnabled();
    await screen.getByText('More', { exact: true }).click();
  },
  async liveRefused() {
    const { screen, services } = await makeApp('/live');
    services.live.state.setState({ problem: 'refused' });
    await expect.element(screen.getByRole('alert')).toBeVisible();
  },
  async settings() {
    const { screen, services, film } = await makeApp('/settings');
    await services.runs.keep('Morning.mp4', madeResult(), film, null);
    services.preferences.setState({ speaks: true });
    await expect.element(screen.getByRole('button', { name: 'Delete everything…' })).toBeVisible();
  },
  async about() {
    const { screen } = await makeApp('/about');
    await expect.element(screen.getByRole('heading', { name: 'What is measured, and how surely' })).toBeVisible();
  },
  async missing() {
    const { screen } = await makeApp('/run/nobody');
    await expect.element(screen.getByRole('heading', { name: 'Run not found' })).toBeVisible();
  },
};

async function toCheck(): Promise<App> {
  const app = await makeApp('/');
  await app.services.chosen.choose(app.film);
  location.hash = '/check';
  await expect.element(app.screen.getByRole('button', { name: 'Analyse this run' })).toBeEnabled();
  return app;
}

async function toWorking(): Promise<App> {
  const app = await toCheck();
  await app.screen.getByRole('button', { name: 'Analyse this run' }).click();
  await expect.element(app.screen.getByRole('progressbar')).toBeVisible();
  return app;
}

test.each(Object.keys(screens))(
  'the %s screen is accessible, light and dark, and fits a phone and a desk',
  async (name) => {
    await page.viewport(390, 844);
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

test('a film’s answers reach the analysis, and the finished run is kept, shown and listed', async () => {
  const { screen, services, job, asked } = await toCheck();
  await screen.getByLabelText('Treadmill speed', { exact: true }).fill('6,2');
  await screen.getByLabelText('Your height', { exact: true }).fill('181');
  await screen.getByRole('button', { name: 'Analyse this run' }).click();
  await expect.element(screen.getByRole('progressbar')).toBeVisible();
  expect(asked.options).toEqual([
    { model: 'full', backend: 'auto', run: { view: null, speedKmh: 6.2, heightCm: 181 }, turn: 0 },
  ]);
  job.setState(done(madeResult()));
  await expect.element(screen.getByRole('heading', { name: 'numbered.mp4' })).toBeVisible();
  expect(location.hash).toMatch(/^#\/run\//);
  await services.runs.refresh();
  expect(services.runs.state.getState().cards).toMatchObject([
    { name: 'numbered.mp4', finding: { metric: 'overstride', end: 'high' }, cadence: 171.4 },
  ]);
});

test('cancelling stops the work at once and keeps nothing', async () => {
  const { screen, services, job, asked } = await toWorking();
  job.setState({ phase: 'working', share: 0.2 });
  const leave = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leave);
  expect(leave.defaultPrevented).toBe(true);
  await screen.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Stopped' })).toBeVisible();
  expect(asked.cancelled).toBe(1);
  await services.runs.refresh();
  expect(services.runs.state.getState().cards).toEqual([]);
  const leaveNow = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaveNow);
  expect(leaveNow.defaultPrevented).toBe(false);
});

test('one may look elsewhere while a film is analysed, and comes to the run when it is done', async () => {
  const { screen, job } = await toWorking();
  job.setState({ phase: 'working', share: 0.5 });
  location.hash = '/';
  await screen.getByRole('link', { name: 'Analysing 50 %' }).click();
  await expect.element(screen.getByRole('progressbar')).toBeVisible();
  location.hash = '/';
  job.setState(done(madeResult()));
  await screen.getByRole('link', { name: 'Run analysed: open it' }).click();
  await expect.element(screen.getByRole('heading', { name: 'numbered.mp4' })).toBeVisible();
});

test('a run is shown even where nothing can be kept, and says so', async () => {
  const { screen, services, film } = await makeApp('/', { keepsNothing: true });
  await expect.element(screen.getByText(/This browser saves nothing here/)).toBeVisible();
  const run = await services.runs.keep('Private.mp4', madeResult(), film, null);
  location.hash = `/run/${run.id}`;
  await expect.element(screen.getByRole('heading', { name: 'Private.mp4' })).toBeVisible();
  await expect.element(screen.getByText(/This run is shown but not saved/)).toBeVisible();
});

test('a deleted run can come back, whole, until one goes elsewhere', async () => {
  const { screen, services, film } = await makeApp('/');
  const run = await services.runs.keep('Morning.mp4', madeResult(), film, null);
  const remove = screen.getByRole('button', { name: /^Delete:/ });
  await remove.click();
  await expect.element(screen.getByText('The runs you analyse are kept here, on this device.')).toBeVisible();
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(screen.getByRole('link', { name: /Land closer to your hips/ })).toHaveFocus();
  expect((await services.runs.open(run.id))?.film?.size).toBe(film.size);
  await remove.click();
  await expect.element(screen.getByText('Run and video deleted.')).toBeVisible();
  location.hash = '/live';
  await expect.poll(() => services.runs.state.getState().leaving).toBeNull();
  expect(await services.runs.open(run.id)).toBeNull();
  location.hash = '/';
  await expect.element(screen.getByText('The runs you analyse are kept here, on this device.')).toBeVisible();
});

test('of a run without a video only the run is said to be deleted', async () => {
  const { screen, services } = await makeApp('/');
  await services.runs.keep('Track.poses.json', madeResult(), null, null);
  await screen.getByRole('button', { name: /^Delete:/ }).click();
  await expect.element(screen.getByText('Run deleted.')).toBeVisible();
});

test('a tab that is closed while a deletion can be undone has lost nothing', async () => {
  const first = await makeApp('/');
  const { id } = await first.services.runs.keep('Morning.mp4', madeResult(), first.film, null);
  await first.screen.getByRole('button', { name: /^Delete:/ }).click();
  await expect.element(first.screen.getByText('Run and video deleted.')).toBeVisible();
  // As another tab, or the next start, sees it.
  const archive = await openRunArchive(first.archiveName);
  expect((await archive.open(id))?.film?.size).toBe(first.film.size);
  archive.close();
});

test('a kept run opens by its address after a reload, film and all', async () => {
  const first = await makeApp('/');
  const { id } = await first.services.runs.keep('Evening.mp4', madeResult(), first.film, null);
  await first.screen.unmount();
  const second = await makeApp(`/run/${id}`, { archiveName: first.archiveName });
  await expect.element(second.screen.getByRole('heading', { name: 'Evening.mp4' })).toBeVisible();
  await expect.element(second.screen.getByText('Frame 72 of 120')).toBeVisible();
  expect(document.body.textContent).not.toContain('was not saved in this browser');
});

test('a film chooser lets a phone offer the films it has', async () => {
  await makeApp('/');
  const input = document.querySelector('input[type=file]');
  expect(input?.hasAttribute('capture')).toBe(false);
  expect(input?.getAttribute('accept')).toContain('video/*');
});

test('after a deletion the focus is on the run that took the place, and at last on the heading', async () => {
  const { screen, services, film } = await makeApp('/');
  for (const name of ['One.mp4', 'Two.mp4']) await services.runs.keep(name, madeResult(), film, null);
  const remove = async (name: string) => {
    await screen.getByRole('button', { name: new RegExp(`^Delete: ${name}`) }).click();
    await expect.element(screen.getByRole('button', { name: new RegExp(`^Delete: ${name}`) })).not.toBeInTheDocument();
  };
  await remove('Two.mp4');
  await expect.poll(() => document.activeElement?.closest('article')?.textContent).toContain('One.mp4');
  await remove('One.mp4');
  await expect.poll(() => document.activeElement?.id).toBe('runs');
});

/** A pose track as the command line and the review save it. */
function trackFile(name: string, change: object = {}): File {
  const track = { ...writePoseTrack(madeResult().track), ...change };
  return new File([JSON.stringify(track)], name, { type: 'application/json' });
}

test('a pose track that is chosen opens as a run without a video, and is kept', async () => {
  const { screen, services } = await makeApp('/');
  await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, trackFile('Friday.poses.json'));
  await expect.element(screen.getByRole('heading', { name: 'Friday' })).toBeVisible();
  await expect
    .element(screen.getByText('This run came without its video. You can still watch the skeleton.'))
    .toBeVisible();
  expect(document.body.textContent).not.toContain('BlazePose');
  expect(services.runs.state.getState().cards.map(({ name }) => name)).toEqual(['Friday']);
});

/** Lets go of a file over the page. */
function dropped(file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

test.each(['/', '/trends'])('a pose track that is dropped on the page opens as a run, from %s', async (address) => {
  const { screen, services } = await makeApp(address);
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  dropped(trackFile('Saturday.poses.json'));
  await expect.element(screen.getByRole('heading', { name: 'Saturday' })).toBeVisible();
  expect(location.hash).toMatch(/^#\/run\//);
  expect(services.runs.state.getState().cards.map(({ name }) => name)).toEqual(['Saturday']);
});

test('a dropped file that is no pose track is refused in a sentence, and nothing is kept', async () => {
  const { screen, services } = await makeApp('/');
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  dropped(trackFile('bad.poses.json', { frames: [] }));
  await expect.element(screen.getByRole('heading', { name: 'This file could not be opened' })).toBeVisible();
  expect(services.runs.state.getState().cards).toEqual([]);
});

test.each([
  ['is of another kind', { format: 'run-analysis' }, /This is not a pose track/],
  ['is damaged', { frames: [] }, /frames/],
])('a pose track that %s is refused in a sentence', async (_, change, sentence) => {
  const { screen, services } = await makeApp('/');
  await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, trackFile('bad.json', change));
  await expect.element(screen.getByRole('heading', { name: 'This file could not be opened' })).toBeVisible();
  await expect.element(screen.getByText(sentence)).toBeVisible();
  expect(services.runs.state.getState().cards).toEqual([]);
});

test('a video on its side is turned before it is analysed', async () => {
  const turns: unknown[] = [];
  const { screen, asked } = await makeApp('/', {
    realEngine: {
      readFilmFacts: async (_, turn) => {
        turns.push(turn);
        const canvas = new OffscreenCanvas(turn === 90 ? 240 : 320, turn === 90 ? 320 : 240);
        canvas.getContext('2d');
        return { facts: madeResult().facts, firstPicture: canvas.transferToImageBitmap() };
      },
    },
  });
  await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, new File(['film'], 'side.mp4'));
  await screen.getByRole('button', { name: 'Turn the picture' }).click();
  await expect.poll(() => document.querySelector<HTMLCanvasElement>('form canvas')?.height).toBe(320);
  await screen.getByRole('button', { name: 'Analyse this run' }).click();
  await expect.poll(() => asked.options).toMatchObject([{ turn: 90 }]);
  expect(turns).toEqual([0, 90]);
});

test('an impossible height is said at its field, holds the analysis back, and forgets no earlier one', async () => {
  const { screen, services, asked } = await toCheck();
  const height = screen.getByLabelText('Your height', { exact: true });
  await height.fill('181');
  await height.fill('18');
  // While one is still typing nothing is wrong.
  expect(height.element().getAttribute('aria-invalid')).toBe('false');
  await userEvent.tab();
  await expect.element(screen.getByText('Enter a height between 100 and 230 cm, or leave it empty.')).toBeVisible();
  await screen.getByRole('button', { name: 'Analyse this run' }).click();
  expect(document.activeElement).toBe(height.element());
  expect(asked.options).toEqual([]);
  expect(services.preferences.getState().heightCm).toBe(181);
  await height.fill('1,78');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('progressbar')).toBeVisible();
  expect(asked.options).toMatchObject([{ run: { heightCm: 178 } }]);
});

test('feet and inches are right only together', async () => {
  const { screen, services } = await toCheck();
  await screen.getByRole('radio', { name: 'ft in' }).click();
  const [feet, inches] = [screen.getByLabelText('Feet'), screen.getByLabelText('Inches')];
  await inches.fill('10');
  await userEvent.tab();
  expect(services.preferences.getState().heightCm).toBeNull();
  await screen.getByRole('button', { name: 'Analyse this run' }).click();
  await expect.element(feet).toHaveFocus();
  await feet.fill('5');
  expect(services.preferences.getState().heightCm).toBeCloseTo(70 * 2.54, 6);
  await feet.fill('7');
  expect(services.preferences.getState().heightCm).toBeCloseTo(70 * 2.54, 6);
  await screen.getByRole('button', { name: 'Analyse this run' }).click();
  await expect.element(inches).toHaveFocus();
});

test('on a phone the one button is in sight without scrolling, however tall the video is', async () => {
  await page.viewport(390, 844);
  const { screen } = await toCheck();
  const { bottom, top } = screen.getByRole('button', { name: 'Analyse this run' }).element().getBoundingClientRect();
  expect(scrollY).toBe(0);
  expect(top).toBeGreaterThan(400);
  expect(bottom).toBeLessThanOrEqual(844);
});

test('the box of the picture keeps its size when the first frame comes', async () => {
  const { screen, job } = await toWorking();
  const box = () => {
    const { width, height } = screen.getByRole('img').element().getBoundingClientRect();
    return [width, height];
  };
  const before = box();
  expect(before[0] / before[1]).toBeCloseTo(320 / 240, 2);
  const canvas = new OffscreenCanvas(160, 120);
  canvas.getContext('2d');
  const preview = { picture: canvas.transferToImageBitmap(), points: null, width: 320, height: 240 };
  job.setState({ phase: 'working', preview });
  await expect.poll(() => (screen.getByRole('img').element() as HTMLCanvasElement).width).toBeGreaterThan(300);
  expect(box()).toEqual(before);
});
