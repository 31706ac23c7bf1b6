import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import { sceneTruth } from '../../virtualRunner/sceneTruth.ts';
import { exchangedLegs } from '../exchangedLegs.ts';
import { compareWithTruth } from '../rig/compareWithTruth.ts';
import type { FilmResult } from '../rig/filmResult.ts';
import { filmSubject } from '../rig/filmSubject.ts';
import { virtualSubject } from '../rig/virtualSubject.ts';
import type { HumanRecording } from './humanRecordings.ts';

/** A film of a skinned body, analysed and compared with its truth. */
export interface HumanFilmResult extends Omit<FilmResult, 'condition' | 'seed' | 'milliseconds'> {
  readonly body: string;
  readonly view: ReturnType<typeof sceneTruth>['view'];
  /** Share of the frames in which the legs stand on each other's place, as the network drew them and as put right. */
  readonly exchanged: { readonly drawn: number; readonly putRight: number };
}

/**
 * Analyses the network's track of a film with what its runner would say: height, belt speed, and the camera's roll as
 * pictures tell it.
 */
export function humanFilmResult({ name, request, model, track }: HumanRecording): HumanFilmResult {
  const { form, seed, camera, timing, rig } = request;
  const { times } = timing;
  const subject = virtualSubject(name, form, seed, times[times.length - 1]);
  const scene = sceneTruth(camera);
  const said = { heightCm: form.body.height * 100, speedKmh: form.speed * 3.6 };
  const { analysis, smoothed } = analyseRun({ track, model, cameraRoll: { degrees: camera.roll, error: 0 } }, said);
  const shot = { real: times, played: times, timeScale: 1, slowed: null };
  const exact = filmSubject(subject, camera, shot);
  return {
    body: rig.name,
    view: scene.view,
    exchanged: { drawn: exchangedLegs(track, exact), putRight: exchangedLegs(smoothed, exact) },
    ...compareWithTruth(analysis, analysis.contacts, { subject, scene, shot }),
  };
}
