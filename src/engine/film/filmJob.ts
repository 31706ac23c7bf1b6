import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Backend, BackendReport } from '../../../workers/shared/backend.ts';
import type { Download } from '../../../workers/shared/download.ts';
import type { FilmFacts } from '../../../workers/shared/filmFacts.ts';
import type { PoseBatch } from '../../../workers/shared/poseWorkerApi.ts';
import type { Said } from '../../analysis/said.ts';
import type { PoseModel } from '../../poseTrack/poseModel.ts';
import type { QuarterTurn } from '../../poseTrack/quarterTurn.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker, type WorkerStarts } from '../workers/startWorker.ts';
import { stopCause } from '../workers/workerDeath.ts';
import { type FilmJobState, type FilmResult, startingFilmJob } from './filmJobState.ts';
import { expectedFrames, FilmProgress } from './filmProgress.ts';
import { readPartials } from './partialReadings.ts';
import { partOfFilm } from './partOfFilm.ts';
import { planStretches } from './planStretches.ts';
import { PoseLane } from './poseLane.ts';
import { readFilmFacts } from './probeFilm.ts';
import { slowestFasterRun } from './slowestFasterRun.ts';
import { workerCount } from './workerCount.ts';

/** How a film is to be analysed. */
export interface FilmJobOptions {
  readonly model: PoseModel;
  /** `auto` takes a graphics card where there is one that outruns all workers on the processor, else the processor. */
  readonly backend: Backend | 'auto';
  readonly run: Said;
  /** How the film's pictures are turned before a body is looked for. */
  readonly turn?: QuarterTurn;
  /** Workers to split the film among; null leaves it to the machine. */
  readonly workers?: number | null;
}

/** An analysis under way. */
export interface FilmJob {
  readonly state: StoreApi<FilmJobState>;
  /** Stops at once; what was found so far is dropped. */
  cancel(): void;
}

/** A gather worker that is silent for so long is dead, milliseconds: the longest films are read in a few seconds. */
export const longestReading = 120_000;

const allBackends: readonly Backend[] = ['webgpu', 'webgl', 'wasm'];

/**
 * Analyses a film off the page's thread: probes it, starts the pose workers, splits the film among them, gathers the
 * poses in the gather worker and keeps `state` up to date until it is done, failed or cancelled. It never throws:
 * whatever goes wrong becomes `state.problem`.
 *
 * @param starts makes the workers; a test hands in some that die.
 */
export function startFilmJob(film: Blob, options: FilmJobOptions, starts: WorkerStarts = startWorker): FilmJob {
  const analysis = new FilmAnalysis(film, options, starts);
  void analysis.run();
  return { state: analysis.state, cancel: () => analysis.end({ phase: 'cancelled' }) };
}

/** A pose worker that is ready. */
interface OpenLane {
  readonly lane: PoseLane;
  readonly report: BackendReport;
}

/** One film's analysis and the workers that it owns until `end`. */
class FilmAnalysis {
  readonly state = createStore<FilmJobState>(() => startingFilmJob);
  readonly #film: Blob;
  readonly #options: FilmJobOptions;
  readonly #starts: WorkerStarts;
  readonly #gather: HeldWorker<'gather'>;
  readonly #lanes: PoseLane[] = [];
  #isOver = false;

  constructor(film: Blob, options: FilmJobOptions, starts: WorkerStarts) {
    this.#film = film;
    this.#options = options;
    this.#starts = starts;
    this.#gather = new HeldWorker('gather', starts.gather);
    this.#gather.onDeath((death) => this.#fail(death));
  }

  async run(): Promise<void> {
    try {
      const probed = await readFilmFacts(this.#film, this.#options.turn);
      if ('problem' in probed) return this.end({ phase: 'failed', problem: probed.problem });
      probed.firstPicture.close();
      const { facts } = probed;
      this.state.setState({ size: { width: facts.width, height: facts.height } });
      await this.#gather.call((api) => api.begin(facts, this.#options.run, this.#options.model), longestReading);
      const { backend } = await this.#findBodies(facts);
      const result = await this.#readResult(facts, backend);
      const frames = result.track.times.length;
      this.end({ phase: 'done', share: 1, framesTotal: frames, framesDone: frames, result });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Ends every worker, which rejects whatever is still under way. Only the first end counts. */
  end(last: Partial<FilmJobState>): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const lane of this.#lanes) lane.close();
    this.#gather.end();
    this.state.getState().preview?.picture.close();
    this.state.setState({ preview: null, secondsLeft: null, ...last });
  }

  #fail(error: unknown): void {
    this.end({ phase: 'failed', problem: { kind: 'stopped', job: 'analysis', cause: stopCause(error) } });
  }

  /** Splits the film among pose workers; what they find goes to the gather worker. */
  async #findBodies(facts: FilmFacts): Promise<BackendReport> {
    const { backend, workers, run } = this.#options;
    const first = backend === 'auto' ? await this.#openFastest() : await this.#openLane([backend]);
    const count = workers ?? workerCount(first.report.backend, navigator.hardwareConcurrency);
    const part = partOfFilm(facts, run.part ?? null);
    const stretches = planStretches(part, count);
    this.state.setState({
      phase: 'working',
      download: null,
      backend: first.report,
      workers: count,
      framesTotal: expectedFrames(part),
    });

    const progress = new FilmProgress(this.state, part);
    const finished: number[] = [];
    let next = 0;
    const serve = async (lane: PoseLane) => {
      while (next < stretches.length && !this.#isOver) {
        const index = next++;
        await lane.analyse(this.#film, facts, stretches[index], (batch) => this.#receive(index, batch, progress));
        finished.push(index);
      }
    };
    const endPartials = readPartials(
      () => this.#gather.call((api) => api.partial(finished)),
      (partial) => this.state.setState({ partial }),
    );
    try {
      const others = Array.from({ length: Math.min(count, stretches.length) - 1 }, async () => {
        // Without it the others only take longer: the machine may have no memory for one more.
        const opened = await this.#openLane([first.report.backend]).catch(() => null);
        if (opened) await serve(opened.lane);
      });
      await Promise.all([serve(first.lane), ...others]);
    } finally {
      endPartials();
    }
    return first.report;
  }

  /** The graphics card, unless it is missing or all the workers that the processor can hold are faster together. */
  async #openFastest(): Promise<OpenLane> {
    const first = await this.#openLane(allBackends);
    const { backend, failed, milliseconds } = first.report;
    const { model, workers } = this.#options;
    const slowest = slowestFasterRun(
      milliseconds,
      workers ?? workerCount('wasm', navigator.hardwareConcurrency),
      model,
    );
    if (slowest === null) return first;
    const processor = await this.#openLane(['wasm'], slowest).catch(() => null);
    if (!processor) return first;
    first.lane.close();
    const reason = `It takes ${milliseconds?.toFixed(1)} ms a frame; the processor's workers are faster together.`;
    return { ...processor, report: { ...processor.report, failed: [...failed, { backend, reason }] } };
  }

  async #openLane(backends: readonly Backend[], slowest?: number): Promise<OpenLane> {
    const lane = new PoseLane({ model: this.#options.model, backends }, this.#starts.pose);
    this.#lanes.push(lane);
    return { lane, report: await lane.open((download) => this.#hearOf(download), slowest) };
  }

  /** What the first worker fetches the others find in the browser's own memory. */
  #hearOf(download: Download): void {
    if (this.state.getState().phase === 'starting') this.state.setState({ download });
  }

  #receive(stretch: number, batch: PoseBatch, progress: FilmProgress): void {
    if (this.#isOver) {
      batch.preview?.close();
      return;
    }
    this.#gather.call((api) => api.add(stretch, batch.frames)).catch((error: unknown) => this.#fail(error));
    progress.after(batch);
  }

  async #readResult(facts: FilmFacts, backend: Backend): Promise<FilmResult> {
    const { model, run: said } = this.#options;
    const { track, others, smoothed, analysis, cameraRoll, file } = await this.#gather.call(
      (api) => api.finish(),
      longestReading,
    );
    return { track, others, smoothed, analysis, facts, said, cameraRoll, file, model, backend };
  }
}
