import { expect, test } from 'vitest';
import { type GaitEvidence, gaitType } from '../../../../src/gait/scene/gaitType.ts';

/** What a rendered runner gave from behind, whose feet hardly seemed to change places (0.18 trunk lengths). */
const fromBehind: GaitEvidence = {
  hasBody: true,
  period: { seconds: 0.339, strength: 0.84 },
  isSupportedByTrunk: true,
  feetRange: 0.176,
  oscillation: { amplitude: 0.051, withFeetApart: 0.42 },
  peakSwingKneeFlexion: null,
  isFromSide: false,
  trunkMetres: 0.5,
};

test('someone seen from behind who bounces in step is running, however little the feet seem to rise', () => {
  expect(gaitType(fromBehind)).toBe('running');
});

test('the same feet stand where the trunk does not support them', () => {
  expect(gaitType({ ...fromBehind, isSupportedByTrunk: false })).toBe('standing');
});
