import { type Remote, wrap } from 'comlink';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Backend } from '../../../workers/shared/backend.ts';
import type { SeenFrame } from '../../../workers/shared/livePoseWorkerApi.ts';
import type { PoseModel } from '../../../workers/shared/model.ts';
import type { WindowWorkerApi } from '../../../workers/shared/windowWorkerApi.ts';
import type { RunOptions } from '../../analysis/runOptions.ts';
import { liveProblem } from '../../language/liveProblem.ts';
import type { CameraView } from '../../live/cameraView.ts';
import { initialCue, type SpokenCue } from '../../live/cuePolicy.ts';
import { initialCoach, type LiveCoach, liveCoach } from '../../live/liveCoach.ts';
import { initialPhase } from '../../live/runPhase.ts';
import { standingShare } from '../../live/standingShare.ts';
import { notYetStood } from '../../live/standingTall.ts';
import type { WindowReading } from '../../live/windowReading.ts';
import { type CameraFrames, cameraFrames } from './cameraFrames.ts';
import { LivePace } from './livePace.ts';
import { LivePoseWorker } from './livePoseWorker.ts';
import type { LiveState } from './liveState.ts';
import { startingState } from './startingState.ts';

/** How a camera is to be watched. */
export interface LiveOptions {
  readonly check: CameraView;
  readonly model: PoseModel;
  readonly backend: Backend | 'auto';
  readonly run: RunOptions;
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
 * Watches a camera: the newest frame goes to the pose worker as soon as that has answered, all others are dropped; poses go to
 * the window worker, which reads the last seconds; advice, phases and cues follow from that. It never throws: whatever goes
 * wrong becomes `state.problem`.
 */
export function startLiveSession(track: MediaStreamTrack, options: LiveOptions): LiveSession {
  const backends = options.backend === 'auto' ? allBackends : [options.backend];
  const state = createStore<LiveState>(() => startingState(options.model));
  const windowWorker = new Worker(new URL('../../../workers/window/windowWorker.ts', import.meta.url), {
    type: 'module',
    name: 'window',
  });
  const window: Remote<WindowWorkerApi> = wrap(windowWorker);
  let pace = new LivePace();
  let eyes: LivePoseWorker | null = null;
  /** Ready to take over from `eyes` between two frames. */
  let nextEyes: LivePoseWorker | null = null;
  let camera: CameraFrames | null = null;
  let waiting: VideoFrame | null = null;
  let isLooking = false;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watchedSince = 0;
  let coach: LiveCoach = initialCoach;

  const end = () => {
    isOver = true;
    clearTimeout(timer);
    camera?.close();
    // A frame that is being looked at comes back first, or nobody could close it.
    if (!isLooking) eyes?.close();
    nextEyes?.close();
    windowWorker.terminate();
    waiting?.close();
    waiting = null;
  };
  const fail = (error: unknown) => {
    if (isOver) return;
    end();
    state.setState({ phase: 'failed', problem: liveProblem(error) });
  };

  const seeNext = async () => {
    if (isLooking || isOver) return;
    if (nextEyes) {
      eyes?.close();
      eyes = nextEyes;
      nextEyes = null;
    }
    if (!waiting || !eyes) return;
    isLooking = true;
    const frame = waiting;
    waiting = null;
    const capturedAt = frame.timestamp / 1000;
    try {
      const seen = await eyes.see(frame);
      if (isOver) {
        seen?.frame.close();
        return;
      }
      if (seen) take(seen, capturedAt);
    } catch (error) {
      fail(error);
    } finally {
      isLooking = false;
      if (isOver) eyes.close();
    }
    void seeNext();
  };

  const take = (seen: SeenFrame, capturedAt: number) => {
    pace.done(capturedAt, performance.now());
    const { displayWidth: width, displayHeight: height } = seen.frame;
    const { size } = state.getState();
    if (size?.width !== width || size.height !== height) {
      void window.begin(width, height, options.run);
      // A picture of another size has to be stood before again.
      coach = { ...coach, standing: notYetStood };
      if (size) state.setState({ standing: null });
      state.setState({ size: { width, height } });
      // What was seen in a picture of another size is gone; the run goes on from here.
      if (coach.phase.runFrom !== null) {
        coach = { ...coach, phase: { ...coach.phase, runFrom: capturedAt / 1000 } };
      }
    }
    // Copied, not handed over: the picture is drawn from the same arrays.
    void window.add({ time: capturedAt / 1000, people: seen.people }, seen.brightness);
    options.onSeen(seen);
  };

  const receive = (frame: VideoFrame) => {
    if (isOver) {
      frame.close();
      return;
    }
    pace.arrived(frame.timestamp / 1000, performance.now());
    options.onFrame(frame);
    waiting?.close();
    waiting = frame;
    void seeNext();
  };

  const look = async () => {
    const begun = performance.now();
    if (state.getState().size) {
      const seen = await window.look(coach.phase.runFrom);
      if (isOver) return;
      if (seen) judge(seen);
      await takeStanding();
    }
    state.setState({ pace: pace.at(performance.now()) });
    reduceIfSlow();
    const every = coach.phase.phase === 'running' ? lookMilliseconds.running : lookMilliseconds.waiting;
    timer = setTimeout(() => look().catch(fail), Math.max(50, every - (performance.now() - begun)));
  };

  const judge = (seen: WindowReading) => {
    if (state.getState().isHeld) {
      state.setState({ sight: seen.framing });
      return;
    }
    const went = liveCoach(coach, seen, options.check);
    coach = went.coach;
    state.setState({
      sight: seen.framing,
      advice: coach.advice.shown,
      standingShare: standingShare(coach.standing, seen.time),
      run: coach.phase.phase,
      runSeconds: coach.runSeconds,
      analysis: coach.analysis,
      cue: coach.cue,
    });
    if (went.say) options.onSay(went.say, state.getState());
  };

  /** Takes the standing calibration once the runner has stood for it; where it can't be read, it is asked for again. */
  const takeStanding = async () => {
    const { taken } = coach.standing;
    if (!taken || state.getState().standing) return;
    const reference = await window.stand(taken.from, taken.to);
    if (isOver) return;
    if (reference) state.setState({ standing: reference });
    else coach = { ...coach, standing: notYetStood };
  };

  /** The small network takes over where the larger one can't keep up, though the camera could. */
  const reduceIfSlow = () => {
    const { model, pace: now } = state.getState();
    const isTried = performance.now() - watchedSince > trialMilliseconds;
    const isSlow = now.framesPerSecond !== null && now.framesPerSecond < leastFramesPerSecond;
    if (model === 'lite' || !isTried || !isSlow || (now.cameraFramesPerSecond ?? 0) < leastFramesPerSecond) return;
    state.setState({ model: 'lite', isReduced: true });
    open('lite').catch(fail);
  };

  /** Puts new eyes in place of the old ones as soon as they can see. */
  const open = async (model: PoseModel) => {
    const next = new LivePoseWorker({ model, backends });
    let report: Awaited<ReturnType<LivePoseWorker['open']>>;
    try {
      report = await next.open();
    } catch (error) {
      next.close();
      throw error;
    }
    if (isOver) {
      next.close();
      return;
    }
    nextEyes = next;
    pace.reset();
    watchedSince = performance.now();
    state.setState({ phase: 'watching', backend: report });
    void seeNext();
  };

  /** The run stops counting now; what comes next has to be recognised as running again. */
  const pause = () => {
    const phase = coach.phase.phase === 'waiting' ? initialPhase : { ...initialPhase, phase: 'paused' as const };
    const cue = { ...initialCue, spokenAt: coach.cue.spokenAt };
    coach = { ...coach, phase, cue, analysis: null, countedTo: null };
    state.setState({ run: phase.phase, analysis: null, cue });
  };

  const attach = (next: MediaStreamTrack) => {
    camera?.close();
    // Another camera has another clock, and perhaps another size.
    pace = new LivePace();
    coach = { ...coach, cue: initialCue };
    state.setState({ size: null });
    camera = cameraFrames(next, receive);
  };

  windowWorker.addEventListener('error', (event) => fail(new Error(event.message || 'A worker could not be loaded.')));
  attach(track);
  open(options.model)
    .then(() => look(), fail)
    .catch(fail);
  return {
    state,
    hold(isHeld) {
      pause();
      state.setState({ isHeld });
    },
    interrupt: pause,
    attach,
    stop: end,
  };
}
