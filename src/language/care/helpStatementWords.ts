import type { helpStatements } from '../../care/evidence/helpStatements.ts';

/** What is said about things that people ask for when a back hurts. */
export const englishHelp: Readonly<Record<keyof typeof helpStatements, string>> = {
  beltForBack:
    'A light brace is sometimes advised. Guidelines don’t recommend belts for back pain. If you would like one, ask a doctor first.',
  insolesForBack:
    'Padded insoles are sometimes advised, for comfort. Guidelines don’t recommend insoles for back pain. Ask a doctor if you think that you need them.',
  flatFeet: 'Flat feet are common, and no reason to stop running.',
  iceOrHeat: 'After an injury, ice or heat is often advised. Take whichever feels better.',
  restAfterInjury:
    'After an injury, rest the part that hurts, and keep the rest of you moving. Don’t stop all activity: walk, or ride a bike.',
  manyKindsOfExercise: 'No kind of exercise is best for backs. The best is the one you like and keep doing.',
  downhills:
    'Running downhill hollows the low back most, uphill least. If leaning back hurts, leave out long downhills.',
};
