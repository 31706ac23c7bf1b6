import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { cameraProblem } from '../../../src/language/cameraProblem.ts';
import { madeResult } from './madeResult.ts';
import { done, makeApp } from './makeApp.tsx';

beforeEach(() => localStorage.clear());

async function scheme(value: 'light' | 'dark') {
  const features = [
    { name: 'prefers-color-scheme', value },
    // Or colours would be measured on their way from one scheme to the other.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

async function expectAccessible() {
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(found).toEqual([]);
}

function expectNoOverflow() {
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
}

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
      secondsLeft: 2.2,
      workers: 2,
      backend: { backend: 'wasm', failed: [] },
      partial: madeResult().analysis,
    });
    await expect.element(screen.getByText('about 2 s left')).toBeVisible();
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
    services.live.state.setState({ problem: cameraProblem('refused') });
    await expect.element(screen.getByRole('alert')).toBeVisible();
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
    { model: 'full', backend: 'auto', run: { view: null, speedKmh: 6.2, heightCm: 181 } },
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

test('a deleted run leaves the list only after a yes', async () => {
  const { screen, services, film } = await makeApp('/');
  await services.runs.keep('Morning.mp4', madeResult(), film, null);
  const remove = screen.getByRole('button', { name: /^Delete:/ });
  await remove.click();
  await screen.getByRole('button', { name: 'Keep it' }).click();
  await expect.element(screen.getByRole('link', { name: 'Land closer to your hips' })).toBeVisible();
  await remove.click();
  await screen.getByRole('button', { name: 'Delete the run' }).click();
  await expect.element(screen.getByText('The runs you analyse are kept here, on this device.')).toBeVisible();
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
