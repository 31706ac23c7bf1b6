import type { Said } from '../../analysis/said.ts';
import type { Camera } from '../../devices/camera.ts';
import type { LiveOptions, LiveSession } from '../../engine/live/liveSession.ts';
import type { RecordedFilm } from '../../recording/recordedFilm.ts';
import type { Preferences } from '../../storage/preferences.ts';
import type { Engine } from '../engine.ts';
import type { LiveStageState } from './live.ts';
import { LiveCamera } from './liveCamera.ts';
import type { LiveDevices } from './liveDevices.ts';
import { LiveRecording } from './liveRecording.ts';
import type { Speaker } from './speaker.ts';
import type { TempoKeeper } from './tempoKeeper.ts';

/** What lasts from the opened camera to the end of a run. Whoever starts it ends it. */
export interface LiveWatch {
  readonly session: LiveSession;
  /** Turns everything off; what was recorded is handed out, null when that is nothing. */
  end(): Promise<RecordedFilm | null>;
}

/** What a watch works with; all of it outlives the watch. */
export interface LiveWatchParts {
  readonly engine: Pick<Engine, 'startLiveSession'>;
  readonly devices: Pick<LiveDevices, 'startRecording' | 'keepScreenOn'>;
  /** Opens the chosen camera again. */
  readonly reopen: () => ReturnType<LiveDevices['openCamera']>;
  readonly speaker: Speaker;
  readonly tempo: TempoKeeper;
  /** Gets each frame with everybody found in it, draws and closes it. */
  readonly onSeen: LiveOptions['onSeen'];
  /** What the screen has to show from now on. */
  readonly onChange: (change: Partial<LiveStageState>) => void;
}

/**
 * Watches a runner: the session's findings are spoken, shown, recorded and ticked to.
 *
 * @param opened becomes the watch's own.
 * @param chosen the preferences when the camera was asked for.
 * @param ofBack what was told of the runner's back.
 */
export function startWatching(
  opened: Camera,
  chosen: Preferences,
  ofBack: Pick<Said, 'hasBackPain'>,
  parts: LiveWatchParts,
): LiveWatch {
  const { engine, devices, reopen, speaker, tempo, onSeen, onChange } = parts;
  const { cameraView, model, backend, speedKmh, heightCm, records } = chosen;
  let isOver = false;
  const recording = new LiveRecording((options) => devices.startRecording(options), onChange);
  const session = engine.startLiveSession(opened.track, {
    cameraView: cameraView,
    model,
    backend,
    run: { speedKmh, heightCm, ...ofBack },
    onFrame: (frame) => recording.add(frame),
    onSeen,
    onSay: (cue, now) => speaker.hear(now, now, cue),
  });
  const awake = devices.keepScreenOn();
  const camera = new LiveCamera(opened, reopen, {
    onFailure(failure) {
      onChange({ problem: failure });
      if (failure !== null && failure !== 'hidden') session.interrupt();
    },
    onReturn(track) {
      session.attach(track);
      onChange({ problem: null });
    },
  });
  session.state.subscribe((now, before) => {
    if (isOver) return;
    if (now.size && !before.size && records)
      void recording.begin({ ...now.size, frameRate: camera.frameRate, startedAt: Date.now() });
    if (now.run !== before.run) recording.setRunning(now.run === 'running');
    speaker.hear(before, now);
    tempo.hearCadence(now.analysis?.metrics.cadence?.value ?? null);
  });
  return {
    session,
    end() {
      isOver = true;
      session.stop();
      awake.release();
      camera.close();
      return recording.stop();
    },
  };
}
