/**
 * Every piece of advice of the five articles that the product was built from, one line each, in our own words. A line
 * is never removed: `adviceLines.test.ts` finds where the product says it.
 */
export const adviceLines = {
  // Form.
  chestUp: 'Chest up',
  shouldersBack: 'Shoulders back and relaxed, not shrugged towards the ears',
  fistsUnclenched: 'Fists unclenched',
  jawUnclenched: 'Jaw unclenched',
  armsFrontToBack: 'Arms move front to back beside the body, never across it',
  crossingPullsSpine: 'Arms that cross pull on the spine',
  elbowsBent: 'Elbows bent, hanging, pulled back',
  elbowsWhenTired: 'Elbows not tucked or raised when tired',
  headStacked: 'Head stacked on the neck',
  headLeads: 'A head that leads loads the upper back between the shoulder blades',
  spineStraight: 'Spine straight',
  glutesIn: 'Buttocks in',
  hipsForward: 'Hips facing forward',
  leanForward: 'Lean forward, momentum forward and not down',
  noPogoStick: 'No running vertically like a pogo stick',
  shortStride: 'Short stride',
  noLunging: 'No lunging or galloping',
  midfootStrike: 'Land on mid-foot or toes rather than hard heel to toe',
  glancingHeel: 'Or a smooth glancing heel that rolls to the toe',
  softerNotSwitch: 'The articles differ: softer and shorter, never switch',
  landSoftly: 'Land softly, to spare bones and joints',
  // Listening to pain.
  proIfWorse: 'See a professional if it gets worse on return to running',
  proIfThreeWeeks: 'See a professional if it lasts more than three weeks',
  keepMoving: 'Keep moving; never stop all activity',
  // What people ask for.
  brace: 'A light brace is a thing to ask a doctor about',
  insoles: 'Padded insoles',
  flatFeet: 'Flat feet are common and no reason to stop',
  iceOrHeat: 'Ice or heat after an injury',
  restAfterInjury: 'Rest after an injury',
  // Warming up.
  warmUpBefore: 'Warm up before every run: walk, brisk walk, jog, then speed',
  jumpingJacks: 'Jumping jacks',
  skipping: 'Skipping',
  burpees: 'Burpees',
  lateralJumps: 'Lateral jumps',
  dynamicBefore: 'Dynamic rather than static stretching before',
  engageTrunk: 'Engage abdomen, back and legs',
  // Cooling down.
  jogToWalk: 'After the run jog to walk',
  easyBikeOrYoga: 'Easy bike or yoga',
  stretchOrRoll: 'Then static stretching or foam rolling',
  // Core and balance.
  planks: 'Planks',
  sidePlanks: 'Side planks, side bridges',
  backExtensions: 'Back extensions',
  gluteBridges: 'Glute bridges',
  ballPikes: 'Ball pikes, ten and more',
  bicycleCrunches: 'Bicycle crunches, two times ten each side',
  warriorThree: 'Warrior III for 15 seconds, one to three rounds',
  deadBug: 'Dead bug',
  pelvicTilts: 'Pelvic tilts',
  birdDog: 'Bird-dog, opposite arm and leg',
  balanceWork: 'Balance work',
  // Days, load and shoes.
  crossTrainOften: 'Cross-train at least three or four days a month, better weekly',
  crossTrainKinds: 'Bike, swim, walk, yoga, strength',
  runningDays: 'Three or four running days a week for most people',
  restDays: 'Rest days between',
  coupleOfMiles: 'Raise the weekly distance by no more than a couple of miles',
  notTogether: 'Distance and speed never together',
  shoesFitted: 'Shoes fitted for you',
  shoesMiles: 'Replace them about every 250 miles',
  shoesWear: 'Or at visible wear',
} as const satisfies Record<string, string>;

/** One line of the articles. */
export type AdviceLine = keyof typeof adviceLines;
