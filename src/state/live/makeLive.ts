import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SeenFrame } from '../../../workers/shared/livePoseWorkerApi.ts';
import type { LivePicture } from '../../engine/live/openLivePicture.ts';
import type { RecordedFilm } from '../../recording/recordedFilm.ts';
import type { Preferences } from '../../storage/preferences.ts';
import type { AnalysisTask } from '../analysisTask.ts';
import { saidOfBack } from '../backPain.ts';
import type { Diary } from '../diary.ts';
import type { Engine } from '../engine.ts';
import type { Live, LiveStageState } from './live.ts';
import { openChosenCamera } from './liveCamera.ts';
import type { LiveDevices } from './liveDevices.ts';
import { type LiveWatch, startWatching } from './liveWatch.ts';
import { makeRecordedRuns } from './recordedRuns.ts';
import { Speaker } from './speaker.ts';
import { TempoKeeper } from './tempoKeeper.ts';

const idle: LiveStageState = {
  phase: 'idle',
  cameraView: 'side',
  session: null,
  problem: null,
  recording: 'none',
  recordingFailure: null,
  tempo: { kind: 'off' },
};

/** No camera at first. */
export function makeLive(
  engine: Pick<Engine, 'startLiveSession' | 'openLivePicture'>,
  devices: LiveDevices,
  preferences: StoreApi<Preferences>,
  work: Pick<AnalysisTask, 'start'>,
  diary: Pick<Diary, 'state'>,
): Live {
  const state = createStore<LiveStageState>(() => idle);
  const { analyse, ...recordedRuns } = makeRecordedRuns(devices, preferences, work, diary);
  const speaker = new Speaker(devices.makeVoice, preferences);
  const tempo = new TempoKeeper(devices.makeMetronome, preferences, (next) => state.setState({ tempo: next }));
  const reopen = () => openChosenCamera(devices, preferences.getState());
  let picture: LivePicture | null = null;
  let watch: LiveWatch | null = null;
  /** The camera being asked for; whoever leaves meanwhile forgets it, and what comes of it is closed. */
  let asking: symbol | null = null;

  const onSeen = (seen: SeenFrame) => {
    if (picture) picture.show(seen, preferences.getState().liveMirror);
    else seen.frame.close();
  };

  /** Turns everything off; what was recorded is handed out. */
  const end = async (): Promise<RecordedFilm | null> => {
    const ending = watch;
    if (!ending) return null;
    watch = null;
    state.setState({ phase: 'closing' });
    speaker.stop();
    tempo.close();
    const film = await ending.end();
    state.setState(idle, true);
    return film;
  };

  return {
    ...recordedRuns,
    state,
    watchCameras: devices.watchCameras,
    setTempo: (next) => tempo.choose(next, watch?.session.state.getState().analysis?.metrics.cadence?.value ?? null),
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
      const chosen = preferences.getState();
      state.setState({ ...idle, phase: 'opening', cameraView: chosen.cameraView });
      const mine = Symbol('asking');
      asking = mine;
      const camera = await reopen();
      if (asking !== mine) {
        if (!('failure' in camera)) camera.close();
        return;
      }
      asking = null;
      if ('failure' in camera) {
        state.setState({ ...idle, problem: camera.failure });
        return;
      }
      const onChange = (change: Partial<LiveStageState>) => state.setState(change);
      watch = startWatching(camera, chosen, saidOfBack(diary), {
        engine,
        devices,
        reopen,
        speaker,
        tempo,
        onSeen,
        onChange,
      });
      tempo.resume();
      state.setState({ phase: 'on', session: watch.session });
    },
    async stop() {
      const startedAt = Date.now();
      const standing = watch?.session.state.getState().standing ?? null;
      const film = await end();
      return film !== null && analyse(film, startedAt, standing);
    },
    async leave() {
      if (asking) {
        asking = null;
        state.setState(idle, true);
      }
      (await end())?.release();
    },
  };
}
