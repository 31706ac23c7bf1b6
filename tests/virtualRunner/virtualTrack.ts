import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';
import type { Camera } from './camera.ts';
import type { FilmTiming } from './filmTiming.ts';
import type { Form } from './form.ts';
import { projectTrack } from './projectTrack.ts';
import { runnerMotion } from './runnerMotion.ts';
import { type RunTruth, runTruth } from './runTruth.ts';
import { sceneTruth } from './sceneTruth.ts';
import { spoilTrack } from './spoilTrack.ts';
import type { TrackNoise } from './trackNoise.ts';

/**
 * A pose track of the virtual runner with its truth, without drawing a picture: exact, or with a network's faults
 * added.
 *
 * @throws UnreachableForm when the form's numbers exclude each other.
 */
export function virtualTrack(
  form: Form,
  camera: Camera,
  timing: FilmTiming,
  noise?: TrackNoise,
): { readonly track: PoseTrack; readonly truth: RunTruth } {
  const motion = runnerMotion(form);
  const truth = runTruth(motion, camera, timing);
  const exact = projectTrack(motion, camera, timing);
  if (!noise) return { track: exact, truth };
  const { view, nearSide } = sceneTruth(camera);
  const farSide = view === 'front' || view === 'rear' || !nearSide ? null : nearSide === 'left' ? 'right' : 'left';
  return { track: spoilTrack(exact, truth.contacts, farSide, noise), truth };
}
