import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Camera } from '../../../src/devices/camera.ts';
import type { LiveState } from '../../../src/engine/live/liveState.ts';
import type { Measurement } from '../../../src/heuristics/measurement.ts';
import { initialCue } from '../../../src/live/cuePolicy.ts';
import type { FramingReading } from '../../../src/live/framingReading.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { virtualTrack } from '../../virtualRunner/virtualTrack.ts';
import { madeResult } from './madeResult.ts';
import { makeApp } from './makeApp.tsx';

beforeEach(() => localStorage.clear());

type App = Awaited<ReturnType<typeof makeApp>>;

/** Where the pictures for looking at go; nowhere unless asked for. */
const shots = import.meta.env.VITE_LOPE_SHOTS as string | undefined;
const sizes = [
  [1280, 800],
  [820, 1180],
  [390, 844],
  [844, 390],
] as const;

/** A frame of a grey room with the virtual runner's points in it. */
function frameOf(form: 'clean' | 'standing', camera: keyof typeof cameras = 'leftSide') {
  const { track } = virtualTrack(forms[form], cameras[camera], evenTiming(0.5, 30));
  const canvas = new OffscreenCanvas(640, 480);
  const context = canvas.getContext('2d')!;
  const ground = context.createLinearGradient(0, 0, 0, 480);
  ground.addColorStop(0, '#dcd8cf');
  ground.addColorStop(1, '#8d8880');
  context.fillStyle = ground;
  context.fillRect(0, 0, 640, 480);
  const points = Float32Array.from(
    { length: 99 },
    (_, i) => [track.x, track.y, track.score][i % 3][Math.floor(i / 3)][9],
  );
  return {
    frame: new VideoFrame(canvas, { timestamp: 1000 }),
    people: [{ person: 0, points, world: new Float32Array(99) }],
  };
}

async function toStage(): Promise<App> {
  const app = await makeApp('/live');
  await app.screen.getByRole('button', { name: 'Start the camera' }).click();
  await expect.element(app.screen.getByRole('button', { name: 'Leave' })).toBeVisible();
  app.live.state.setState({ size: { width: 640, height: 480 } });
  return app;
}

const analysis = madeResult().analysis;
const finding = analysis.findings[0];
const running: Partial<LiveState> = { run: 'running', analysis, runSeconds: 754 };

const standingFraming: FramingReading = {
  people: 1,
  bodyHeightShare: 0.5,
  body: null,
  feetInsideShare: 1,
  headInsideShare: 1,
  view: 'left-side',
  tiltDegrees: 0,
  isStanding: true,
  areArmsDown: true,
  brightness: 0.5,
};

const stages: Readonly<Record<string, Partial<LiveState>>> = {
  nobody: {},
  standTall: { advice: 'standTall', standingShare: 0.6 },
  turn: { advice: 'turnToSide' },
  ready: { advice: 'ready', standingShare: 1 },
  number: running,
  cue: {
    ...running,
    cue: { ...initialCue, cue: { finding, end: 'high', given: 1, lastGiven: 0 } },
  },
  praise: { ...running, cue: { ...initialCue, praise: { metric: finding.metric, until: 9 } } },
  paused: { ...running, run: 'paused', analysis: null },
  held: { ...running, isHeld: true },
  slow: {
    ...running,
    isReduced: true,
    pace: { framesPerSecond: 12, cameraFramesPerSecond: 30, delayMilliseconds: 131 },
  },
};

test.each(Object.keys(stages))('the stage fits every screen and is accessible: %s', async (name) => {
  const app = await toStage();
  app.live.state.setState(stages[name]);
  for (const [width, height] of sizes) {
    await page.viewport(width, height);
    app.live.show(frameOf(name === 'standTall' || name === 'ready' ? 'standing' : 'clean'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    app.live.show(frameOf(name === 'standTall' || name === 'ready' ? 'standing' : 'clean'));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    const text = app.screen.getByTestId('headline').element().firstElementChild!;
    for (const line of text.children) expect(line.getBoundingClientRect().right).toBeLessThanOrEqual(width);
    if (shots) await page.screenshot({ path: `${shots}/${name}-${width}.png` });
  }
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`)).toEqual([]);
});

test('settings fit a phone and are accessible', async () => {
  await page.viewport(390, 844);
  const app = await toStage();
  app.live.state.setState(running);
  await app.screen.getByRole('button', { name: 'Display, metronome and voice' }).click();
  await app.screen.getByRole('radio', { name: '+5 %', exact: true }).click();
  await app.screen.getByRole('radio', { name: 'On', exact: true }).click();
  if (shots) await page.screenshot({ path: `${shots}/settings-390.png` });
  const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
});

test('the metronome ticks a little above the runner’s own cadence, and keeps to it when the runner follows', async () => {
  const app = await toStage();
  app.services.live.setTempo({ kind: 'own', percent: 5, stepsPerMinute: null });
  expect(app.live.happened.tempos).toEqual([]);
  app.live.state.setState(running);
  const own = analysis.metrics.cadence!.value!;
  expect(app.live.happened.tempos).toEqual([expect.closeTo(1.05 * own, 6)]);
  const quicker: Measurement = { ...analysis.metrics.cadence!, value: own + 8 };
  app.live.state.setState({ analysis: { ...analysis, metrics: { ...analysis.metrics, cadence: quicker } } });
  expect(app.live.happened.tempos.length).toBe(1);
});

test('says nothing until the voice is switched on', async () => {
  const app = await toStage();
  app.live.state.setState({ advice: 'tooFar' });
  expect(app.live.happened.said).toEqual([]);
  await userEvent.keyboard('m');
  app.live.state.setState({ advice: 'standTall' });
  expect(app.live.happened.said).toEqual(['Stand tall with your arms down for three seconds.']);
});

test('the space bar holds and goes on', async () => {
  const app = await toStage();
  await userEvent.keyboard(' ');
  expect(app.live.state.getState().isHeld).toBe(true);
  await userEvent.keyboard(' ');
  expect(app.live.state.getState().isHeld).toBe(false);
});

test('the picture is mirrored as chosen, at once', async () => {
  const app = await toStage();
  app.services.preferences.setState({ liveMirror: false });
  /** Shows a frame that is white on the left and black on the right, and tells where the picture is white. */
  const whiteSide = () => {
    const half = new OffscreenCanvas(640, 480);
    const context = half.getContext('2d', { alpha: false })!;
    context.fillStyle = 'white';
    context.fillRect(0, 0, 320, 480);
    app.live.show({ frame: new VideoFrame(half, { timestamp: 1000 }), people: [] });
    const copy = new OffscreenCanvas(2, 1).getContext('2d')!;
    copy.drawImage(document.querySelector('canvas')!, 0, 0, 2, 1);
    const [left, , , , right] = copy.getImageData(0, 0, 2, 1).data;
    return left > right ? 'left' : right > left ? 'right' : 'neither';
  };
  await expect.poll(whiteSide).toBe('left');
  await userEvent.keyboard('r');
  await expect.poll(whiteSide).toBe('right');
});

test('records while somebody runs, and only then', async () => {
  const app = await toStage();
  await new Promise((resolve) => setTimeout(resolve, 20));
  app.live.show(frameOf('standing'));
  expect(app.live.happened.recorded).toBe(0);
  app.live.state.setState(running);
  app.live.show(frameOf('clean'));
  expect(app.live.happened.recorded).toBe(1);
  app.live.state.setState({ run: 'paused' });
  app.live.show(frameOf('standing'));
  expect(app.live.happened.recorded).toBe(1);
});

test('stopping analyses the recording like any film, and the recording goes once its run is kept', async () => {
  const app = await toStage();
  app.live.willRecord(app.film);
  app.live.state.setState(running);
  await userEvent.keyboard('{Escape}');
  await userEvent.click(app.screen.getByRole('button', { name: 'End and review' }));
  await expect.element(app.screen.getByRole('progressbar')).toBeVisible();
  expect(app.live.happened.stopped).toBe(1);
  app.job.setState({ phase: 'done', share: 1, result: madeResult() });
  await expect.poll(() => app.live.happened.discarded).toBe(1);
});

test('a recording whose analysis failed goes once a second try is kept', async () => {
  const app = await toStage();
  app.live.willRecord(app.film);
  app.live.state.setState({ ...running, runSeconds: 8 });
  await userEvent.keyboard('{Escape}');
  await expect.element(app.screen.getByRole('progressbar')).toBeVisible();
  app.job.setState({
    phase: 'failed',
    problem: { kind: 'stopped', job: 'analysis', cause: { kind: 'error', message: 'It stopped.' } },
  });
  await userEvent.click(app.screen.getByRole('button', { name: 'Try again' }));
  await expect.element(app.screen.getByRole('progressbar')).toBeVisible();
  expect(app.live.happened.discarded).toBe(0);
  app.job.setState({ phase: 'done', share: 1, result: madeResult() });
  await expect.poll(() => app.live.happened.discarded).toBe(1);
});

test('a camera that is taken away is told of, and taken up again when it is back', async () => {
  const app = await toStage();
  app.live.state.setState(running);
  app.live.camera.setState({ failure: 'unplugged' });
  await expect.element(app.screen.getByText('Camera disconnected')).toBeVisible();
  expect(app.live.state.getState().run).toBe('paused');
  app.live.camera.setState({ failure: null });
  await expect.poll(() => app.live.happened.attached, { timeout: 20_000 }).toBe(1);
  await expect.element(app.screen.getByText('Camera disconnected')).not.toBeInTheDocument();
});

test('leaving turns the camera off', async () => {
  const app = await toStage();
  location.hash = '/';
  await expect.poll(() => app.live.happened.stopped).toBe(1);
  expect(app.services.live.state.getState().phase).toBe('idle');
});

test('Escape closes the settings, wherever in them the focus is, and the run goes on', async () => {
  const app = await toStage();
  app.live.state.setState({ ...running, runSeconds: 4 });
  for (const focus of [() => undefined, () => app.screen.getByRole('radio', { name: 'On', exact: true }).click()]) {
    await userEvent.keyboard('n');
    await expect.element(app.screen.getByRole('region', { name: 'Display, metronome and voice' })).toBeVisible();
    await focus();
    await userEvent.keyboard('{Escape}');
    await expect
      .element(app.screen.getByRole('region', { name: 'Display, metronome and voice' }))
      .not.toBeInTheDocument();
  }
  expect(app.live.happened.stopped).toBe(0);
  expect(app.services.live.state.getState().phase).toBe('on');
});

test('a run of more than ten seconds ends only after one question, a shorter one at once', async () => {
  const app = await toStage();
  app.live.state.setState(running);
  await userEvent.keyboard('{Escape}');
  await expect.element(app.screen.getByRole('dialog', { name: 'End this run?' })).toBeVisible();
  // Escape once more is “no”, and the space bar presses the button that has the focus instead of pausing the run.
  await userEvent.keyboard('{Escape}');
  await expect.element(app.screen.getByRole('dialog', { name: 'End this run?' })).not.toBeInTheDocument();
  await app.screen.getByRole('button', { name: 'Stop and review' }).click();
  await userEvent.keyboard(' ');
  await expect.element(app.screen.getByRole('dialog', { name: 'End this run?' })).not.toBeInTheDocument();
  expect(app.live.state.getState().isHeld).toBe(false);
  expect(app.live.happened.stopped).toBe(0);
  app.live.state.setState({ runSeconds: 6 });
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => app.live.happened.stopped).toBe(1);
});

test('whoever leaves while the camera is being asked for gets no camera that goes on', async () => {
  const app = await makeApp('/live');
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  const cameras = { opened: 0, closed: 0 };
  const { openCamera } = app.live.devices;
  app.live.devices.openCamera = async (wish) => {
    await asked;
    cameras.opened++;
    return { ...(await openCamera(wish)), close: () => cameras.closed++ } as Camera;
  };
  await app.screen.getByRole('button', { name: 'Start the camera' }).click();
  await app.screen.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(app.screen.getByRole('button', { name: 'Start the camera' })).toBeEnabled();
  await app.screen.getByRole('button', { name: 'Start the camera' }).click();
  location.hash = '/';
  await expect.poll(() => app.services.live.state.getState().phase).toBe('idle');
  answer();
  await expect.poll(() => cameras).toEqual({ opened: 2, closed: 2 });
  expect(app.services.live.state.getState()).toMatchObject({ phase: 'idle', session: null });
});

test('the outline lies round a runner who stands well, mirrored with the picture', async () => {
  const app = await toStage();
  const framing = { ...standingFraming, body: { x: 0.4, top: 0.3, bottom: 0.8 } };
  /** Crown, soles and middle of the outline, as shares of the camera's picture. */
  const outline = () => {
    const drawing = document.querySelector<SVGSVGElement>('svg:has(mask)')!;
    const { width, height } = drawing.viewBox.baseVal;
    const moved = drawing.querySelector<SVGGElement>('mask > g')!.transform.baseVal.consolidate()?.matrix;
    const [scale, x, y] = moved ? [moved.a, moved.e, moved.f] : [1, 0, 0];
    return [scale * 100 + y, scale * 907 + y].map((at) => at / height).concat((scale * (width / 2) + x) / width);
  };
  app.live.state.setState({ advice: 'tooFar', framing });
  await expect.poll(() => outline()[0]).toBeCloseTo(0.1, 2);
  for (const [liveMirror, x] of [
    [false, 0.4],
    [true, 0.6],
  ] as const) {
    app.services.preferences.setState({ liveMirror });
    app.live.state.setState({ advice: 'ready', framing });
    await expect.poll(() => outline()[0]).toBeCloseTo(0.3, 2);
    await expect.poll(() => outline()[2]).toBeCloseTo(x, 2);
    expect(outline()[1]).toBeCloseTo(0.8, 2);
  }
});
