import { expect, test } from 'vitest';
import { type BackCueId, backCues } from '../../../src/care/back/backCue.ts';
import type { StatementId } from '../../../src/care/evidence/statements.ts';
import type { ExerciseId } from '../../../src/care/exercises/exerciseId.ts';
import { exercises } from '../../../src/care/exercises/exercises.ts';
import { professionalReasons } from '../../../src/care/pain/professional.ts';
import { helpPage } from '../../../src/features/care/help/helpPage.ts';
import { knownOfLoad } from '../../../src/features/care/knownOfLoad.ts';
import { sessionSays } from '../../../src/features/care/player/sessionSays.ts';
import { statementOfReason } from '../../../src/features/care/today/statementOfReason.ts';
import { backCueWords } from '../../../src/language/care/backCueWords.ts';
import { doseLine } from '../../../src/language/care/exerciseLine.ts';
import { exerciseWords } from '../../../src/language/care/exerciseWords.ts';
import { statementWords } from '../../../src/language/care/statementWords.ts';
import { type AdviceLine, adviceLines } from './adviceLines.ts';

/** Where a line is said: a part of the back view, a statement, or an exercise. */
type Place =
  | { readonly cue: BackCueId; readonly says: RegExp }
  | { readonly statement: StatementId; readonly says: RegExp }
  | { readonly exercise: ExerciseId; readonly says: RegExp };

const places: Readonly<Record<AdviceLine, Place>> = {
  chestUp: { cue: 'chest', says: /chest up/i },
  shouldersBack: { cue: 'shoulders', says: /back and low, away from the ears/i },
  fistsUnclenched: { cue: 'jawAndFists', says: /open hands/i },
  jawUnclenched: { cue: 'jawAndFists', says: /loose jaw/i },
  armsFrontToBack: { statement: 'armsForward', says: /front to back/i },
  crossingPullsSpine: { statement: 'armsForward', says: /crossing arms twist the spine/i },
  elbowsBent: { cue: 'elbows', says: /bent, hanging, pulled back/i },
  elbowsWhenTired: { statement: 'bentElbows', says: /tired runners/i },
  headStacked: { cue: 'head', says: /ears over the shoulders/i },
  headLeads: { statement: 'stackedHead', says: /between the shoulder blades/i },
  spineStraight: { statement: 'straightSpine', says: /straight spine/i },
  glutesIn: { statement: 'straightSpine', says: /firm buttocks/i },
  hipsForward: { statement: 'straightSpine', says: /hips that face forward/i },
  leanForward: { statement: 'leanAndBack', says: /slight lean from the ankles/i },
  noPogoStick: { statement: 'leanAndBack', says: /not up and down like a pogo stick/i },
  shortStride: { cue: 'stride', says: /shorter steps/i },
  noLunging: { cue: 'stride', says: /lunging or galloping/i },
  midfootStrike: { statement: 'footStrikeDisagreed', says: /mid-foot/i },
  glancingHeel: { statement: 'footStrikeDisagreed', says: /heel touch softly and roll/i },
  softerNotSwitch: { statement: 'footStrikeDisagreed', says: /softer and shorter instead/i },
  landSoftly: { statement: 'softLandingBack', says: /landing softly .* spare bones and joints/i },
  proIfWorse: { statement: 'proWorseOnReturn', says: /worse when you took up running/i },
  proIfThreeWeeks: { statement: 'proOverThreeWeeks', says: /three weeks/i },
  keepMoving: { statement: 'keepMoving', says: /keep moving/i },
  brace: { statement: 'beltForBack', says: /brace.*ask a doctor/i },
  insoles: { statement: 'insolesForBack', says: /padded insoles/i },
  flatFeet: { statement: 'flatFeet', says: /common, and no reason to stop/i },
  iceOrHeat: { statement: 'iceOrHeat', says: /ice or heat/i },
  restAfterInjury: { statement: 'restAfterInjury', says: /rest the part that hurts/i },
  warmUpBefore: { statement: 'warmUpFirst', says: /before every run: walk, walk briskly, jog, then a little quicker/i },
  jumpingJacks: { exercise: 'jumpingJacks', says: /jumping jacks/i },
  skipping: { exercise: 'skipping', says: /skipping/i },
  burpees: { exercise: 'burpees', says: /burpees/i },
  lateralJumps: { exercise: 'lateralJumps', says: /jumps to the side/i },
  dynamicBefore: { statement: 'moveBeforeStretchAfter', says: /before a run, move/i },
  engageTrunk: { statement: 'wakeTheTrunk', says: /belly, back and legs/i },
  jogToWalk: { statement: 'coolDownAfter', says: /jog, then walk/i },
  easyBikeOrYoga: { statement: 'coolDownAfter', says: /bike or do some easy yoga/i },
  stretchOrRoll: { statement: 'coolDownAfter', says: /stretch or roll after that/i },
  planks: { exercise: 'plank', says: /plank/i },
  sidePlanks: { exercise: 'sidePlank', says: /side plank/i },
  backExtensions: { exercise: 'backExtension', says: /back extension/i },
  gluteBridges: { exercise: 'gluteBridge', says: /glute bridge/i },
  ballPikes: { exercise: 'ballPike', says: /ball pike.* 10 times/is },
  bicycleCrunches: { exercise: 'bicycleCrunch', says: /bicycle crunch.*2 × 20, changing sides/is },
  warriorThree: { exercise: 'warriorThree', says: /warrior III.*15 s each side.*3 × 15 s/is },
  deadBug: { exercise: 'deadBug', says: /dead bug/i },
  pelvicTilts: { exercise: 'pelvicTilt', says: /pelvic tilt/i },
  birdDog: { exercise: 'birdDog', says: /one arm and the opposite leg/i },
  balanceWork: { exercise: 'singleLegBalance', says: /stand on one leg/i },
  crossTrainOften: { statement: 'crossTraining', says: /three or four days a month, better every week/i },
  crossTrainKinds: { statement: 'crossTraining', says: /bike, swim, walk, yoga or strength/i },
  runningDays: { statement: 'runningDays', says: /three or four running days/i },
  restDays: { statement: 'runningDays', says: /days of rest between/i },
  coupleOfMiles: { statement: 'coupleOfMiles', says: /no more than a couple of miles/i },
  notTogether: { statement: 'notTogether', says: /never both at once/i },
  shoesFitted: { statement: 'shoesFitted', says: /fitted for you/i },
  shoesMiles: { statement: 'shoeLimit', says: /250 miles/i },
  shoesWear: { statement: 'shoeLimit', says: /sooner where the sole is smooth/i },
};

/** Statements that some screen lists. */
const reachable: ReadonlySet<StatementId> = new Set([
  ...helpPage.flatMap(({ says }) => says),
  ...backCues.flatMap(({ known }) => known),
  ...Object.values(sessionSays).flat(),
  ...Object.values(exercises).flatMap(({ says }) => says),
  ...Object.values(knownOfLoad).flat(),
  ...professionalReasons.map((reason) => statementOfReason[reason]),
]);

test.each(Object.entries(adviceLines) as [AdviceLine, string][])('%s is said: %s', (line) => {
  const place = places[line];
  if ('cue' in place) {
    expect(backCues.map(({ id }) => id)).toContain(place.cue);
    expect(Object.values(backCueWords[place.cue]).join(' ')).toMatch(place.says);
  } else if ('exercise' in place) {
    const { name, how } = exerciseWords[place.exercise];
    const { doses, sides } = exercises[place.exercise];
    expect([name, ...how, ...doses.map((dose) => doseLine(dose, sides))].join(' ')).toMatch(place.says);
  } else {
    expect(reachable).toContain(place.statement);
    expect(statementWords[place.statement]).toMatch(place.says);
  }
});
