import type { ComparePhrases, CompareWords } from './compareWords.ts';
import { lowerFirst, nameInSentence } from './midSentence.ts';
import { viewWords } from './viewWords.ts';

/** @see compareWords */
export const german: CompareWords = {
  title: 'Zwei Läufe vergleichen',
  action: 'Vergleichen mit …',
  choose: {
    first: 'Erster Lauf',
    second: 'Vergleichen mit',
    none: 'Zum Vergleichen braucht es zwei gespeicherte Läufe. Filme noch einmal, von derselben Stelle, und komm zurück.',
    sameView: 'Von derselben Seite gefilmt',
    otherView: 'Von einer anderen Seite gefilmt',
    otherViewHint:
      'Von verschiedenen Seiten sind die meisten Zahlen nicht vergleichbar. Schrittfrequenz und Doppelschrittlänge sind es.',
    back: 'Startseite',
  },
  first: 'Erster',
  second: 'Zweiter',
  swap: 'Beide tauschen',
  another: 'Anderen Lauf wählen',
  open: 'Diesen Lauf öffnen',
  shown: 'Wie die Videos gezeigt werden',
  beside: 'Nebeneinander',
  ghost: 'Übereinander',
  ghostNote: 'Die rosa Figur ist der zweite Lauf, so groß gezeichnet wie der erste, Hüfte über Hüfte.',
  noGhost: 'Die beiden lassen sich nicht übereinanderzeichnen: Sie wurden von verschiedenen Seiten gefilmt.',
  inStep: 'Beide laufen im Gleichschritt: Derselbe Fuß setzt im selben Moment auf.',
  notInStep: 'Zu wenige Aufsätze hintereinander, um beide im Gleichschritt zu zeigen.',
  stage: {
    first: 'Erster Lauf, darüber gezeichnet der Körper',
    second: 'Zweiter Lauf, darüber gezeichnet der Körper',
  },
  numbers: 'Was sich verändert hat',
  asked: (name) => `Woran du gearbeitet hast: ${nameInSentence(name)}`,
  verdicts: { changed: 'Verändert', noChange: 'Keine sichere Änderung', cannotCompare: 'Nicht vergleichbar' },
  leads: { toUsual: 'hin zum üblichen Bereich', fromUsual: 'weg vom üblichen Bereich' },
  measure: 'Was',
  difference: 'Unterschied',
  cannot: 'Nicht vergleichbar',
  how: 'Ab wann ist es eine Veränderung?',
  howLong:
    'Jede Zahl hat eine Ungenauigkeit, und die beider Videos zählen. Die Zahl nach ± sagt, wie groß ein Unterschied sein muss, damit der Zufall allein ihn nicht macht, wenn man alle diese Zahlen zusammen ansieht. Woran du gearbeitet hast, ist eine einzelne Frage, da genügt weniger. Auch eine kleinere Veränderung kann echt sein: Filme noch einmal, länger und von derselben Stelle.',
};

/** @see ComparePhrases */
export const germanSentences: ComparePhrases = {
  nothing: 'Diese beiden Videos haben keine Zahl gemeinsam.',
  single: (hasChanged) =>
    `Die einzige Zahl, die beide Videos zeigen, hat sich ${hasChanged ? '' : 'nicht '}um mehr als ihre Ungenauigkeit verändert.`,
  noneOf: (count) =>
    `Keine der ${count} Zahlen, die beide Videos zeigen, hat sich um mehr als ihre Ungenauigkeit verändert.`,
  someOf: (changed, count) =>
    `${changed} von ${count} Zahlen, die beide Videos zeigen, ${changed === 1 ? 'hat' : 'haben'} sich um mehr als ihre Ungenauigkeit verändert.`,
  noChange: (name, least) =>
    `${name}: keine Veränderung über die Ungenauigkeit hinaus. Erst ab mehr als ${least} ließe sie sich von keiner unterscheiden.`,
  change: (name, amount, isMore, where) => `${name}: ${amount} ${isMore ? 'mehr' : 'weniger'} als vorher${where}.`,
  cannot: {
    unknown: 'Keines der Videos zeigt es.',
    unknownFirst: 'Das erste Video zeigt es nicht.',
    unknownSecond: 'Das zweite Video zeigt es nicht.',
    otherClock: 'Eines der Videos läuft vielleicht langsamer oder schneller ab, als der Lauf war.',
    otherReference: 'Nur eines von beiden ist damit verglichen, wie du stehst.',
    otherView: (first, second) =>
      `Von einer anderen Seite gefilmt: erst ${lowerFirst(viewWords[first])}, dann ${lowerFirst(viewWords[second])}.`,
    otherLeg:
      'Jedes Video zeigt das Bein und den Arm, die der Kamera näher sind: einmal die linken, einmal die rechten.',
  },
  otherSpeed: (first, second) =>
    `Der erste Lauf war mit ${first}, der zweite mit ${second}. Der Laufstil ändert sich mit der Geschwindigkeit, eine Veränderung kann also allein daher kommen.`,
  speedUnknown:
    'Die Geschwindigkeit eines der Läufe ist nicht bekannt. Der Laufstil ändert sich mit ihr: Vergleiche Läufe bei gleicher Geschwindigkeit.',
};
