import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Backend } from '../../../workers/shared/backend.ts';
import type { Download } from '../../../workers/shared/download.ts';
import type { SeenFrame } from '../../../workers/shared/livePoseWorkerApi.ts';
import type { Said } from '../../analysis/said.ts';
import type { CameraView } from '../../live/cameraView.ts';
import { initialCue, type SpokenCue } from '../../live/cuePolicy.ts';
import { initialCoach, type LiveCoach, liveCoach } from '../../live/liveCoach.ts';
import { initialPhase } from '../../live/runPhase.ts';
import { notYetStood, standingShare } from '../../live/standingTall.ts';
import type { WindowReading } from '../../live/windowReading.ts';
import type { PoseModel } from '../../poseTrack/poseModel.ts';
import { startWorker, type WorkerStarts } from '../workers/startWorker.ts';
import { stopCause } from '../workers/workerDeath.ts';
import { FrameLoop } from './frameLoop.ts';
import type { LiveState } from './liveState.ts';
import { startingState } from './startingState.ts';
import { WindowReader } from './windowReader.ts';

/** How a camera is to be watched. */
export interface LiveOptions {
  readonly cameraView: CameraView;
  readonly model: PoseModel;
  readonly backend: Backend | 'auto';
  readonly run: Said;
  /** Gets every frame that the camera gives, before it is looked at; it stays the session's. */
  readonly onFrame: (frame: VideoFrame) => void;
  /** Gets each frame with everybody found in it, in order, draws and closes it. */
  readonly onSeen: (seen: SeenFrame) => void;
  /** Something to say aloud; at most one thing at a time. */
  readonly onSay: (say: NonNullable<SpokenCue>, state: LiveState) => void;
}

/** A camera being watched. Whoever starts it stops it; the camera's track stays its owner's. */
export interface LiveSession {
  readonly state: StoreApi<LiveState>;
  /** A rest: the picture goes on, nothing is measured or said. */
  hold(isHeld: boolean): void;
  /** The camera gives nothing any more: the run is paused at once. */
  interrupt(): void;
  /** Another track, after the camera was taken away and came back. */
  attach(track: MediaStreamTrack): void;
  stop(): void;
}

/** Advice follows quickly; numbers change too slowly to be read more often. */
const lookMilliseconds = { waiting: 400, running: 1000 } as const;
/** Below this many frames a second the small network takes over. */
const leastFramesPerSecond = 15;
/** Time that a network gets to show its speed: caches and compilers warm up meanwhile. */
const trialMilliseconds = 5000;

const allBackends: readonly Backend[] = ['webgpu', 'webgl', 'wasm'];

/**
 * Watches a camera: frames go through the pose worker (`FrameLoop`), poses to the window worker, which reads the last
 * seconds (`WindowReader`); advice, phases and cues follow from its readings. It never throws: whatever goes wrong
 * becomes `state.problem`.
 *
 * @param starts makes the workers; a test hands in some that die.
 */
export function startLiveSession(
  track: MediaStreamTrack,
  options: LiveOptions,
  starts: WorkerStarts = startWorker,
): LiveSession {
  const analysis = new LiveAnalysis(options, starts);
  void analysis.start(track);
  return {
    state: analysis.state,
    hold: (isHeld) => analysis.hold(isHeld),
    interrupt: () => analysis.pause(),
    attach: (next) => analysis.attach(next),
    stop: () => analysis.end(),
  };
}

/** What joins the frames, the readings and the coach into one state. */
class LiveAnalysis {
  readonly state: StoreApi<LiveState>;
  readonly #options: LiveOptions;
  readonly #frames: FrameLoop;
  readonly #window: WindowReader;
  #coach: LiveCoach = initialCoach;
  #isOver = false;

  constructor(options: LiveOptions, starts: WorkerStarts) {
    this.#options = options;
    this.state = createStore<LiveState>(() => startingState(options.model));
    const fail = (error: unknown) => this.#fail(error);
    this.#window = new WindowReader(fail, starts.window);
    const { onFrame } = options;
    const onSeen = (seen: SeenFrame, capturedAt: number) => this.#take(seen, capturedAt);
    const backends = options.backend === 'auto' ? allBackends : [options.backend];
    this.#frames = new FrameLoop({ onFrame, onSeen, onError: fail }, backends, starts.livePose);
  }

  async start(track: MediaStreamTrack): Promise<void> {
    this.attach(track);
    await this.#watchWith(this.#options.model);
    await this.#window.repeat(() => this.#readOnce());
  }

  end(): void {
    this.#isOver = true;
    this.#frames.end();
    this.#window.end();
  }

  hold(isHeld: boolean): void {
    this.pause();
    this.state.setState({ isHeld });
  }

  /** The run stops counting now; what comes next has to be recognised as running again. */
  pause(): void {
    const coach = this.#coach;
    const phase = coach.phase.phase === 'waiting' ? initialPhase : { ...initialPhase, phase: 'paused' as const };
    const cue = { ...initialCue, spokenAt: coach.cue.spokenAt };
    this.#coach = { ...coach, phase, cue, analysis: null, countedTo: null };
    this.state.setState({ run: phase.phase, analysis: null, cue });
  }

  attach(track: MediaStreamTrack): void {
    // Another camera has another clock, and perhaps another size.
    this.#coach = { ...this.#coach, cue: initialCue };
    this.state.setState({ size: null });
    this.#frames.attach(track);
  }

  #fail(error: unknown): void {
    if (this.#isOver) return;
    this.end();
    this.state.setState({ phase: 'failed', problem: { kind: 'stopped', job: 'live', cause: stopCause(error) } });
  }

  async #watchWith(model: PoseModel): Promise<void> {
    try {
      const backend = await this.#frames.startPoseWorker(model, (download) => this.#hearOf(download));
      this.#window.watchWith(model);
      if (backend) this.state.setState({ phase: 'watching', download: null, backend });
    } catch (error) {
      this.#fail(error);
    }
  }

  #hearOf(download: Download): void {
    if (this.state.getState().phase === 'starting') this.state.setState({ download });
  }

  /** Hands a seen frame on to the window and the screen. */
  #take(seen: SeenFrame, capturedAt: number): void {
    const { displayWidth: width, displayHeight: height } = seen.frame;
    const { size } = this.state.getState();
    if (size?.width !== width || size.height !== height) this.#beginWindow(width, height, capturedAt / 1000);
    this.#window.add({ time: capturedAt / 1000, people: seen.people }, seen.brightness);
    this.#options.onSeen(seen);
  }

  /**
   * What was seen in a picture of another size is gone: it has to be stood before again, and the run goes on from here.
   */
  #beginWindow(width: number, height: number, time: number): void {
    this.#window.begin(width, height, this.#options.run);
    const { phase } = this.#coach;
    this.#coach = {
      ...this.#coach,
      standing: notYetStood,
      phase: phase.runFrom === null ? phase : { ...phase, runFrom: time },
    };
    if (this.state.getState().size) this.state.setState({ standing: null });
    this.state.setState({ size: { width, height } });
  }

  /** One reading of the last seconds; the time until the next one, milliseconds. */
  async #readOnce(): Promise<number> {
    if (this.state.getState().size) {
      const reading = await this.#window.read(this.#coach.phase.runFrom);
      if (reading) this.#judge(reading);
      await this.#takeStanding();
    }
    this.state.setState({ pace: this.#frames.pace() });
    this.#reduceIfSlow();
    return this.#coach.phase.phase === 'running' ? lookMilliseconds.running : lookMilliseconds.waiting;
  }

  #judge(reading: WindowReading): void {
    if (this.state.getState().isHeld) {
      this.state.setState({ framing: reading.framing });
      return;
    }
    const { coach, say } = liveCoach(this.#coach, reading, this.#options.cameraView);
    this.#coach = coach;
    this.state.setState({
      framing: reading.framing,
      advice: coach.advice.shown,
      standingShare: standingShare(coach.standing, reading.time),
      run: coach.phase.phase,
      runSeconds: coach.runSeconds,
      analysis: coach.analysis,
      cue: coach.cue,
    });
    if (say) this.#options.onSay(say, this.state.getState());
  }

  /** Takes the static trial once the runner has stood for it; where it can't be read, it is asked for again. */
  async #takeStanding(): Promise<void> {
    const { taken } = this.#coach.standing;
    if (!taken || this.state.getState().standing) return;
    const standing = await this.#window.stand(taken.from, taken.to);
    if (standing) this.state.setState({ standing });
    else this.#coach = { ...this.#coach, standing: notYetStood };
  }

  /** The small network takes over where the larger one can't keep up, though the camera could. */
  #reduceIfSlow(): void {
    const { model, pace } = this.state.getState();
    const isTried = this.#frames.watchedFor() > trialMilliseconds;
    const isSlow = pace.framesPerSecond !== null && pace.framesPerSecond < leastFramesPerSecond;
    if (model === 'lite' || !isTried || !isSlow || (pace.cameraFramesPerSecond ?? 0) < leastFramesPerSecond) return;
    this.state.setState({ model: 'lite', isReduced: true });
    void this.#watchWith('lite');
  }
}
