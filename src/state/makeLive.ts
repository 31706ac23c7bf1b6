import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Camera } from '../devices/camera.ts';
import type { Metronome } from '../devices/metronome.ts';
import type { Voice } from '../devices/voice.ts';
import type { WakeLock } from '../devices/wakeLock.ts';
import type { LiveSession } from '../engine/live/liveSession.ts';
import type { LiveState } from '../engine/live/liveState.ts';
import type { LivePicture } from '../engine/live/openLivePicture.ts';
import type { StaticTrial } from '../gait/staticTrial/staticTrial.ts';
import { cameraProblem } from '../language/cameraProblem.ts';
import { findingTitle } from '../language/findingWords.ts';
import { liveCueWords } from '../language/liveCueWords.ts';
import { liveWords } from '../language/liveWords.ts';
import { recordingProblem } from '../language/recordingProblem.ts';
import { setupWords } from '../language/setupWords.ts';
import type { RecordedFilm } from '../recording/recordedFilm.ts';
import type { Recording } from '../recording/recording.ts';
import { RunRecorder } from '../recording/runRecorder.ts';
import type { UnfinishedRecording } from '../recording/unfinishedRecording.ts';
import type { Preferences } from '../storage/preferences.ts';
import type { AnalysisTask } from './analysisTask.ts';
import type { Engine } from './engine.ts';
import type { Live, LiveStageState, Tempo } from './live.ts';
import type { LiveDevices } from './liveDevices.ts';

const idle: LiveStageState = {
  phase: 'idle',
  check: 'side',
  session: null,
  problem: null,
  recording: 'none',
  recordingNote: null,
  tempo: { kind: 'off' },
};

/** Frames that time contacts better are worth their encoding where there are cores for it. */
const framesPerSecond = { few: 30, many: 60 } as const;
const coresForMany = 6;

/** How often a camera that went away is looked for, milliseconds. */
const returnMilliseconds = 1500;

/** Everything that lasts from start to end of one run. */
interface Running {
  camera: Camera;
  readonly session: LiveSession;
  readonly awake: WakeLock;
  recording: Recording | null;
  recorder: RunRecorder | null;
  returning: ReturnType<typeof setTimeout> | undefined;
}

/** No camera at first. */
export function makeLive(
  engine: Pick<Engine, 'startLiveSession' | 'openLivePicture'>,
  devices: LiveDevices,
  preferences: StoreApi<Preferences>,
  work: Pick<AnalysisTask, 'start'>,
): Live {
  const state = createStore<LiveStageState>(() => idle);
  const unfinished = createStore<readonly UnfinishedRecording[]>(() => []);
  let picture: LivePicture | null = null;
  let running: Running | null = null;
  let metronome: Metronome | null = null;
  let voice: Voice | null = null;

  const say = (text: string, interrupts = false) => {
    const { speaks, voiceVolume, voiceLanguage } = preferences.getState();
    if (!speaks || text === '') return;
    voice ??= devices.makeVoice();
    voice.say(text, { volume: voiceVolume, language: voiceLanguage, interrupts });
  };

  preferences.subscribe(({ tickVolume }, before) => {
    if (tickVolume !== before.tickVolume) metronome?.setVolume(tickVolume);
  });

  const openCamera = () => {
    const { cameraId, cameraFacing, cameraSize } = preferences.getState();
    const [width, height] = cameraSize.split('x').map(Number) as [number, number];
    const frameRate = framesPerSecond[navigator.hardwareConcurrency >= coresForMany ? 'many' : 'few'];
    return devices.openCamera({ deviceId: cameraId, facing: cameraFacing, width, height, frameRate });
  };

  /** Follows what the session finds: speaks, records, keeps the tempo. */
  const follow = (now: LiveState, before: LiveState) => {
    if (!running) return;
    if (now.size && !before.size && !running.recording && preferences.getState().records)
      void beginRecording(running, now.size);
    if (now.run !== before.run) {
      if (now.run !== 'running') running.recorder?.pause();
      if (now.run === 'running') say(liveWords.said.started, true);
      else if (now.run === 'paused') say(liveWords.said.stopped, true);
      showRecording();
    } else if (now.run === 'waiting' && now.advice !== before.advice) {
      say(setupWords[now.advice].spoken, true);
    }
    const cadence = now.analysis?.metrics.cadence?.value ?? null;
    const { tempo } = state.getState();
    if (tempo.kind === 'own' && tempo.stepsPerMinute === null && cadence !== null) setTempo(tempo);
  };

  const showRecording = () => {
    const { recording, session } = running ?? {};
    if (!recording || !session) return;
    const { phase, failure } = recording.state.getState();
    const runs = session.state.getState().run === 'running';
    state.setState({
      recording: phase !== 'recording' ? 'ended' : runs ? 'on' : 'waiting',
      recordingNote: failure === null ? null : recordingProblem(failure).sentence,
    });
  };

  const beginRecording = async (mine: Running, { width, height }: { width: number; height: number }) => {
    const frameRate = mine.camera.state.getState().frameRate ?? framesPerSecond.few;
    const begun = await devices.startRecording({ width, height, frameRate, startedAt: Date.now() });
    if ('failure' in begun) {
      if (running === mine) {
        state.setState({ recording: 'ended', recordingNote: recordingProblem(begun.failure).sentence });
      }
      return;
    }
    if (running !== mine) {
      await begun.discard();
      return;
    }
    mine.recording = begun;
    mine.recorder = new RunRecorder(begun);
    begun.state.subscribe((now, then) => {
      if (now.phase !== then.phase && running === mine) showRecording();
    });
    showRecording();
  };

  /** Tells of a camera that gives nothing, and takes it up again when it is back. */
  const watchCamera = (mine: Running) => {
    mine.camera.state.subscribe(({ failure }, before) => {
      if (running !== mine || failure === before.failure) return;
      state.setState({ problem: failure === null ? null : cameraProblem(failure) });
      if (failure === null) return;
      if (failure !== 'hidden') mine.session.interrupt();
      if (failure === 'unplugged') waitForReturn(mine);
    });
  };

  const waitForReturn = (mine: Running) => {
    mine.returning = setTimeout(async () => {
      const opened = await openCamera();
      if (running !== mine) {
        if (!('failure' in opened)) opened.close();
        return;
      }
      if ('failure' in opened) {
        waitForReturn(mine);
        return;
      }
      mine.camera.close();
      mine.camera = opened;
      mine.session.attach(opened.track);
      watchCamera(mine);
      state.setState({ problem: null });
    }, returnMilliseconds);
  };

  const setTempo = (tempo: Tempo) => {
    const cadence = running?.session.state.getState().analysis?.metrics.cadence?.value ?? null;
    const own = tempo.kind === 'own' && cadence !== null ? cadence * (1 + tempo.percent / 100) : null;
    const next: Tempo = tempo.kind === 'own' ? { ...tempo, stepsPerMinute: own } : tempo;
    state.setState({ tempo: next });
    if (next.kind === 'off' || next.stepsPerMinute === null) {
      metronome?.stop();
      return;
    }
    metronome ??= devices.makeMetronome(preferences.getState().tickVolume);
    metronome?.start(next.stepsPerMinute);
  };

  /** Turns everything off; what was recorded is handed out. */
  const end = async (): Promise<RecordedFilm | null> => {
    const mine = running;
    if (!mine) return null;
    running = null;
    state.setState({ phase: 'closing' });
    clearTimeout(mine.returning);
    voice?.stop();
    metronome?.close();
    metronome = null;
    mine.session.stop();
    mine.awake.release();
    mine.camera.close();
    const film = (await mine.recording?.stop().catch(() => null)) ?? null;
    state.setState(idle, true);
    return film;
  };

  /** The same analysis as for any film; the recording goes when its run is kept, and stays where it could not be. */
  const analyse = (film: RecordedFilm, startedAt: number, standing: StaticTrial | null): boolean => {
    const { model, backend, speedKmh, heightCm } = preferences.getState();
    const options = { model, backend, run: { speedKmh, heightCm, standing } };
    const begun = work.start(film.film, liveWords.filmName(startedAt), options, (run) => {
      if (run?.card?.filmBytes != null) void film.discard();
      else film.release();
    });
    if (!begun) film.release();
    return begun;
  };

  return {
    state,
    unfinished,
    setTempo(tempo) {
      preferences.setState({
        ticks: tempo.kind !== 'off',
        ...(tempo.kind === 'off' ? {} : { tickTempo: keptTempo(tempo) }),
      });
      setTempo(tempo);
    },
    async lookForUnfinished() {
      unfinished.setState(await devices.findUnfinishedRecordings().catch(() => []), true);
    },
    async recover({ name, startedAt }) {
      const film = await devices.recoverRecording(name);
      if (!film) return 'empty';
      return analyse(film, startedAt, null) ? 'begun' : 'busy';
    },
    async discard({ name }) {
      await devices.discardRecording(name);
      await this.lookForUnfinished();
    },
    watchCameras: devices.watchCameras,
    showIn(holder) {
      const mine = engine.openLivePicture(holder);
      picture = mine;
      return () => {
        mine.close();
        if (picture === mine) picture = null;
      };
    },
    async start() {
      if (state.getState().phase !== 'idle') return;
      const { cameraView: check, model, backend, speedKmh, heightCm } = preferences.getState();
      state.setState({ ...idle, phase: 'opening', check });
      const camera = await openCamera();
      if ('failure' in camera) {
        state.setState({ ...idle, problem: cameraProblem(camera.failure) });
        return;
      }
      const session = engine.startLiveSession(camera.track, {
        check,
        model,
        backend,
        run: { speedKmh, heightCm },
        onFrame(frame) {
          if (session.state.getState().run === 'running') running?.recorder?.add(frame);
        },
        onSeen(seen) {
          if (picture) picture.show(seen, preferences.getState().liveMirror);
          else seen.frame.close();
        },
        onSay({ kind, metric }, { cue }) {
          const finding = cue.cue?.finding;
          const words = cue.cue && liveCueWords(metric, cue.cue.end)?.spoken;
          say(kind === 'praise' ? liveWords.said.praise : (words ?? (finding ? findingTitle(finding) : '')));
        },
      });
      running = {
        camera,
        session,
        awake: devices.keepScreenOn(),
        recording: null,
        recorder: null,
        returning: undefined,
      };
      watchCamera(running);
      const { ticks, tickTempo } = preferences.getState();
      if (ticks) setTempo(tempoAgain(tickTempo));
      session.state.subscribe(follow);
      state.setState({ phase: 'on', session });
    },
    async stop() {
      const startedAt = Date.now();
      const standing = state.getState().session?.state.getState().standing ?? null;
      const film = await end();
      return film !== null && analyse(film, startedAt, standing);
    },
    async leave() {
      (await end())?.release();
    },
  };
}

function keptTempo(tempo: Exclude<Tempo, { kind: 'off' }>): Preferences['tickTempo'] {
  return tempo.kind === 'own' ? { above: tempo.percent } : { stepsPerMinute: tempo.stepsPerMinute };
}

function tempoAgain(kept: Preferences['tickTempo']): Tempo {
  return 'above' in kept
    ? { kind: 'own', percent: kept.above, stepsPerMinute: null }
    : { kind: 'number', stepsPerMinute: kept.stepsPerMinute };
}
