import type { BackStoryWords } from './backStoryWords.ts';

/** @see backStoryWords */
export const german: BackStoryWords = {
  title: 'Zuerst ein paar Fragen',
  sentence: 'Zwei Minuten, einmal. Deine Antworten bleiben auf diesem Gerät; du kannst sie ändern oder löschen.',
  where: 'Wo tut es weh?',
  since: 'Seit wann?',
  sinces: {
    thisWeek: 'Unter 1 Woche',
    upToThreeWeeks: '1–3 Wochen',
    overThreeWeeks: 'Über 3 Wochen',
    overThreeMonths: 'Über 3 Monate',
  },
  intoLeg: 'Zieht Schmerz, Kribbeln oder Taubheit vom Rücken in ein Bein?',
  legs: { no: 'Nein', aboveKnee: 'Bis zum Knie', belowKnee: 'Bis unters Knie' },
  trueOfYou: 'Kreuz an, was stimmt',
  isWorsening: 'Es wird schlimmer',
  worseOnReturn: 'Es wurde schlimmer, als ich wieder mit dem Laufen anfing',
  isWorried: 'Ich fürchte, dass Bewegung mir schadet',
  isHeldBack: 'Es hält mich von dem ab, was ich tun möchte',
  aggravatedBy: 'Was macht es schlimmer?',
  aggravations: {
    bendingForward: 'Vorbeugen',
    leaningBack: 'Zurücklehnen',
    sitting: 'Sitzen',
    standing: 'Stehen',
    impact: 'Aufsetzen, Springen',
    lying: 'Liegen',
  },
  running: 'Läufst du zurzeit?',
  habits: {
    running: 'Ja',
    pausedWeeks: 'Seit Wochen nicht',
    pausedMonths: 'Seit Monaten nicht',
    new: 'Ich fange an',
  },
  save: 'Speichern',
  stopHere: 'Die anderen Fragen können warten.',
};
