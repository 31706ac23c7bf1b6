import type { WatchWords } from './watchWords.ts';

/** @see WatchWords */
export const german: WatchWords = {
  title: 'Neben deiner Uhr',
  sentence:
    'Dieselben Zahlen, wie Laufuhren sie zeigen. Eine Uhr misst anders, darum bedeutet ein Unterschied innerhalb der Ungenauigkeit nichts.',
  names: {
    verticalRatio: 'Vertikalverhältnis',
    groundContactBalance: 'Bodenkontakt-Balance',
  },
  definitions: {
    verticalRatio:
      'Dein Auf und Ab als Anteil deiner Schrittlänge. Uhren zählen von einem Fuß zum anderen als einen Schritt.',
    groundContactBalance:
      'Wie viel der Bodenkontaktzeit beider Füße auf den linken entfällt. 50 % ist gleich verteilt.',
  },
  balance: (left, right) => `links ${left} %, rechts ${right} %`,
  reasons: {
    noBounce: 'Dieses Video zeigt dein Auf und Ab nicht. Filme von der Seite.',
    noStepLength:
      'Deine Schrittlänge ist nicht bekannt. Gib unter „Über diesen Lauf“ die Bandgeschwindigkeit oder deine Größe an.',
    noContactTimes:
      'Die Bodenkontaktzeiten beider Füße sind nicht bekannt. Filme von der Seite, mit beiden Füßen im Bild.',
    stopped: 'Dieses Video lässt keine Zahl zu.',
  },
};
