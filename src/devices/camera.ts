import type { StoreApi } from 'zustand/vanilla';
import type { CameraFailure } from '../language/cameraProblem.ts';

/** What a camera really gives now, as the browser tells it. */
export interface CameraState {
  /** Null while frames come; `muted` and `hidden` pass by themselves, `unplugged` is the end of this camera. */
  readonly failure: CameraFailure | null;
  /** Pixels as frames arrive; they swap when a phone is turned. Null where the browser does not tell. */
  readonly width: number | null;
  readonly height: number | null;
  readonly frameRate: number | null;
  readonly facing: 'user' | 'environment' | null;
  /** Whether people expect to see themselves as in a mirror: not with a phone's rear camera. Frames are never mirrored. */
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
