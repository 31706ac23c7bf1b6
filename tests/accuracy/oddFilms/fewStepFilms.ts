import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import { rigRunners } from '../rig/rigRunners.ts';
import { virtualSubject } from '../rig/virtualSubject.ts';
import { filmAsDrawn } from './filmAsDrawn.ts';
import type { OddFilm } from './oddFilm.ts';

/** A contact further than this from a true one is none, seconds. */
const sameContact = 0.08;
/** At the film's ends a contact may be missed: a foot has to be seen to come and to stand. */
const clearOfEnds = 0.15;

const plans = [
  { camera: 'rightSide', frameRate: 60, runner: 'clean', seconds: 1 },
  { camera: 'leftSide', frameRate: 30, runner: 'overstriding', seconds: 1.1 },
  { camera: 'leftSide', frameRate: 60, runner: 'fast', seconds: 0.9 },
  { camera: 'rightSide', frameRate: 120, runner: 'leaning', seconds: 1.2 },
] as const;

/** Sprints past the camera: two or three steps, which are shown and not judged. */
export function fewStepFilms(): OddFilm[] {
  return plans.map(({ camera, frameRate, runner, seconds }): OddFilm => {
    const subject = virtualSubject(runner, rigRunners[runner], 23, seconds);
    const truth = subject.contacts.map(({ initialContact }) => initialContact);
    return {
      kind: 'two or three steps',
      name: `${seconds} s, ${camera}, ${frameRate} a second`,
      seen: { track: filmAsDrawn(subject, { camera, frameRate }) },
      said: {},
      right: 'refused',
      truth: `contacts at ${truth.map((time) => time.toFixed(2)).join(', ')} s`,
      fault: (analysis) => faultOf(analysis, truth, seconds),
    };
  });
}

function faultOf({ contacts }: RunAnalysis, truth: readonly number[], seconds: number): string | null {
  const isNear = (times: readonly number[], time: number) => times.some((one) => Math.abs(one - time) <= sameContact);
  const found = contacts.map(({ initialContact }) => initialContact);
  const invented = found.filter((time) => !isNear(truth, time));
  if (invented.length > 0) return `contacts at ${invented.map((time) => time.toFixed(2)).join(', ')} s`;
  const clear = truth.filter((time) => time > clearOfEnds && time < seconds - 2 * clearOfEnds);
  const missed = clear.filter((time) => !isNear(found, time));
  return missed.length > 0 ? `${missed.length} of ${clear.length} contacts missed` : null;
}
