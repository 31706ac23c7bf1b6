import type { exerciseStatements } from '../../care/evidence/exerciseStatements.ts';

/** What is said about exercise. */
export const englishExercise: Readonly<Record<keyof typeof exerciseStatements, string>> = {
  warmUpFirst:
    'Warm up before every run: walk, walk briskly, jog, then a little quicker. The first kilometre feels better for it; it is no proof against injury.',
  moveBeforeStretchAfter: 'Before a run, move. Keep stretches that are held for afterwards.',
  wakeTheTrunk: 'A few moves for belly, back and legs wake what is to carry you.',
  jumpsToWarmUp:
    'Jumping jacks, skipping, burpees or jumps to the side warm you quickly. They are a choice, not a must.',
  morningBending:
    'People who bent their back little in the first hours of the day had less back pain. Leave deep bending for later.',
  quickFeetLink: 'Short, quick steps are what you want in the run: lighter landings close to your body.',
  legsFirst:
    'Legs first: in runners with back pain, eight weeks of leg exercises did more for their running than back exercises. Pain fell with either.',
  noBestExercise:
    'Nearly every kind of exercise helps backs, and none is clearly the best. The best one is the one that you keep doing.',
  coreForRunners: 'Core work does backs about as much good as other strength work.',
  balanceWork: 'Running is standing on one leg, again and again. Whether practising it helps a back is not known.',
  painWhileExercising:
    'Pain up to 3 of 10 is fine if it has settled by the next morning. More than that: take the easier form, or leave the exercise out.',
  effortInReserve: 'End each set while two or three more would still go well.',
  strengthRhythm: 'Three times a week is plenty: on days off, or after an easy run. Do more only every week or two.',
  coolDownAfter:
    'After the run, jog, then walk, or spin on a bike or do some easy yoga. Stretch or roll after that if you like it.',
  stretchingHonest: 'Stretching feels good. By itself it has not eased backs more than doing nothing.',
  directionThatEases: 'Rounding eases some backs, arching eases others. Do the one that feels better to yours.',
  drillsForForm:
    'A drill lets you feel a change before you run with it. Whether it changes your running, the next video tells.',
  foamRolling: 'Rolling can make sore muscles feel looser for a while. More is not known.',
};
