import type { Side } from '../poseTrack/side.ts';
import type { SetByHandPhrases } from './setByHandWords.ts';

const landing = (side: Side) => (side === 'left' ? 'linker Aufsatz' : 'rechter Aufsatz');

/** @see SetByHandPhrases */
export const german: SetByHandPhrases = {
  seenFrom: {
    'left-side': 'von links gesehen',
    'right-side': 'von rechts gesehen',
    front: 'von vorn gesehen',
    rear: 'von hinten gesehen',
    oblique: 'schräg gesehen',
    unknown: 'aus unbekannter Richtung gesehen',
  },
  part: (from, to) => `nur ${from} bis ${to} s des Videos ausgewertet`,
  runner: (at) => `die Person bei ${at} s ausgewählt`,
  trim: (from, to) => `nur ${from} bis ${to} s verwendet`,
  exchanged: (from, to) => `links und rechts von ${from} bis ${to} s vertauscht`,
  leftOut: (at) => `Doppelschritt bei ${at} s weggelassen`,
  normalSpeed: 'normales Tempo des Videos',
  playedAt: (past) => `Video ${past}`,
  turned: 'Video gedreht',
  speed: (speed) => `Bandgeschwindigkeit ${speed}`,
  height: (height) => `Körpergröße ${height}`,
  added: (side, at) => `${landing(side)} bei ${at} s ergänzt`,
  removed: (side, at) => `${landing(side)} bei ${at} s entfernt`,
  liftsOff: (side, at) =>
    `wann der ${side === 'left' ? 'linke' : 'rechte'} Fuß nach dem Aufsatz bei ${at} s den Boden verlässt`,
  moved: (side, from, to) => `${landing(side)} von ${from} auf ${to} s verschoben`,
  withLiftOff: (moved) => `${moved}, und wann der Fuß den Boden verlässt`,
};
