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
