import type { Camera } from '../../devices/camera.ts';
import type { CameraFailure } from '../../language/cameraProblem.ts';
import type { Preferences } from '../../storage/preferences.ts';
import type { LiveDevices } from './liveDevices.ts';

/** Frames that time contacts better are worth their encoding where there are cores for it. */
const framesPerSecond = { few: 30, many: 60 } as const;
const coresForMany = 6;

/** How often a camera that went away is looked for, milliseconds. */
const returnMilliseconds = 1500;

/** What becomes of an open camera. */
export interface LiveCameraListener {
  /** It gives nothing for this reason, or null: it gives frames again. */
  onFailure(failure: CameraFailure | null): void;
  /** It was unplugged and is back, as another track. */
  onReturn(track: MediaStreamTrack): void;
}

/** Opens the camera that the person chose. */
export function openChosenCamera(devices: Pick<LiveDevices, 'openCamera'>, preferences: Preferences) {
  const { cameraId, cameraFacing, cameraSize } = preferences;
  const [width, height] = cameraSize.split('x').map(Number) as [number, number];
  const frameRate = framesPerSecond[navigator.hardwareConcurrency >= coresForMany ? 'many' : 'few'];
  return devices.openCamera({ deviceId: cameraId, facing: cameraFacing, width, height, frameRate });
}

/** An open camera that is taken up again when it was unplugged and comes back. It owns the camera and closes it. */
export class LiveCamera {
  readonly #reopen: () => ReturnType<LiveDevices['openCamera']>;
  readonly #listener: LiveCameraListener;
  #camera: Camera;
  #isClosed = false;
  #returning: ReturnType<typeof setTimeout> | undefined;

  constructor(camera: Camera, reopen: () => ReturnType<LiveDevices['openCamera']>, listener: LiveCameraListener) {
    this.#camera = camera;
    this.#reopen = reopen;
    this.#listener = listener;
    this.#watch(camera);
  }

  /** As the camera promises it, or what every camera can. */
  get frameRate(): number {
    return this.#camera.state.getState().frameRate ?? framesPerSecond.few;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#returning);
    this.#camera.close();
  }

  #watch(camera: Camera): void {
    camera.state.subscribe(({ failure }, before) => {
      if (this.#isClosed || failure === before.failure) return;
      this.#listener.onFailure(failure);
      if (failure === 'unplugged') this.#awaitReturn();
    });
  }

  #awaitReturn(): void {
    this.#returning = setTimeout(async () => {
      const opened = await this.#reopen();
      if (this.#isClosed) {
        if (!('failure' in opened)) opened.close();
        return;
      }
      if ('failure' in opened) {
        this.#awaitReturn();
        return;
      }
      this.#camera.close();
      this.#camera = opened;
      this.#watch(opened);
      this.#listener.onReturn(opened.track);
    }, returnMilliseconds);
  }
}
