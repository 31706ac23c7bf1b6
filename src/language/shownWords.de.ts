import { measureWords } from './measureWords.ts';
import { nameInSentence } from './midSentence.ts';
import type { ShownWords } from './shownWords.ts';

/** @see shownWords */
export const german: ShownWords = {
  show: (measure) => `Zeig es mir: ${nameInSentence(measureWords[measure].name)}`,
  hide: (measure) => `Ausblenden: ${nameInSentence(measureWords[measure].name)}`,
  showMe: 'Zeig es mir',
  hideIt: 'Ausblenden',
  back: 'Wieder alles zeigen',
  replay: 'Langsam wiederholen',
  stopReplay: 'Wiederholung anhalten',
  gone: (measure) => `Nicht mehr gezeigt: ${nameInSentence(measureWords[measure].name)}.`,
  whole: (figure) => `ganzer Lauf ${figure}`,
  shown: (measure, figure, seconds) =>
    `Gezeigt: ${nameInSentence(measureWords[measure].name)}${figure}, bei ${seconds} Sekunden.`,
};
