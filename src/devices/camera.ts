import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CameraFailure } from '../language/cameraProblem.ts';

/** Not every browser tells of a changed picture, so it is looked at so often, milliseconds. */
const lookMilliseconds = 1000;

/**
 * By the names of the errors of `getUserMedia` in the Media Capture and Streams standard; older Chromium used other
 * names.
 */
const failures: Readonly<Record<string, CameraFailure>> = {
  NotAllowedError: 'refused',
  PermissionDeniedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'absent',
  DevicesNotFoundError: 'absent',
  // Only a device is asked for exactly, so what can't be met is the device.
  OverconstrainedError: 'absent',
  NotReadableError: 'inUse',
  TrackStartError: 'inUse',
  AbortError: 'inUse',
};

/** What a camera really gives now, as the browser tells it. */
export interface CameraState {
  /** Null while frames come; `muted` and `hidden` pass by themselves, `unplugged` is the end of this camera. */
  readonly failure: CameraFailure | null;
  /** Pixels as frames arrive; they swap when a phone is turned. Null where the browser does not tell. */
  readonly width: number | null;
  readonly height: number | null;
  readonly frameRate: number | null;
  readonly facing: 'user' | 'environment' | null;
  /**
   * Whether people expect to see themselves as in a mirror: not with a phone's rear camera. Frames are never mirrored.
   */
  readonly isMirrored: boolean;
}

/** An open camera. Whoever opened it closes it. */
export interface Camera {
  readonly deviceId: string | null;
  /** The camera's own name; empty where the browser tells none. */
  readonly label: string;
  readonly track: MediaStreamTrack;
  readonly state: StoreApi<CameraState>;
  /** Turns it off and ends all listening. */
  close(): void;
}

/** The camera that is asked for; the browser comes as near as the hardware can. */
export interface CameraRequest {
  /** One of `listCameras`; null takes the browser's own choice, by `facing` where it is given. */
  readonly deviceId: string | null;
  readonly facing: 'user' | 'environment' | null;
  readonly width: number;
  readonly height: number;
  /** Frames a second: 60 where the camera can, since contacts are timed by frames. */
  readonly frameRate: number;
}

/**
 * Opens a camera. Size and rate are wishes: the nearest that the hardware can is taken. A chosen device is no wish;
 * when it is not there, `absent` is the answer, and the caller offers another.
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

/** What a rejected `getUserMedia` means. */
function cameraFailureOf(error: unknown): CameraFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return failures[name] ?? 'failed';
}
