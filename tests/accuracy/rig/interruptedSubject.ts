import { Keypoint } from '../../../src/poseTrack/keypoints.ts';
import { blazePosePoints } from '../../virtualRunner/blazePosePoints.ts';
import { blendPoints } from '../../virtualRunner/blendPoints.ts';
import type { Form } from '../../virtualRunner/form.ts';
import { forms } from '../../virtualRunner/forms.ts';
import type { Point3 } from '../../virtualRunner/point3.ts';
import { runnerMotion } from '../../virtualRunner/runnerMotion.ts';
import { vector } from '../../virtualRunner/vector.ts';
import type { Subject } from './subject.ts';
import { trunkAngles } from './trunkAngles.ts';
import { virtualSubject } from './virtualSubject.ts';

/** So many seconds of one thing; the stretches of running follow each other in the run. */
export interface Stretch {
  readonly does: 'run' | 'walk' | 'stand';
  readonly seconds: number;
}

/** Going over from one to the other takes so long, real seconds. */
const changeSeconds = 0.8;

/** The virtual runner in a film as people make them: they stand or walk before the run, in it and after it. */
export function interruptedSubject(name: string, form: Form, seed: number, stretches: readonly Stretch[]): Subject {
  const secondsOf = (activity: Stretch['does']) =>
    stretches.reduce((sum, { does, seconds }) => sum + (does === activity ? seconds : 0), 0);
  const run = virtualSubject(name, form, seed, secondsOf('run'));
  const walk = virtualSubject(name, { ...forms.walking, body: form.body }, seed, Math.max(1, secondsOf('walk')));
  const stand = blazePosePoints(runnerMotion({ ...forms.standing, body: form.body }).at(0), form.body.height);
  const middle = (part: 'Hip' | 'Shoulder' | 'Ear') =>
    vector.middle(stand[Keypoint[`left${part}`]], stand[Keypoint[`right${part}`]]);
  const { lean, neck } = trunkAngles({ midHip: middle('Hip'), midShoulder: middle('Shoulder'), midEar: middle('Ear') });
  const done = { run: 0, walk: 0, stand: 0 };
  let start = 0;
  const parts = stretches.map(({ does, seconds }) => {
    const from = start;
    const own = done[does];
    start += seconds;
    done[does] += seconds;
    return { does, from, to: start, own };
  });
  const posed = (part: (typeof parts)[number], time: number): readonly Point3[] => {
    if (part.does === 'stand') return stand;
    const subject = part.does === 'run' ? run : walk;
    return subject.points(Math.min(subject.to, Math.max(subject.from, time - part.from + part.own)));
  };
  const known = new Map<number, readonly Point3[]>();
  const pointsAt = (time: number): readonly Point3[] => {
    const n = parts.findIndex(({ to }) => time < to + changeSeconds / 2);
    const part = parts[n] ?? parts[parts.length - 1];
    const next = parts[n + 1];
    if (!next || time < part.to - changeSeconds / 2) return posed(part, time);
    const u = (time - part.to) / changeSeconds + 0.5;
    return blendPoints(posed(part, time), posed(next, time), u * u * (3 - 2 * u));
  };
  const running = parts.filter(({ does }) => does === 'run');
  return {
    ...run,
    points(time) {
      const points = known.get(time) ?? pointsAt(time);
      known.set(time, points);
      return points;
    },
    to: start,
    contacts: running.flatMap(({ from, to, own }) =>
      run.contacts
        .filter(({ initialContact }) => initialContact >= own && initialContact < own + to - from)
        .map((contact) => ({
          ...contact,
          initialContact: contact.initialContact - own + from,
          toeOff: contact.toeOff === null ? null : contact.toeOff - own + from,
        })),
    ),
    interrupted: {
      run,
      changes: parts.slice(1).map(({ from }) => from),
      standing: { forwardLean: lean, headPosition: neck },
    },
  };
}
