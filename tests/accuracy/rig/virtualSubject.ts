import type { Form } from '../../virtualRunner/form.ts';
import type { Point3 } from '../../virtualRunner/point3.ts';
import { proportions } from '../../virtualRunner/proportions.ts';
import { variedMotion } from '../../virtualRunner/variedMotion.ts';
import type { Subject } from './subject.ts';

/** The virtual runner with everyday variation from step to step, for so many seconds. */
export function virtualSubject(name: string, form: Form, seed: number, seconds: number): Subject {
  const motion = variedMotion(form, seed, seconds);
  // Most films look at the same moments: posing the body is the dearest part of the rig.
  const posed = new Map<number, readonly Point3[]>();
  return {
    name,
    source: 'virtual runner',
    points(time) {
      const known = posed.get(time) ?? motion.points(time);
      posed.set(time, known);
      return known;
    },
    from: 0,
    to: seconds,
    contacts: motion.contacts.filter(({ initialContact }) => initialContact >= 0 && initialContact <= seconds),
    heightCm: form.body.height * 100,
    speed: form.speed,
    legLength: proportions(form.body).leg,
    unknown: [],
  };
}
