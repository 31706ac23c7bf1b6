import { quantile } from '../../signal/quantile.ts';
import { statedToeOffs } from '../byHand/correctContacts.ts';
import { exchangedTrack } from '../byHand/exchangeSides.ts';
import { repairLegs } from '../clean/repairLegs.ts';
import { frontmost } from '../motion/frontmost.ts';
import { legPaths } from '../motion/legPath.ts';
import { inFilmedPicture } from '../prepare/asFilmed.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { PreparedFilm } from '../prepare/prepare.ts';
import type { ReadablePart } from '../scene/readablePart.ts';
import { footCutoff } from './footCutoff.ts';
import type { CorrectStances, FoundStances } from './readStances.ts';
import { regulariseDoubtfulContacts } from './regulariseDoubtfulContacts.ts';
import { sideContacts } from './sideContacts.ts';
import { withToeOffs } from './withToeOffs.ts';

/** The front foot travels further than this in running, trunk lengths (README, stances). */
const leastFrontRange = 0.4;
/** The hips' travel is smoothed at this cut-off, in cycles per step. */
const hipCutoffPerStep = 0.36;

/** Stances seen from the side or obliquely, with the legs put right by what they taught. */
export function sideStances(
  film: PreparedFilm,
  part: ReadablePart,
  stepSeconds: number,
  correct: CorrectStances,
): FoundStances {
  const { track, trunk, seenFrom } = part;
  const { frameRate } = film;
  const isSquare = seenFrom.view !== 'oblique';
  const legsIn = (own: LevelTrack) =>
    legPaths({ track: own, trunk, facing: seenFrom.facing, isSquare }, hipCutoffPerStep / stepSeconds);
  const legs = legsIn(track);
  const front = frontmost(legs);
  if (quantile(front, 0.95) - quantile(front, 0.05) < leastFrontRange) return { stances: [], track: null };
  const seen = sideContacts({ track, trunk, legs, stepSeconds, frameRate });
  const steady = regulariseDoubtfulContacts(seen, stepSeconds);
  const said = correct(steady);
  const isAsFound = said.frames === null;
  const repaired = repairLegs(
    isAsFound ? film.fresh : exchangedTrack(film.fresh, said),
    isAsFound ? legs : legsIn(exchangedTrack(track, said)),
    said.contacts,
  );
  const filmed = {
    track: inFilmedPicture(film, repaired),
    trunk,
    facing: seenFrom.facing,
    cutoffHz: footCutoff(stepSeconds, frameRate),
  };
  const read = withToeOffs(said.contacts, filmed, stepSeconds);
  return { stances: statedToeOffs(read, said.contacts), track: repaired };
}
