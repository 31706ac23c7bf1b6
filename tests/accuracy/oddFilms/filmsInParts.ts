import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import type { Said } from '../../../src/analysis/said.ts';
import { matchContacts } from '../matchContacts.ts';
import { caseTrack } from './caseTrack.ts';
import { type CutFilm, cadenceIn, cutFilm, type Shown } from './cutFilm.ts';
import type { OddFilm } from './oddFilm.ts';

const left = (seconds: number, more: object = {}): Shown => ({ shows: 'run', camera: 'leftSide', seconds, ...more });
const right = (seconds: number, more: object = {}): Shown => ({ shows: 'run', camera: 'rightSide', seconds, ...more });

/** A contact within this of the truth is that contact, seconds. */
const sameContact = 0.1;
/** At either end of a part so many contacts may be missed: filters have ends. */
const missedAtEnds = 2;

/**
 * Films in which the run does not go on: from both sides, in several passes, frozen, cut, with somebody else before the
 * runner.
 */
export function filmsInParts(shared: string | null): OddFilm[] {
  const twoSides = cutFilm('clean', [left(5), right(6, { moved: 90 })]);
  const films: OddFilm[] = [
    odd('both sides in one video', '5 s from the left, 6 s from the right', twoSides),
    odd(
      'both sides in one video',
      'the same, leaning, 60 a second',
      cutFilm('leaning', [right(6), left(5)], { frameRate: 60 }),
    ),
    odd('both sides in one video', 'the second nearer', cutFilm('overstriding', [left(5), right(5, { nearer: 1.3 })])),
    odd(
      'both sides in one video',
      'then from behind',
      cutFilm('clean', [right(7), { shows: 'run', camera: 'rear', seconds: 7 }]),
    ),
    { ...odd('both sides in one video', 'left is said', twoSides, { view: 'left-side' }) },
    { ...odd('both sides in one video', 'right is said', twoSides, { view: 'right-side' }) },
    odd('out and back', 'four passes, 60 a second', cutFilm('clean', passes(4, 1.7, 300), { frameRate: 60 })),
    odd('out and back', 'six passes, 30 a second', cutFilm('midfoot', passes(6, 2.2, 250))),
    odd(
      'out and back',
      'away for 3 s',
      cutFilm('clean', [left(5), { shows: 'nobody', seconds: 3 }, left(6, { at: 9.13 })]),
    ),
    odd('a frozen second', 'in the middle', cutFilm('clean', [left(5), { shows: 'freeze', seconds: 1 }, left(5)])),
    odd(
      'a frozen second',
      'twice, the run goes on meanwhile',
      cutFilm(
        'fast',
        [
          right(4),
          { shows: 'freeze', seconds: 0.6 },
          right(4, { at: 4.63 }),
          { shows: 'freeze', seconds: 2 },
          right(4, { at: 11.1 }),
        ],
        { frameRate: 60 },
      ),
    ),
    odd(
      'a frozen second',
      'from behind',
      cutFilm('clean', [
        { shows: 'run', camera: 'rear', seconds: 6 },
        { shows: 'freeze', seconds: 1 },
        { shows: 'run', camera: 'rear', seconds: 6 },
      ]),
    ),
    ...[0.05, 0.13, 0.22, 0.3].map((later, n) =>
      odd(
        'a frozen second',
        `${later} s later in the step`,
        cutFilm(
          n % 2 === 0 ? 'overstriding' : 'clean',
          [right(5 + later), { shows: 'freeze', seconds: 0.7 }, right(5)],
          { frameRate: n < 2 ? 30 : 60, noise: 1 + n },
        ),
      ),
    ),
    odd(
      'a frozen second',
      'where a leg turns back, trembling thrice as much',
      cutFilm('clean', [left(4.09), { shows: 'freeze', seconds: 1 }, left(4)], { noise: 3 }),
    ),
    ...[0.11, 0.2, 0.27, 0.45].map((skipped) =>
      odd('a jump cut', `${skipped} s of the run left out`, cutFilm('clean', [left(6), left(6, { at: 6 + skipped })])),
    ),
    odd(
      'a jump cut',
      'two, 60 a second',
      cutFilm('leaning', [right(5), right(4, { at: 5.2 }), right(5, { at: 9.36 })], { frameRate: 60 }),
    ),
    odd(
      'somebody crosses in front',
      'for 0.6 s',
      cutFilm('clean', [
        left(5),
        { shows: 'walk', camera: 'rightSide', seconds: 0.6, passes: 500 },
        left(5, { at: 5.6 }),
      ]),
    ),
    odd(
      'somebody crosses in front',
      'for 1 s, 60 a second',
      cutFilm(
        'overstriding',
        [right(6), { shows: 'walk', camera: 'rightSide', seconds: 1, passes: 400 }, right(5, { at: 7 })],
        { frameRate: 60 },
      ),
    ),
  ];
  if (shared) {
    const ready = (kind: string, name: string, path: string, truth: string, fault: OddFilm['fault'], said: Said = {}) =>
      films.push({ kind, name, seen: { track: caseTrack(shared, path) }, said, right: 'answered', truth, fault });
    const sides = '02-two-sides/left-5s-then-right-6s';
    ready('both sides in one video', 'a person', sides, '168.8 steps/min, 5 s left, 6 s right', twoSidesFault);
    ready('both sides in one video', 'a person, left is said', sides, '168.8 steps/min, 5 s left', leftFault, {
      view: 'left-side',
    });
    ready(
      'a frozen second',
      'a person',
      '12-freeze-in-the-middle/run5s-frozen1s-run5s',
      '168.6 steps/min',
      freezeFault,
    );
    ready('out and back', 'a mannequin', '08-out-and-back/four-passes', 'left, then right', passesFault);
  }
  return films;
}

function passes(count: number, seconds: number, speed: number): Shown[] {
  return Array.from({ length: count }, (_, n): Shown[] => {
    const run = (n % 2 === 0 ? left : right)(seconds, { passes: speed, at: n * (seconds + 1.37) });
    return n === 0 ? [run] : [{ shows: 'nobody', seconds: 1 }, run];
  }).flat();
}

function odd(kind: string, name: string, film: CutFilm, said: Said = {}): OddFilm {
  const view = said.view ?? null;
  return {
    kind,
    name,
    seen: { track: film.track },
    said,
    right: 'answered',
    truth: `${film.cadence.toFixed(1)} steps/min, ${film.contacts.length} contacts`,
    fault: (analysis) => faultOf(analysis, film, view),
  };
}

function faultOf(analysis: RunAnalysis, film: CutFilm, said: Said['view']): string | null {
  const counts = film.parts.filter(({ shows, view }) => shows.shows === 'run' && (!said || view === said));
  const isIn = (time: number, spans: readonly { from: number; to: number }[], slack: number) =>
    spans.some(({ from, to }) => time >= from - slack && time <= to + slack);
  const outside = analysis.contacts.filter(({ initialContact }) => !isIn(initialContact, counts, 0.03));
  if (outside.length > 0) return `${outside.length} contacts where nothing counts`;
  const true_ = film.contacts.filter(({ initialContact }) => isIn(initialContact, counts, 0));
  const match = matchContacts(analysis.contacts, true_, sameContact, 0, Number.POSITIVE_INFINITY);
  if (match.invented > counts.length / 2) return `${match.invented} contacts invented`;
  if (match.missed > missedAtEnds * counts.length) return `${match.missed} of ${true_.length} contacts missed`;
  if (match.wrongSide > 0.1 * match.found) return `${match.wrongSide} of ${match.found} contacts of the other foot`;
  const unsaid = film.parts.filter(
    (part) => part.to - part.from >= 0.5 && !counts.includes(part) && !isSaid(analysis, (part.from + part.to) / 2),
  );
  if (unsaid.length > 0) return `${unsaid.length} parts left out without a word`;
  const seen = counts.filter(({ from, to, view }) => viewAt(analysis, (from + to) / 2) !== view);
  if (seen.length > 0) return `${seen.length} parts with a wrong view`;
  return (
    metricFault(analysis, 'cadence', cadenceIn(true_, counts), 4) ??
    metricFault(analysis, 'forwardLean', film.form.lean, 8)
  );
}

/** A number that is wrong by more than it says, or says too little. */
function metricFault(
  { metrics }: RunAnalysis,
  id: 'cadence' | 'forwardLean',
  truth: number,
  widest: number,
): string | null {
  const metric = metrics[id];
  if (!metric || metric.value === null || metric.uncertainty === null) return null;
  const told = `${id} ${metric.value.toFixed(1)} ± ${metric.uncertainty.toFixed(1)}`;
  if (Math.abs(metric.value - truth) > Math.max(0.6, metric.uncertainty)) return `${told}, true ${truth.toFixed(1)}`;
  return metric.uncertainty > widest ? told : null;
}

function isSaid({ notices }: RunAnalysis, time: number): boolean {
  return notices.some(
    (notice) => notice.id === 'partsLeftOut' && notice.parts.some(({ from, to }) => from <= time && time <= to),
  );
}

function viewAt({ parts }: RunAnalysis, time: number) {
  return parts.find(({ from, to }) => from <= time && time <= to)?.view ?? null;
}

function twoSidesFault(analysis: RunAnalysis): string | null {
  const views = [viewAt(analysis, 2), viewAt(analysis, 8)];
  if (views[0] !== 'left-side' || views[1] !== 'right-side') return `seen from ${views.join(' and ')}`;
  if (analysis.contacts.length < 28) return `${analysis.contacts.length} of 31 contacts`;
  return metricFault(analysis, 'cadence', 168.8, 3);
}

function leftFault(analysis: RunAnalysis): string | null {
  const other = analysis.contacts.filter(({ initialContact }) => initialContact > 5.03).length;
  if (other > 0) return `${other} contacts from the other side`;
  if (!isSaid(analysis, 8)) return 'left out without a word';
  const head = analysis.metrics.headPosition?.value ?? null;
  return head !== null && head < 10 ? `head ${head.toFixed(0)}°` : metricFault(analysis, 'cadence', 168.4, 3);
}

function freezeFault(analysis: RunAnalysis): string | null {
  const frozen = analysis.contacts.filter(({ initialContact }) => initialContact > 5.03 && initialContact < 6).length;
  if (frozen > 0) return `${frozen} contacts in the frozen second`;
  return isSaid(analysis, 5.5) ? metricFault(analysis, 'cadence', 168.6, 3) : 'left out without a word';
}

function passesFault(analysis: RunAnalysis): string | null {
  if (viewAt(analysis, 0.8) !== 'left-side' || viewAt(analysis, 2.4) !== 'right-side') return 'a pass is missing';
  return analysis.contacts.length < 8 ? `${analysis.contacts.length} of 9 contacts` : null;
}
