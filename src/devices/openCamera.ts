import { createStore } from 'zustand/vanilla';
import type { CameraFailure } from '../language/cameraProblem.ts';
import type { Camera, CameraState } from './camera.ts';
import { cameraFailureOf } from './cameraFailureOf.ts';
import type { CameraRequest } from './cameraRequest.ts';

/** Not every browser tells of a changed picture, so it is looked at so often, milliseconds. */
const lookMilliseconds = 1000;

/**
 * Opens a camera. Size and rate are wishes: the nearest that the hardware can is taken. A chosen device is no wish; when it
 * is not there, `absent` is the answer, and the caller offers another.
 */
export async function openCamera(choice: CameraRequest): Promise<Camera | { readonly failure: CameraFailure }> {
  if (!globalThis.isSecureContext) return { failure: 'insecure' };
  if (!navigator.mediaDevices?.getUserMedia) return { failure: 'unsupported' };
  const { deviceId, facing, width, height, frameRate } = choice;
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: {
        ...(deviceId ? { deviceId: { exact: deviceId } } : facing ? { facingMode: { ideal: facing } } : {}),
        width: { ideal: width },
        height: { ideal: height },
        frameRate: { ideal: frameRate },
      },
    });
    const track = stream.getVideoTracks()[0];
    return track ? watch(track) : { failure: 'absent' };
  } catch (error) {
    return { failure: cameraFailureOf(error) };
  }
}

function watch(track: MediaStreamTrack): Camera {
  const state = createStore<CameraState>(() => read(track));
  const listening = new AbortController();
  const { signal } = listening;
  const update = () => {
    const now = read(track);
    const before = state.getState();
    const keys = Object.keys(now) as (keyof CameraState)[];
    if (keys.some((key) => now[key] !== before[key])) state.setState(now);
  };
  for (const event of ['ended', 'mute', 'unmute', 'configurationchange']) {
    track.addEventListener(event, update, { signal });
  }
  document.addEventListener('visibilitychange', update, { signal });
  const timer = setInterval(update, lookMilliseconds);
  return {
    deviceId: track.getSettings().deviceId ?? null,
    label: track.label,
    track,
    state,
    close() {
      listening.abort();
      clearInterval(timer);
      track.stop();
    },
  };
}

function read(track: MediaStreamTrack): CameraState {
  const { width, height, frameRate, facingMode } = track.getSettings();
  const facing = facingMode === 'user' || facingMode === 'environment' ? facingMode : null;
  return {
    failure: failureNow(track),
    width: width ?? null,
    height: height ?? null,
    frameRate: frameRate ?? null,
    facing,
    isMirrored: facing !== 'environment',
  };
}

function failureNow({ readyState, muted }: MediaStreamTrack): CameraFailure | null {
  if (readyState === 'ended') return 'unplugged';
  if (muted) return 'muted';
  return document.visibilityState === 'hidden' ? 'hidden' : null;
}
