import type { Side } from '../poseTrack/side.ts';
import type { SideDifferencePhrases } from './sideDifferenceWords.ts';
import { unbroken } from './unbroken.ts';

const feminine = (side: Side) => (side === 'left' ? 'linke' : 'rechte');

/** @see SideDifferencePhrases */
export const german: SideDifferencePhrases = {
  names: {
    stepTime: 'Schrittdauer',
    contactTime: 'Bodenkontaktzeit',
    armCrossover: 'Armkreuzen',
  },
  none: 'Falls es einen Unterschied gibt, ist er in diesem Video zu klein zum Messen.',
  tooFew: 'Es sind zu wenige Schritte beider Füße deutlich zu sehen.',
  film: 'Filme von hinten, oder zweimal: einmal von jeder Seite.',
  stepTime: (longer, percent) => unbroken(`Der Schritt auf deinen ${feminine(longer)}n Fuß dauert ${percent} % länger`),
  contactTime: (longer, percent) => unbroken(`Dein ${feminine(longer)}r Fuß bleibt ${percent} % länger am Boden`),
  noInjuries: (what) =>
    `${what}. Bei 836 Läuferinnen und Läufern hing ein solcher Unterschied nicht mit mehr Verletzungen zusammen. Schau noch einmal hin, wenn du gerade aus einer Verletzung zurückkommst.`,
  common: (what) => `${what}. Das ist häufig.`,
  arms: (further) => `Deine ${feminine(further)} Hand schwingt weiter zur anderen Seite als die andere.`,
  armsALittle: (further) => `Deine ${feminine(further)} Hand schwingt etwas weiter zur anderen Seite als die andere.`,
};
