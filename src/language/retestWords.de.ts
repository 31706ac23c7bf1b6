import type { RetestWords } from './retestWords.ts';

/** @see retestWords */
export const german: RetestWords = {
  choose: 'Probier das und filme noch einmal',
  metronome: (stepsPerMinute) => `Lauf mit dem Metronom bei ${stepsPerMinute}`,
  chosen: (day) =>
    `Das probierst du seit ${day}. Filme noch einmal von derselben Stelle, und Lope sagt dir, ob sich etwas verändert hat.`,
  live: 'Jetzt live laufen',
  title: 'Hat es sich verändert?',
  since: (day) => `Daran arbeitest du seit ${day}.`,
  compare: 'Beide Läufe vergleichen',
  done: 'Nicht mehr daran arbeiten',
};
