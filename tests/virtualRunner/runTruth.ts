import type { Direction, GaitType, View } from '../../src/gait/scene/scene.ts';
import { type BodyTruth, bodyTruth } from './bodyTruth.ts';
import type { Camera } from './camera.ts';
import type { FilmTiming } from './filmTiming.ts';
import type { Form } from './form.ts';
import { type PictureTruth, pictureTruth } from './pictureTruth.ts';
import type { RunnerMotion } from './runnerMotion.ts';
import { sceneTruth } from './sceneTruth.ts';
import { type StatedContact, statedContacts } from './statedContacts.ts';

/**
 * What is true of one film or track of the virtual runner: the content of a `*.truth.json` file.
 * It comes from the stated form and camera; nothing in it was detected.
 */
export interface RunTruth {
  readonly format: 'virtual-runner-truth';
  readonly version: 1;
  readonly gait: GaitType;
  readonly view: View;
  readonly direction: Direction;
  readonly timeScale: number;
  /** Null where nobody is in the picture. */
  readonly form: Form | null;
  readonly camera: Camera;
  /** Hip joint to the ground along a straight leg in shoes, metres. */
  readonly legLength: number | null;
  /** Played seconds, every contact that begins between the first and the last frame. */
  readonly contacts: readonly StatedContact[];
  readonly body: BodyTruth;
  readonly picture: PictureTruth | null;
}

/** @param motion null for an empty scene. */
export function runTruth(motion: RunnerMotion | null, camera: Camera, timing: FilmTiming): RunTruth {
  const common = { format: 'virtual-runner-truth', version: 1, timeScale: timing.timeScale, camera } as const;
  if (!motion) {
    return {
      ...common,
      gait: 'none',
      view: 'unknown',
      direction: 'unknown',
      form: null,
      legLength: null,
      contacts: [],
      body: {},
      picture: null,
    };
  }
  const { view, direction } = sceneTruth(camera);
  return {
    ...common,
    gait: motion.form.activity,
    view,
    direction,
    form: motion.form,
    legLength: motion.lengths.leg,
    contacts: statedContacts(motion.form, timing),
    body: bodyTruth(motion),
    picture: pictureTruth(motion, camera),
  };
}
