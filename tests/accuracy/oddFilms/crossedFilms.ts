import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import { matchContacts } from '../matchContacts.ts';
import { type CrossedFilm, type Crossing, crossedFilm } from './crossedFilm.ts';
import type { OddFilm } from './oddFilm.ts';

/** A contact further than this from a true one is none, seconds. */
const sameContact = 0.06;
/** Filters have ends, and a crossing has four: on each side of it a contact may be missed, at the film's ends likewise. */
const missedAtEnds = 1;
/** Clear of a crossing by so much a contact is seen as ever, seconds. */
const clearOf = 0.1;

const plain = { runner: 'clean', camera: 'rightSide', frameRate: 30, seconds: 10, at: [4.1], way: 1 } as const;

/** Everything that the model makes of a runner while somebody walks past in front, from all sides. */
const crossings: readonly Crossing[] = [
  { ...plain, lasts: 0.35, fault: 'lost' },
  { ...plain, lasts: 0.7, fault: 'lost', frameRate: 60 },
  { ...plain, lasts: 0.35, fault: 'taken', way: -1 },
  { ...plain, lasts: 0.7, fault: 'taken', camera: 'leftSide', runner: 'overstriding' },
  { ...plain, lasts: 0.7, fault: 'taken', camera: 'rear', frameRate: 60 },
  { ...plain, lasts: 0.35, fault: 'slid', frameRate: 60 },
  { ...plain, lasts: 0.7, fault: 'slid', camera: 'leftSide', way: -1 },
  { ...plain, lasts: 0.7, fault: 'slid', camera: 'rear' },
  { ...plain, lasts: 0.35, fault: 'legs' },
  { ...plain, lasts: 0.7, fault: 'legs', frameRate: 60, way: -1 },
  { ...plain, lasts: 0.35, fault: 'legs', camera: 'leftSide', runner: 'overstriding', frameRate: 60 },
  { ...plain, lasts: 0.7, fault: 'legs', camera: 'leftSide', runner: 'overstriding', way: -1 },
  { ...plain, lasts: 0.6, fault: 'legs', at: [2.2, 6.3], nearer: 1.5, runner: 'fast' },
  { ...plain, lasts: 0.7, fault: 'together', camera: 'leftSide', frameRate: 60 },
  { ...plain, lasts: 0.5, fault: 'together', camera: 'rear' },
  { ...plain, lasts: 0.35, fault: 'wild' },
  { ...plain, lasts: 0.7, fault: 'wild', frameRate: 60, runner: 'leaning' },
  { ...plain, lasts: 0.35, fault: 'held', camera: 'leftSide' },
  { ...plain, lasts: 0.7, fault: 'held', way: -1 },
];

const faultNames: Readonly<Record<Crossing['fault'], string>> = {
  lost: 'nobody is found',
  taken: 'the other is followed',
  slid: 'the body slides over',
  legs: 'the other’s legs',
  together: 'legs drawn on each other',
  wild: 'legs anywhere',
  held: 'the last pose is held',
};

/** Films in which somebody walks past in front of the runner: no step is late or early after it. */
export function crossedFilms(): OddFilm[] {
  return crossings.map((crossing): OddFilm => {
    const film = crossedFilm(crossing);
    const { camera, frameRate, lasts, fault } = crossing;
    return {
      kind: 'somebody crosses in front',
      name: `${faultNames[fault]} for ${lasts} s, ${camera}, ${frameRate} a second`,
      seen: { track: film.track },
      said: {},
      right: 'answered',
      truth: `${film.cadence.toFixed(1)} steps/min, ${film.contacts.length} contacts`,
      fault: (analysis) => faultOf(analysis, film),
    };
  });
}

function faultOf(
  { contacts, metrics }: RunAnalysis,
  { contacts: truth, crossed, cadence }: CrossedFilm,
): string | null {
  const match = matchContacts(contacts, truth, sameContact, 0.3, truth[truth.length - 1].initialContact - 0.1);
  if (match.invented > 0) return `${match.invented} contacts beside the true ones`;
  if (match.wrongSide > 0) return `${match.wrongSide} contacts of the other foot`;
  const found = new Set(match.pairs.map((pair) => pair.truth));
  const clear = truth.filter(
    (contact) =>
      !found.has(contact) &&
      crossed.every(({ from, to }) => contact.initialContact < from - clearOf || contact.initialContact > to + clearOf),
  );
  if (clear.length > 2 * missedAtEnds) return `${clear.length} contacts missed`;
  const told = metrics.cadence;
  if (!told || told.value === null || told.uncertainty === null) return 'no cadence';
  const text = `cadence ${told.value.toFixed(1)} ± ${told.uncertainty.toFixed(1)}`;
  return Math.abs(told.value - cadence) > Math.max(0.6, told.uncertainty) || told.uncertainty > 2 ? text : null;
}
