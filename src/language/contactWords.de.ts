import type { ContactPhrases } from './contactWords.ts';

/** @see ContactPhrases */
export const german: ContactPhrases = {
  feet: { left: 'Linker Fuß', right: 'Rechter Fuß' },
  strikes: {
    rearfoot: 'Ferse zuerst',
    midfoot: 'Mittelfuß zuerst',
    forefoot: 'Ballen zuerst',
  },
};
