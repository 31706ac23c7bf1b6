import type { ContactPhrases } from './contactWords.ts';

/** @see ContactPhrases */
export const german: ContactPhrases = {
  feet: { left: 'Linker Fuß', right: 'Rechter Fuß' },
  strikes: {
    rearfoot: 'wohl Ferse zuerst',
    midfoot: 'wohl Mittelfuß zuerst',
    forefoot: 'wohl Ballen zuerst',
  },
};
