import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import { spoilTrack } from '../../virtualRunner/spoilTrack.ts';
import { rigRunners } from '../rig/rigRunners.ts';
import { virtualSubject } from '../rig/virtualSubject.ts';
import { cutFilm } from './cutFilm.ts';
import { filmAsDrawn } from './filmAsDrawn.ts';
import type { OddFilm } from './oddFilm.ts';

/** A contact further than this from a true one is none, seconds. */
const sameContact = 0.08;
/** At the film's ends a contact may be missed: a foot has to be seen to come and to stand. */
const clearOfEnds = 0.15;

const sprints = [
  { runner: 'fast', frameRate: 30, noise: 4, seconds: 0.9, seed: 9 },
  { runner: 'fast', frameRate: 60, noise: 3, seconds: 1.3, seed: 2 },
  { runner: 'forefoot', frameRate: 30, noise: 3, seconds: 1.3, seed: 5 },
  { runner: 'forefoot', frameRate: 60, noise: 3, seconds: 0.9, seed: 4 },
  { runner: 'clean', frameRate: 25, noise: 2, seconds: 1.3, seed: 7 },
  { runner: 'clean', frameRate: 25, noise: 2, seconds: 0.9, seed: 7 },
  { runner: 'fast', frameRate: 25, noise: 2, seconds: 0.9, seed: 7 },
  { runner: 'forefoot', frameRate: 25, noise: 1, seconds: 0.9, seed: 4 },
] as const;

const silhouettes = [
  { runner: 'clean', camera: 'leftSide', frameRate: 30, seconds: 1.1 },
  { runner: 'leaning', camera: 'rightSide', frameRate: 60, seconds: 1 },
  { runner: 'leaning', camera: 'leftSide', frameRate: 30, seconds: 8 },
  { runner: 'clean', camera: 'rightSide', frameRate: 30, seconds: 8 },
] as const;

/**
 * Sprints past the camera, blurred: points tremble three times as much, frames are lost, joints thrown elsewhere. And
 * runners before a bright sky: nothing tells their legs apart, and the scores are low.
 */
export function blurredFilms(): OddFilm[] {
  const blurred = sprints.map(({ runner, frameRate, noise, seconds, seed }): OddFilm => {
    const camera = seed % 2 === 0 ? 'rightSide' : 'leftSide';
    const film = cutFilm(runner, [{ shows: 'run', camera, seconds, passes: 450, at: 2.1 + seed / 10 }], {
      frameRate,
      noise,
      seed,
    });
    const track = spoilTrack(film.track, [], null, { seed, missingShare: 0.08, missingRun: 2, jumpedShare: 0.05 });
    const truth = film.contacts.map(({ initialContact }) => initialContact);
    return few('a blurred sprint', `${runner}, ${seconds} s, ${frameRate} a second`, track, truth, seconds);
  });
  const dark = silhouettes.map(({ runner, camera, frameRate, seconds }): OddFilm => {
    const subject = virtualSubject(runner, rigRunners[runner], 23, seconds);
    const track = spoilTrack(filmAsDrawn(subject, { camera, frameRate, noise: 2.5 }), [], null, {
      seed: 4,
      exchangedShare: 0.4,
      exchangedRun: 2,
      jumpedShare: 0.04,
    });
    const faint = { ...track, score: track.score.map((row) => row.map((score) => 0.6 * score)) };
    const truth = subject.contacts.map(({ initialContact }) => initialContact);
    return few('a silhouette', `${runner}, ${camera}, ${seconds} s, ${frameRate} a second`, faint, truth, seconds);
  });
  return [...blurred, ...dark];
}

function few(
  kind: string,
  name: string,
  track: OddFilm['seen']['track'],
  truth: readonly number[],
  seconds: number,
): OddFilm {
  return {
    kind,
    name,
    seen: { track },
    said: {},
    right: seconds < 2 ? 'refused' : 'answered',
    truth:
      seconds < 2 ? `contacts at ${truth.map((time) => time.toFixed(2)).join(', ')} s` : `${truth.length} contacts`,
    fault: (analysis) => faultOf(analysis, truth, seconds),
  };
}

function faultOf({ contacts, findings }: RunAnalysis, truth: readonly number[], seconds: number): string | null {
  const isNear = (times: readonly number[], time: number) => times.some((one) => Math.abs(one - time) <= sameContact);
  const found = contacts.map(({ initialContact }) => initialContact);
  const invented = found.filter((time) => !isNear(truth, time));
  if (invented.length > 0) return `contacts at ${invented.map((time) => time.toFixed(2)).join(', ')} s`;
  const clear = truth.filter((time) => time > clearOfEnds && time < seconds - 2 * clearOfEnds);
  const missed = clear.filter((time) => !isNear(found, time));
  // What trembles so may lose one contact in a film of a few.
  if (missed.length > 1) return `${missed.length} of ${clear.length} contacts missed`;
  return seconds < 2 && findings.length > 0 ? 'judged' : null;
}
