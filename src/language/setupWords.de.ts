import type { SetupWords } from './setupWords.ts';

/** @see SetupWords */
export const german: SetupWords = {
  nobody: { shown: 'Komm ins Bild', spoken: 'Komm ins Bild der Kamera.' },
  tooDark: {
    shown: 'Mehr Licht',
    spoken: 'Es ist zu dunkel. Mach Licht an, oder dreh die Kamera vom Fenster weg.',
  },
  someoneElse: { shown: 'Nur du im Bild', spoken: 'Es ist noch jemand im Bild. Bitte ihn, zur Seite zu gehen.' },
  tooClose: { shown: 'Kamera weiter weg', spoken: 'Du bist zu nah. Stell die Kamera weiter weg.' },
  tooFar: { shown: 'Kamera näher', spoken: 'Du bist klein im Bild. Stell die Kamera näher.' },
  feetCutOff: { shown: 'Zeig deine Füße', spoken: 'Deine Füße sind abgeschnitten. Neige die Kamera nach unten.' },
  headCutOff: { shown: 'Zeig deinen Kopf', spoken: 'Dein Kopf ist abgeschnitten. Neige die Kamera nach oben.' },
  tilted: { shown: 'Kamera gerade stellen', spoken: 'Die Kamera steht schief. Stell sie gerade.' },
  turnToSide: {
    shown: 'Kamera neben dich',
    spoken: 'Dreh dich, oder stell die Kamera so, dass sie dich von der Seite sieht.',
  },
  turnToCamera: { shown: 'Gesicht zur Kamera', spoken: 'Dreh dich mit dem Gesicht zur Kamera.' },
  turnAway: { shown: 'Rücken zur Kamera', spoken: 'Dreh der Kamera den Rücken zu.' },
  standTall: {
    shown: 'Steh groß, Arme hängen',
    spoken: 'Steh drei Sekunden lang groß da und lass die Arme hängen.',
  },
  ready: { shown: 'Lauf los', spoken: 'Alles bereit. Lauf los.' },
};
