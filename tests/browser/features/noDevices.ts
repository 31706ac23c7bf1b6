import { createStore } from 'zustand/vanilla';
import type { LiveDevices } from '../../../src/state/live/liveDevices.ts';

/** A machine without a camera, a voice or anything recorded. */
export const noDevices: LiveDevices = {
  watchCameras: () => () => undefined,
  openCamera: async () => ({ failure: 'absent' }),
  startRecording: async () => ({ failure: 'unavailable' }),
  findUnfinishedRecordings: async () => [],
  recoverRecording: async () => null,
  discardRecording: async () => undefined,
  keepScreenOn: () => ({ state: createStore(() => 'unavailable' as const), release: () => undefined }),
  makeVoice: () => ({ canSpeak: () => false, say: () => false, stop: () => undefined }),
  makeMetronome: () => null,
};
