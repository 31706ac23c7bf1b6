import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CameraState } from '../../../src/devices/camera.ts';
import type { LiveOptions, LiveSession } from '../../../src/engine/live/liveSession.ts';
import type { LiveState } from '../../../src/engine/live/liveState.ts';
import { startingState } from '../../../src/engine/live/startingState.ts';
import type { RecordingState } from '../../../src/recording/recording.ts';
import type { LiveDevices } from '../../../src/state/live/liveDevices.ts';
import type { SeenFrame } from '../../../workers/shared/livePoseWorkerApi.ts';
import { noDevices } from './noDevices.ts';

const watching: LiveState = {
  ...startingState('lite'),
  phase: 'watching',
  backend: { backend: 'wasm', failed: [], milliseconds: null },
  pace: { framesPerSecond: 24, cameraFramesPerSecond: 30, delayMilliseconds: 48 },
};

/** A live analysis and a machine whose work the test does by hand. */
export function madeLive() {
  const state = createStore<LiveState>(() => watching);
  const camera = createStore<CameraState>(() => ({
    failure: null,
    width: 640,
    height: 480,
    frameRate: 30,
    facing: 'user',
    isMirrored: true,
  }));
  const recording = createStore<RecordingState>(() => ({
    phase: 'recording',
    seconds: 0,
    bytes: 0,
    framesWritten: 0,
    framesSkipped: 0,
    secondsOfRoom: null,
    isPersisted: true,
    codec: 'H.264',
    failure: null,
  }));
  const happened = { said: [] as string[], tempos: [] as number[], recorded: 0, stopped: 0, attached: 0, discarded: 0 };
  let options: LiveOptions | null = null;
  let film: File | null = null;
  const devices: LiveDevices = {
    ...noDevices,
    openCamera: async () => ({
      deviceId: 'one',
      label: 'Camera',
      track: {} as MediaStreamTrack,
      state: camera,
      close: () => undefined,
    }),
    startRecording: async () => ({
      name: '1.mp4',
      state: recording,
      add(frame) {
        happened.recorded++;
        frame.close();
      },
      async stop() {
        const recorded = film;
        if (!recorded) return null;
        return {
          name: '1.mp4',
          film: recorded,
          async discard() {
            happened.discarded++;
          },
          release: () => undefined,
        };
      },
      discard: async () => undefined,
    }),
    makeVoice: () => ({
      canSpeak: () => true,
      say(text) {
        happened.said.push(text);
        return true;
      },
      stop: () => undefined,
    }),
    makeMetronome: () => ({
      start(stepsPerMinute) {
        happened.tempos.push(stepsPerMinute);
      },
      setTempo(stepsPerMinute) {
        happened.tempos.push(stepsPerMinute);
      },
      setVolume: () => undefined,
      stop: () => undefined,
      close: () => undefined,
    }),
  };
  const startLiveSession = (_: MediaStreamTrack, given: LiveOptions): LiveSession => {
    options = given;
    state.setState(watching, true);
    return {
      state,
      hold: (isHeld) => state.setState({ isHeld }),
      interrupt: () => state.setState({ run: 'paused', analysis: null }),
      attach() {
        happened.attached++;
      },
      stop() {
        happened.stopped++;
      },
    };
  };
  return {
    state: state as StoreApi<LiveState>,
    camera,
    recording,
    happened,
    devices,
    startLiveSession,
    /** What the recording will turn out to be. */
    willRecord(recorded: File) {
      film = recorded;
    },
    options: () => options!,
    /** A frame with the given bodies reaches the screen, and its twin the recording. */
    show(seen: Omit<SeenFrame, 'brightness' | 'milliseconds'>) {
      options?.onFrame(seen.frame);
      options?.onSeen({ ...seen, brightness: null, milliseconds: 20 });
    },
  };
}
