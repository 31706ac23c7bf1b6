import type { LeftOut } from '../../care/session/buildSession.ts';
import type { Step } from '../../care/session/timeline.ts';
import { lacksWords } from './equipmentWords.ts';
import { hurtInWords, secondsInWords } from './exerciseLine.ts';
import { german as exerciseNames } from './exerciseWords.de.ts';
import type { SessionWords } from './sessionWords.ts';

/** @see sessionWords */
export const german: SessionWords = {
  names: { warmUp: 'Aufwärmen', strength: 'Kraft', coolDown: 'Ausklang' },
  sentences: {
    warmUp: 'Vor einem Lauf: vom Gehen ins Traben, dann Hüften und Rücken.',
    strength: 'Zuerst die Beine, dann der Rumpf.',
    coolDown: 'Nach einem Lauf: gehen, dann dehnen, was gedehnt sein mag.',
  },
  sessions: 'Einheiten',
  about: (seconds) => `Etwa ${Math.round(seconds / 60)}\u00a0min`,
  start: 'Start',
  goOn: 'Weiter',
  adapted: 'Für heute geändert',
  step: {
    ready: 'Mach dich bereit',
    switch: 'Seite wechseln',
    rest: 'Pause',
  },
  sides: { first: 'Erste Seite', second: 'Andere Seite' },
  set: (set, sets) => `Satz ${set} von ${sets}`,
  repetition: (now, of) => `${now} von ${of}`,
  next: (name) => `Danach: ${name}`,
  timeLeft: 'Restzeit dieses Teils',
  whole: 'Wie weit die Einheit ist',
  wholeValue: (seconds) => `noch ${secondsInWords(seconds)}`,
  pause: 'Anhalten',
  back: 'Zurück',
  skip: 'Überspringen',
  leave: 'Beenden',
  easier: 'Leichter',
  voice: 'Ansagen, was kommt',
  ticks: 'Mit Tönen herunterzählen',
  screenOff: 'Dieser Browser kann den Bildschirm nicht anlassen. Tipp ihn ab und zu an.',
  away: 'Du warst weg, darum wurde angehalten.',
  paused: 'Angehalten',
  ask: {
    title: 'Hier aufhören?',
    sentence: 'Was du bis hierher gemacht hast, kannst du behalten.',
    confirm: 'Hier aufhören',
    keep: 'Weitermachen',
  },
  end: {
    title: 'Das war’s',
    partly: 'Das war ein Teil davon, und er zählt',
    none: 'Noch ist nichts gemacht',
    how: 'Wie sehr tat es weh, als es am schlimmsten war?',
    fine: 'Bis 3 ist in Ordnung, wenn es sich bis morgen früh gelegt hat.',
    tooMuch: 'Das war mehr, als es sein sollte. Nächstes Mal bietet Lope weniger an; lass weg, was wehtat.',
    keep: 'Behalten',
    discard: 'Nicht behalten',
    did: (count, seconds) => `${count} ${count === 1 ? 'Übung' : 'Übungen'}, ${secondsInWords(Math.round(seconds))}.`,
  },
  keys: {
    hold: 'Anhalten, weiter',
    back: 'Zurück',
    skip: 'Überspringen',
    leave: 'Beenden',
    space: 'Leertaste',
    easier: 'Die leichtere Form',
    voice: 'Stimme an oder aus',
    ticks: 'Töne an oder aus',
  },
  screenReader: (step, name) => `${step}: ${name}`,
};

/** @see leftOutLine; the name stands in quotes, so that it needs no case and no number. */
export function germanLeftOut({ exercise, instead, because }: LeftOut): string {
  const { name } = exerciseNames[exercise];
  const other = instead === null ? '' : ` Stattdessen: ${exerciseNames[instead].name}.`;
  if (typeof because === 'object') return `${lacksWords[because.lacks](name)}${other}`;
  const why = because === 'light' ? 'heute ein Tag für weniger ist' : hurtInWords(because);
  return `„${name}“ fällt weg, weil ${why}.${other}`;
}

/** @see spokenStep */
export function germanStep(step: Step): string {
  const { name } = exerciseNames[step.exercise];
  switch (step.kind) {
    case 'ready':
      return step.reps === null ? `${name}.` : `${name}. ${step.reps}-mal.`;
    case 'work':
      return 'Los.';
    case 'switch':
      return 'Seite wechseln.';
    case 'rest':
      return 'Pause.';
  }
}
