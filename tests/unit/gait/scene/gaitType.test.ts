import { expect, test } from 'vitest';
import { type GaitEvidence, gaitType } from '../../../../src/gait/scene/gaitType.ts';

/** What a rendered runner gave from behind, whose feet hardly seemed to change places (0.18 trunk lengths). */
const fromBehind: GaitEvidence = {
  hasBody: true,
  motion: {
    period: { seconds: 0.339, strength: 0.84 },
    isSupportedByTrunk: true,
    feetRange: 0.176,
    feetReach: null,
    frontalFeet: { view: 'rear', goesBack: null, kneeBelowHip: 0.63, ankleBelowKnee: 0.58 },
  },
  oscillation: { amplitude: 0.051, withFeetApart: 0.42 },
  uprightness: 0.98,
  peakSwingKneeFlexion: null,
  view: 'frontal',
  trunkMetres: 0.5,
};

/** What a man on a treadmill gave from the side. */
const fromTheSide: GaitEvidence = {
  ...fromBehind,
  motion: {
    period: { seconds: 0.357, strength: 0.97 },
    isSupportedByTrunk: true,
    feetRange: 2.5,
    feetReach: { behind: 0.82, ahead: 0.52 },
    frontalFeet: null,
  },
  oscillation: { amplitude: 0.076, withFeetApart: 0.86 },
  peakSwingKneeFlexion: 95,
  view: 'side',
};

test('someone seen from behind who bounces in step is running, however little the feet seem to rise', () => {
  expect(gaitType(fromBehind)).toBe('running');
});

test('the same feet stand where the trunk does not support them', () => {
  expect(gaitType({ ...fromBehind, motion: { ...fromBehind.motion!, isSupportedByTrunk: false } })).toBe('standing');
});

test('who pushes off behind the hips and lands ahead of them is running', () => {
  expect(gaitType(fromTheSide)).toBe('running');
});

test.each([
  ['feet that only rise before the hips march', { feetReach: { behind: 0.04, ahead: 0.8 } }],
  ['a foot that stands all the time is no runner’s', { feetReach: { behind: -0.05, ahead: 0.1 } }],
  ['heels that only rise behind the hips kick', { feetReach: { behind: 0.6, ahead: 0.02 } }],
])('%s', (_, change) => {
  expect(gaitType({ ...fromTheSide, motion: { ...fromTheSide.motion!, ...change } })).toBe('standing');
});

test.each([
  ['feet that stay where they come down march on the spot', { goesBack: 0.01 }],
  ['knees lifted to the hips are a drill', { kneeBelowHip: 0.12 }],
  ['heels kicked up under thighs that hang are a drill', { ankleBelowKnee: -0.4, kneeBelowHip: 0.7 }],
  ['a foot that is never lifted behind steps up and down', { ankleBelowKnee: 0.86 }],
])('from the front, %s', (_, change) => {
  const frontalFeet = { view: 'front', goesBack: 0.19, kneeBelowHip: 0.8, ankleBelowKnee: 0.15 } as const;
  const motion = { ...fromBehind.motion!, frontalFeet };
  expect(gaitType({ ...fromBehind, motion })).toBe('running');
  expect(gaitType({ ...fromBehind, motion: { ...motion, frontalFeet: { ...frontalFeet, ...change } } })).toBe(
    'standing',
  );
});

test('a sprinter who lifts the thigh may kick the heel up over the knee', () => {
  const frontalFeet = { view: 'rear', goesBack: null, kneeBelowHip: 0.35, ankleBelowKnee: -0.3 } as const;
  expect(gaitType({ ...fromBehind, motion: { ...fromBehind.motion!, frontalFeet } })).toBe('running');
});

test('who lies does not run', () => {
  expect(gaitType({ ...fromTheSide, uprightness: 0.1 })).toBe('standing');
});

test('a rhythm and a bounce that no speed of play brings together is no run', () => {
  const motion = { ...fromTheSide.motion!, period: { seconds: 2.4, strength: 0.9 } };
  expect(gaitType({ ...fromTheSide, motion, oscillation: { amplitude: 0.3, withFeetApart: 0.5 } })).toBe('standing');
});
