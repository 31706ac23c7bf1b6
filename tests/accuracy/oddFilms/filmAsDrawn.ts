import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import type { Camera } from '../../virtualRunner/camera.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { misplaceTrack } from '../../virtualRunner/misplaceTrack.ts';
import { sceneTruth } from '../../virtualRunner/sceneTruth.ts';
import { spoilTrack } from '../../virtualRunner/spoilTrack.ts';
import { filmSubject } from '../rig/filmSubject.ts';
import { makeShot } from '../rig/makeShot.ts';
import type { Shot } from '../rig/shot.ts';
import type { Subject } from '../rig/subject.ts';

/** From where, at how many frames a second, and how much noisier than usual. */
export interface FilmedFrom {
  readonly camera: keyof typeof cameras;
  /** What is otherwise about that camera. */
  readonly placed?: Partial<Camera>;
  readonly frameRate: number;
  readonly seed?: number;
  readonly noise?: number;
}

/** A film of somebody as BlazePose would draw it: misplaced, trembling, legs exchanged as often as in real films. */
export function filmAsDrawn(
  subject: Subject,
  { camera, placed, frameRate, seed = 3, noise = 1 }: FilmedFrom,
): PoseTrack {
  const shot = makeShot({ frameRate }, subject.from, subject.to, seed);
  return shotAsDrawn(subject, shot, { camera, placed, seed, noise });
}

/** The same of the frames of a shot, at their real times. */
export function shotAsDrawn(
  subject: Subject,
  shot: Shot,
  { camera, placed, seed = 3, noise = 1 }: Omit<FilmedFrom, 'frameRate'>,
): PoseTrack {
  const place = { ...cameras[camera], ...placed };
  const scene = sceneTruth(place);
  const stated = subject.contacts.map((contact) => ({
    ...contact,
    toeOff: contact.toeOff ?? contact.initialContact,
    strike: 'midfoot' as const,
    quality: 1 as const,
  }));
  const exact = filmSubject(subject, place, { ...shot, played: shot.real });
  const drawn = misplaceTrack(exact, stated, scene, place.roll, { seed, filmSpread: 1, noise });
  const far = scene.nearSide === null ? null : scene.nearSide === 'left' ? 'right' : 'left';
  return spoilTrack(drawn, stated, far, { seed, exchangedShare: 0.02, exchangedRun: 2, collapsedShare: 0.1 });
}
