import type { ExerciseId } from '../../care/exercises/exerciseId.ts';
import { spoken } from '../spoken.ts';
import { german } from './exerciseWords.de.ts';

/** What is said of one exercise. */
export interface ExerciseWords {
  readonly name: string;
  /** How it is done, a step each; together they say what the picture shows. */
  readonly how: readonly [string, ...string[]];
  /** What to watch for. */
  readonly watch: string;
  readonly easier: string;
  /** How it grows, besides more of it. */
  readonly harder?: string;
}

/** @see exerciseWords */
export type AllExerciseWords = Readonly<Record<ExerciseId, ExerciseWords>>;

const english: AllExerciseWords = {
  walk: {
    name: 'Walk',
    how: ['Walk as you like, arms loose.', 'Let your breath settle.'],
    watch: 'Shoulders low, eyes ahead.',
    easier: 'Slower.',
  },
  briskWalk: {
    name: 'Brisk walk',
    how: ['Walk as if you were a little late.', 'Bend your elbows and let them swing.'],
    watch: 'Quick steps, not long ones.',
    easier: 'Walk.',
  },
  jog: {
    name: 'Easy jog',
    how: ['Jog so slowly that you could chat.', 'Short steps under your body.'],
    watch: 'Land softly; you should hardly hear it.',
    easier: 'Walk briskly.',
  },
  legSwingFront: {
    name: 'Leg swings, forward and back',
    how: ['Hold on to something with one hand.', 'Swing one leg loosely forward and back.'],
    watch: 'Keep your back still; only the leg swings.',
    easier: 'Smaller swings.',
  },
  legSwingSide: {
    name: 'Leg swings, side to side',
    how: ['Face a wall, hands on it.', 'Swing one leg across in front of you, then out to the side.'],
    watch: 'Hips face the wall all the time.',
    easier: 'Smaller swings.',
  },
  hipCircles: {
    name: 'Hip circles',
    how: ['Stand on one leg, hands on your hips.', 'Lift the other knee, turn it out, and bring it down and round.'],
    watch: 'Stand tall; the circle is in the hip, not in the back.',
    easier: 'Hold on to something, or make the circle small.',
  },
  catCamel: {
    name: 'Cat–camel',
    how: ['On hands and knees.', 'Round your back slowly, head down.', 'Then let it sag slowly, head up.'],
    watch: 'No force at the ends. Move, don’t stretch.',
    easier: 'Smaller, and skip the end that hurts.',
  },
  lungeReach: {
    name: 'Walking lunge with reach',
    how: ['Step far forward and let the back knee sink.', 'Reach up with both arms.', 'Push through to the next step.'],
    watch: 'Front knee over the foot. Reach up, not back.',
    easier: 'A shorter step, hands on your hips.',
  },
  armSwings: {
    name: 'Arm swings',
    how: ['Swing both arms wide open.', 'Then across as if to hug yourself.'],
    watch: 'Shoulders stay low.',
    easier: 'Lower arms, smaller swings.',
  },
  quickFeet: {
    name: 'Quick feet',
    how: ['Run on the spot with tiny, quick steps.', 'Feet hardly leave the ground.'],
    watch: 'Quick and quiet, arms bent.',
    easier: 'March quickly on the spot.',
    harder: 'A little quicker than your steps when you run.',
  },
  jumpingJacks: {
    name: 'Jumping jacks',
    how: ['Jump your feet apart and swing your arms up.', 'Jump back together.'],
    watch: 'Land softly on bent knees.',
    easier: 'Step out to one side and the other instead of jumping.',
  },
  skipping: {
    name: 'Skipping',
    how: ['Hop on one leg, the other knee up to hip height.', 'Step, and hop on the other.'],
    watch: 'Bounce lightly; arms swing as in running.',
    easier: 'March with high knees.',
  },
  burpees: {
    name: 'Burpees',
    how: [
      'Squat and put your hands on the floor.',
      'Jump your feet back, body in one line.',
      'Jump them in again, stand up and hop.',
    ],
    watch: 'Don’t let your back sag when your feet are behind.',
    easier: 'Step back and in, one foot after the other, and leave out the hop.',
  },
  lateralJumps: {
    name: 'Jumps to the side',
    how: ['Both feet together.', 'Hop to one side and back, as if over a line.'],
    watch: 'Land softly, knees over your feet.',
    easier: 'Step from side to side.',
  },
  sitToStand: {
    name: 'Sit to stand',
    how: ['Sit on the front half of a chair, feet under your knees.', 'Lean forward and stand up.', 'Sit down slowly.'],
    watch: 'Knees point where your toes do.',
    easier: 'A higher chair, or push with your hands.',
    harder: 'Squats without the chair.',
  },
  squat: {
    name: 'Squat',
    how: ['Feet as wide as your hips.', 'Sit back and down as if to a chair, arms ahead.', 'Stand up.'],
    watch: 'Heels stay down, knees over the feet, chest up.',
    easier: 'Half as deep, or onto a chair.',
    harder: 'Hold a weight to your chest.',
  },
  splitSquat: {
    name: 'Split squat',
    how: [
      'One foot far ahead, the other behind on its toes.',
      'Sink straight down until the front thigh is level.',
      'Push up.',
    ],
    watch: 'Your weight is on the front foot; the trunk stays upright.',
    easier: 'Half as deep, one hand on a wall.',
    harder: 'A weight in each hand.',
  },
  stepUp: {
    name: 'Step-up',
    how: ['One foot on the step.', 'Push yourself up with that leg, and lift the other knee.', 'Come down slowly.'],
    watch: 'Don’t push off with the lower foot. Hips stay level.',
    easier: 'A lower step.',
    harder: 'A weight in each hand.',
  },
  bandAbduction: {
    name: 'Leg to the side, with a band',
    how: ['Band above your knees, hands on your hips.', 'Lift one leg out to the side, and bring it back slowly.'],
    watch: 'Stand tall; don’t lean away. Toes point ahead.',
    easier: 'Without the band, one hand on a wall.',
    harder: 'A stronger band.',
  },
  hipHinge: {
    name: 'Hip hinge',
    how: [
      'Knees a little bent.',
      'Push your hips back and lean forward with a long, flat back.',
      'Push your hips forward and stand.',
    ],
    watch: 'Bend in the hips, not in the back.',
    easier: 'Half as far, hands sliding down your thighs.',
    harder: 'A weight in your hands, close to your legs.',
  },
  calfRaise: {
    name: 'Calf raise',
    how: ['Hands on a wall.', 'Rise onto your toes, wait a moment, come down slowly.'],
    watch: 'Straight up over the big toe, not out to the side.',
    easier: 'Put more weight on your hands.',
    harder: 'On one leg.',
  },
  birdDog: {
    name: 'Bird-dog',
    how: ['On hands and knees.', 'Stretch out one arm and the opposite leg, and hold.', 'Change sides.'],
    watch: 'Your back stays as flat as a table; hips level.',
    easier: 'Only the leg, or only the arm.',
    harder: 'Draw a small square in the air with hand and foot.',
  },
  deadBug: {
    name: 'Dead bug',
    how: ['On your back, knees over hips, arms up.', 'Lower one arm and the opposite leg.', 'Come back and change.'],
    watch: 'The low back stays on the floor, or go less far.',
    easier: 'Only tap the floor with one heel, knee bent.',
    harder: 'Slower, leg closer to the floor.',
  },
  pelvicTilt: {
    name: 'Pelvic tilt',
    how: ['On your back, knees bent.', 'Flatten your low back onto the floor.', 'Then let it arch a little.'],
    watch: 'Small and slow, breathing.',
    easier: 'Smaller.',
  },
  curlUp: {
    name: 'Curl-up',
    how: ['On your back, one knee bent, hands under your low back.', 'Lift head and shoulders a little, and hold.'],
    watch: 'The neck stays long. It is a few centimetres, no more.',
    easier: 'Only think of lifting: press and hold.',
    harder: 'Elbows off the floor.',
  },
  bicycleCrunch: {
    name: 'Bicycle crunch',
    how: [
      'On your back, hands at your head, shoulders lifted.',
      'Turn one elbow towards the opposite knee; stretch the other leg.',
      'Change, slowly.',
    ],
    watch: 'Turn the chest; don’t pull your head.',
    easier: 'Feet on the floor, turn only the chest.',
    harder: 'The stretched leg closer to the floor.',
  },
  gluteBridge: {
    name: 'Glute bridge',
    how: [
      'On your back, knees bent, feet under your knees.',
      'Squeeze your buttocks and lift your hips.',
      'Lower slowly.',
    ],
    watch: 'Knees, hips and shoulders in one line; no further.',
    easier: 'Half as high.',
    harder: 'On one leg.',
  },
  singleLegBridge: {
    name: 'Glute bridge on one leg',
    how: ['As the bridge, one leg stretched out.', 'Lift your hips with the other.', 'Lower slowly.'],
    watch: 'Hips stay level.',
    easier: 'On both legs.',
  },
  plank: {
    name: 'Plank',
    how: ['On forearms and toes.', 'One straight line from head to heels. Hold and breathe.'],
    watch: 'Elbows under the shoulders. Hips neither sag nor point up.',
    easier: 'On your knees.',
    harder: 'Lift one foot.',
  },
  plankOnKnees: {
    name: 'Plank on the knees',
    how: ['On forearms and knees.', 'One straight line from head to knees. Hold and breathe.'],
    watch: 'Elbows under the shoulders; the belly does not sag.',
    easier: 'Forearms on a bench or a table.',
  },
  sidePlank: {
    name: 'Side plank',
    how: ['On one forearm, feet together.', 'Lift your hips until you are straight. Hold and breathe.'],
    watch: 'Elbow under the shoulder; don’t roll forward.',
    easier: 'With bent knees.',
    harder: 'Lift the upper leg.',
  },
  sidePlankOnKnees: {
    name: 'Side plank with bent knees',
    how: ['On one forearm, knees bent behind you.', 'Lift your hips until you are straight from head to knees. Hold.'],
    watch: 'Elbow under the shoulder; don’t roll forward.',
    easier: 'Stand and lean sideways against a wall on your forearm.',
  },
  backExtension: {
    name: 'Back extension',
    how: ['On your belly, arms along your sides.', 'Lift your chest a little, and lower it slowly.'],
    watch: 'Look at the floor. Low is enough.',
    easier: 'Push a little with your hands.',
    harder: 'Hands beside your head.',
  },
  ballPike: {
    name: 'Ball pike',
    how: [
      'Hands on the floor, shins on the ball, body straight.',
      'Pull the ball in with straight legs, hips up.',
      'Roll back slowly.',
    ],
    watch: 'Don’t let the low back sag when you come back.',
    easier: 'Pull your knees in instead, or hold the plank.',
  },
  warriorThree: {
    name: 'Warrior III',
    how: ['Stand on one leg.', 'Lean forward until trunk and lifted leg make one line. Hold.'],
    watch: 'Hips face the floor; standing knee soft.',
    easier: 'Less far, hands on a chair.',
    harder: 'Close your eyes for a moment.',
  },
  singleLegBalance: {
    name: 'Balance on one leg',
    how: ['Stand on one leg, the other knee lifted.', 'Stay tall.'],
    watch: 'Hips level, knee soft.',
    easier: 'One finger on a wall.',
    harder: 'Close your eyes, or stand on a cushion.',
  },
  easyBike: {
    name: 'Easy bike',
    how: ['Spin with almost no weight on the pedals.'],
    watch: 'Light and quick.',
    easier: 'Walk instead, or do a few minutes of easy yoga.',
  },
  hipFlexorStretch: {
    name: 'Front of the hip',
    how: ['Kneel on one knee.', 'Tuck your pelvis under, then shift forward until you feel the front of the hip.'],
    watch: 'Don’t arch your back.',
    easier: 'A cushion under the knee, or less far.',
  },
  hamstringStretch: {
    name: 'Back of the thigh',
    how: ['One heel on a low step, leg nearly straight.', 'Lean forward from the hips with a flat back.'],
    watch: 'The back stays long; feel it in the thigh, not behind the knee.',
    easier: 'A lower step, a bent knee.',
  },
  calfStretch: {
    name: 'Calf',
    how: ['Hands on a wall, one foot back.', 'Bend the front knee and lean; the back heel stays down.'],
    watch: 'The back foot points straight at the wall.',
    easier: 'A shorter step.',
  },
  gluteStretch: {
    name: 'Buttock',
    how: ['On your back, one ankle on the other knee.', 'Draw the lower thigh towards you with both hands.'],
    watch: 'Head and shoulders stay down.',
    easier: 'Leave the foot on the floor.',
  },
  childsPose: {
    name: 'Child’s pose',
    how: ['On your knees.', 'Sit back on your heels and reach ahead on the floor.', 'Breathe.'],
    watch: 'Let everything hang; no force.',
    easier: 'A cushion on your heels.',
  },
  proneProp: {
    name: 'Prop on the elbows',
    how: ['On your belly.', 'Prop yourself on your forearms and let your belly sink.', 'Breathe.'],
    watch: 'Hips stay on the floor, shoulders low.',
    easier: 'Lie flat, or put your elbows further ahead.',
  },
  chestOpener: {
    name: 'Chest opener',
    how: ['Stand tall.', 'Take your straight arms back and open your chest.'],
    watch: 'Open the chest, not the low back.',
    easier: 'Hands on your hips, elbows back.',
  },
  highKneeMarch: {
    name: 'March with high knees',
    how: [
      'Walk, and lift each knee to hip height.',
      'Put the foot down right under you.',
      'The other arm swings along.',
    ],
    watch: 'Stay tall; don’t lean back as the knee comes up.',
    easier: 'Lower knees.',
    harder: 'Go over into a run after 20 m.',
  },
  wallLean: {
    name: 'Lean against a wall',
    how: [
      'Stand an arm’s length from a wall.',
      'Let your whole body tip forward from the ankles until your hands hold you. Stay.',
    ],
    watch: 'One line from heels to head; don’t bend in the hips.',
    easier: 'Closer to the wall.',
    harder: 'Lift one knee, then the other.',
  },
  seatedArmSwing: {
    name: 'Arm swings, sitting',
    how: ['Sit on the floor, legs long.', 'Swing your bent arms as if you were running.'],
    watch: 'Elbows go straight back; hands don’t cross your middle.',
    easier: 'On a chair.',
    harder: 'Quicker, without bouncing off the floor.',
  },
  stepDown: {
    name: 'Step-down',
    how: [
      'Stand on a low step.',
      'Bend that knee slowly and let the other heel sink ahead of the step.',
      'Come up before you put weight on it.',
    ],
    watch: 'Knee over the foot, hips level.',
    easier: 'A lower step, one hand on a wall.',
    harder: 'A higher step.',
  },
  hipHike: {
    name: 'Hip hike',
    how: [
      'Stand sideways on a step, one foot hanging beside it.',
      'Let the hanging hip sink, then lift it above the other.',
    ],
    watch: 'Both knees stay straight; only the hips move.',
    easier: 'On the floor, one hand on a wall.',
    harder: 'Without holding on.',
  },
  calfRoll: {
    name: 'Roll the calves',
    how: ['Sit with the roller under your calves, hands behind you.', 'Roll slowly up and down.'],
    watch: 'Stay off the bones and the hollow of the knee.',
    easier: 'One calf at a time, with less weight.',
  },
};

/** Every exercise, as a physio would say it beside you. */
export const exerciseWords = spoken({ en: english, de: german });
