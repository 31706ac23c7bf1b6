import type { TodayWords } from './todayWords.ts';

/** @see todayWords */
export const german: TodayWords = {
  enough: 'Genug für heute',
  title: 'Heute',
  seeNow: 'Bitte geh jetzt zu einer Ärztin oder einem Arzt',
  seeNowAgain: 'Wenn das seither ärztlich angeschaut wurde, ändere deine Antworten.',
  lights: {
    green: { word: 'Heute kannst du laufen', sentence: null },
    amber: {
      word: 'Lauf heute weniger',
      sentence: 'Kürzer, im Flachen, mit kurzen, schnellen Schritten und Gehpausen.',
    },
    red: { word: 'Heute kein Lauf', sentence: null },
  },
  next: {
    seeNow: null,
    story: {
      title: 'Fang mit zwei Minuten Fragen an',
      sentence: 'Dann kann Lope sagen, was deinem Rücken heute guttut.',
      button: 'Anfangen',
    },
    checkIn: null,
    morning: null,
    afterRun: { title: 'Wie war der Lauf?', sentence: 'Drei Zahlen, zehn Sekunden.', button: 'Angeben' },
    warmUp: {
      title: 'Aufwärmen',
      sentence: 'Geh zügig, trab und beweg Hüften und Beine, sechs bis acht Minuten lang.',
      button: 'Aufwärmen',
    },
    run: {
      title: 'Laufen',
      sentence: 'Hör auf, wenn der Schmerz zunimmt, stechend wird oder dich hinken lässt.',
      button: 'Ich bin gelaufen',
    },
    walk: {
      title: 'Gehen',
      sentence: 'Zwanzig Minuten, so schnell, wie es sich gut anfühlt. Auch das ist Training.',
      button: null,
    },
    strength: { title: 'Kraft', sentence: 'Zuerst die Beine, dann der Rumpf.', button: 'Anfangen' },
    cross: {
      title: 'Etwas anderes',
      sentence: 'Rad, Schwimmen, Gehen oder Yoga: was du magst und dein Rücken auch.',
      button: null,
    },
    rest: {
      title: 'Heute Pause vom Laufen',
      sentence: 'Ein freier Tag gehört dazu. Beweg dich wie an jedem anderen Tag.',
      button: null,
    },
    coolDown: {
      title: 'Ausklang',
      sentence: 'Geh fünf Minuten, dann dehne, was sich fest anfühlt.',
      button: 'Ausklingen lassen',
    },
    done: {
      title: 'Das war’s für heute',
      sentence: 'Sag morgen früh, wie es geht: Danach richtet sich der nächste Lauf.',
      button: null,
    },
  },
  nextLabel: 'Als Nächstes',
  ranAlready: 'Ich bin heute gelaufen',
  professional: {
    title: 'Lass es ärztlich oder physiotherapeutisch anschauen',
    after: 'Wenn das schon geschehen ist, halte dich an das, was man dir gesagt hat.',
  },
  links: {
    story: 'Erste Antworten ändern',
    told: 'Deine Angaben',
    help: 'Was hilft und was man weiß',
  },
  more: 'Mehr',
};
