import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Backend, BackendReport } from '../../../workers/shared/backend.ts';
import type { FilmFacts } from '../../../workers/shared/filmFacts.ts';
import type { PoseModel } from '../../../workers/shared/model.ts';
import type { PoseBatch, PoseWorkerOptions } from '../../../workers/shared/poseWorkerApi.ts';
import type { RunOptions } from '../../analysis/runOptions.ts';
import type { Problem } from '../../language/problem.ts';
import { startGatherWorker } from '../workers/startGatherWorker.ts';
import type { FilmJobState } from './filmJobState.ts';
import { planStretches } from './planStretches.ts';
import { PoseLane } from './poseLane.ts';
import { readFilmFacts } from './probeFilm.ts';
import { workerCount } from './workerCount.ts';
import { WorkingSpeed } from './workingSpeed.ts';

/** How a film is to be analysed. */
export interface FilmJobOptions {
  readonly model: PoseModel;
  /** `auto` tries webgpu, webgl and wasm in this order. */
  readonly backend: Backend | 'auto';
  readonly run: RunOptions;
  /** Workers to split the film among; null leaves it to the machine. */
  readonly workers?: number | null;
}

/** An analysis under way. */
export interface FilmJob {
  readonly state: StoreApi<FilmJobState>;
  /** Stops at once; what was found so far is dropped. */
  cancel(): void;
}

/** Partial results are worth a new look this often at most. */
const partialEveryMs = 2000;

const allBackends: readonly Backend[] = ['webgpu', 'webgl', 'wasm'];

const idle: FilmJobState = {
  phase: 'starting',
  framesDone: 0,
  framesTotal: null,
  share: 0,
  framesPerSecond: null,
  secondsLeft: null,
  preview: null,
  backend: null,
  workers: 0,
  partial: null,
  result: null,
  problem: null,
};

/**
 * Analyses a film off the page's thread: probes it, starts the pose workers, splits the film among them, gathers the
 * poses in the run worker and keeps `state` up to date until it is done, failed or cancelled. It never throws:
 * whatever goes wrong becomes `state.problem`.
 */
export function startFilmJob(film: Blob, options: FilmJobOptions): FilmJob {
  const state = createStore<FilmJobState>(() => idle);
  const lanes: PoseLane[] = [];
  const run = startGatherWorker();
  let isOver = false;

  const end = (last: Partial<FilmJobState>) => {
    if (isOver) return;
    isOver = true;
    for (const lane of lanes) lane.close();
    run.worker.terminate();
    state.getState().preview?.picture.close();
    state.setState({ preview: null, secondsLeft: null, ...last });
  };
  const fail = (problem: Problem) => end({ phase: 'failed', problem });

  const openLane = async (backends: readonly Backend[]): Promise<{ lane: PoseLane; report: BackendReport }> => {
    const settings: PoseWorkerOptions = { model: options.model, backends };
    const lane = new PoseLane(settings);
    lanes.push(lane);
    return { lane, report: await lane.open() };
  };

  const work = async () => {
    const probed = await readFilmFacts(film);
    if ('problem' in probed) return fail(probed.problem);
    probed.firstPicture.close();
    const { facts } = probed;
    await run.api.begin(facts.width, facts.height, options.run);
    const first = await openLane(options.backend === 'auto' ? allBackends : [options.backend]);
    if (isOver) return;
    const count = options.workers ?? workerCount(first.report.backend, navigator.hardwareConcurrency);
    const stretches = planStretches(facts, count);
    state.setState({ phase: 'working', backend: first.report, workers: count, framesTotal: expectedFrames(facts) });

    const finished: number[] = [];
    const speed = new WorkingSpeed();
    let next = 0;
    const serve = async (lane: PoseLane) => {
      while (next < stretches.length && !isOver) {
        const index = next++;
        await lane.analyse(film, stretches[index], (batch) => receive(index, batch));
        finished.push(index);
      }
    };
    const receive = (stretch: number, batch: PoseBatch) => {
      if (isOver) {
        batch.preview?.close();
        return;
      }
      void run.api.add(stretch, batch.frames);
      showProgress(state, batch, facts, speed);
    };

    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookAfter = (milliseconds: number) => {
      timer = setTimeout(async () => {
        const begun = performance.now();
        const partial = await run.api.partial(finished);
        if (isOver || timer === undefined) return;
        if (partial) state.setState({ partial });
        // A look at a long film takes longer; it never takes more than a tenth of the time.
        lookAfter(Math.max(partialEveryMs, 10 * (performance.now() - begun)));
      }, milliseconds);
    };
    lookAfter(partialEveryMs);
    try {
      const others = Array.from({ length: Math.min(count, stretches.length) - 1 }, async () => {
        const { lane } = await openLane([first.report.backend]);
        await serve(lane);
      });
      await Promise.all([serve(first.lane), ...others]);
    } finally {
      clearTimeout(timer);
      timer = undefined;
    }
    if (isOver) return;
    const { track, smoothed, analysis, cameraRoll } = await run.api.finish();
    const { model } = options;
    const runOptions = { ...options.run, cameraRoll };
    const result = { track, smoothed, analysis, facts, options: runOptions, model, backend: first.report.backend };
    end({ phase: 'done', share: 1, framesTotal: track.times.length, framesDone: track.times.length, result });
  };

  work().catch((error: unknown) => {
    fail({
      title: 'The analysis stopped',
      sentence: `Something went wrong while looking for the body (${error instanceof Error ? error.message : String(error)}). Your film is safe.`,
      remedy: 'Try again; if it stops again, choose the lite model or another backend under “More”.',
    });
  });
  return { state, cancel: () => end({ phase: 'cancelled' }) };
}

function expectedFrames(facts: FilmFacts): number | null {
  if (facts.frameCount !== null) return facts.frameCount;
  if (facts.bestGuessFrameRate === null) return null;
  return Math.round((facts.lastTimestamp - facts.firstTimestamp) * facts.bestGuessFrameRate) + 1;
}

function showProgress(state: StoreApi<FilmJobState>, batch: PoseBatch, facts: FilmFacts, speed: WorkingSpeed): void {
  const { framesDone: before, framesTotal, preview: old } = state.getState();
  const framesDone = before + batch.frames.length;
  const framesPerSecond = speed.after(framesDone);
  const left = framesTotal === null ? null : Math.max(0, framesTotal - framesDone);
  const preview = batch.preview && {
    picture: batch.preview,
    points: batch.frames[batch.frames.length - 1]?.people[0]?.points ?? null,
    width: facts.width,
    height: facts.height,
  };
  state.setState({
    framesDone,
    framesPerSecond,
    share: framesTotal ? Math.min(1, framesDone / framesTotal) : 0,
    secondsLeft: framesPerSecond && left !== null ? left / framesPerSecond : null,
    ...(preview ? { preview } : {}),
  });
  if (preview) old?.picture.close();
}
