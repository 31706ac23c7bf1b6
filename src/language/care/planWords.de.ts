import type { DayUseWords, PlannedWords, PlanWords } from './planWords.ts';

/** @see planWords */
export const german: PlanWords = {
  title: 'Plan',
  seeNow: 'Dein Plan wartet, bis das jemand angeschaut hat.',
  intro:
    'Ein Plan gibt jedem Tag eine Sache zu tun und richtet sich danach, wie es deinem Rücken geht und was du gemacht hast.',
  choose: 'Plan wählen',
  change: 'Plan ändern',
  week: 'Diese Woche',
  ofToday: 'Aus deinem Plan:',
  today: 'Heute',
  days: 'Wie viele Lauftage?',
  counts: { 2: '2 Tage', 3: '3 Tage', 4: '4 Tage' },
  which: 'An welchen Tagen?',
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  wholeWeekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  way: 'Wie?',
  ways: { runWalk: 'Laufen und Gehen', run: 'Durchlaufen' },
  wayHelp: {
    runWalk: 'Für den Anfang oder nach einer Pause: kurz laufen, dazwischen gehen, jedes Mal etwas länger.',
    run: 'Wenn du schon läufst: lockere Läufe, einer davon länger.',
  },
  stage: 'Anfangen bei',
  raises: 'Was darf mehr werden?',
  raisesWords: { nothing: 'Vorerst nichts', distance: 'Strecke', speed: 'Tempo' },
  problem: {
    tooFew: 'Wähl mindestens zwei Tage.',
    tooMany: 'Wähl höchstens vier Tage: Dein Rücken braucht Tage dazwischen.',
  },
  inARow: 'Zwei dieser Tage folgen aufeinander. Halte den zweiten kurz und locker.',
  save: 'Diesen Plan nehmen',
  cancel: 'Abbrechen',
  done: 'Erledigt: eintragen',
  states: {
    done: 'Erledigt',
    letGo: 'Fällt weg: nichts nachzuholen',
    past: '',
    today: 'Heute',
    coming: '',
  },
  moved: (day) => `verschoben von ${day}`,
  stageTitle: (stage, of) => `Stufe ${stage} von ${of}`,
  up: 'Eine Stufe höher',
  down: 'Eine Stufe tiefer',
  upNow: 'Zwei Einheiten gingen gut: Die nächste Stufe ist offen.',
  good: (good, needed) => `${good} von ${needed} Einheiten auf dieser Stufe ${good === 1 ? 'ging' : 'gingen'} gut.`,
  upFrom: (day) => `Du bist vor weniger als einer Woche eine Stufe höher gegangen. Die nächste öffnet sich am ${day}.`,
  last: 'Das ist die letzte Stufe. Wenn sie dir leichtfällt, stell den Plan auf „Durchlaufen“ um.',
  downWhy: {
    wentBadly: 'Die letzten zwei Einheiten gingen nicht gut. Eine Stufe tiefer wäre schonender.',
    paused: 'Du bist zwei Wochen nicht gelaufen. Fang eine Stufe tiefer an, oder noch tiefer.',
  },
  light: {
    amber: 'Für heute gekürzt: flach, langsam, und hör auf, wenn es schlimmer wird.',
    red: 'Heute kein Lauf. Geh spazieren, wenn Gehen guttut; der Lauf wird verschoben.',
  },
  calendar: {
    title: 'Erinnerungen',
    sentence:
      'Eine geschlossene Seite kann dich nicht erinnern, dein Kalender schon. Nimm die Tage des Plans dorthin mit; nimm sie noch einmal, wenn sich der Plan geändert hat.',
    time: 'Erinnern um',
    timeHelp: 'Leer: ganze Tage, ohne Erinnerung',
    button: 'Für meinen Kalender',
  },
  remove: 'Plan beenden',
  removed: 'Der Plan ist beendet. Deine Läufe bleiben.',
};

/** @see dayUseWords */
export const germanUse: DayUseWords = {
  run: 'Laufen',
  strength: 'Kraft: Beine, dann Rumpf',
  cross: 'Rad, Schwimmen oder Yoga',
  walk: 'Gehen',
  rest: 'Ruhe',
};

/** @see PlannedWords */
export const germanPlanned: PlannedWords = {
  runWalk: 'Laufen und Gehen',
  shortRunWalk: 'Laufen und Gehen, kurz',
  run: 'Lockerer Lauf',
  shortRun: 'Kurzer, lockerer Lauf',
  longRun: 'Längerer, lockerer Lauf',
  quicker: 'In der Mitte 4-mal: 1\u00a0min etwas schneller, 2\u00a0min locker.',
  flat: 'Flach und langsam. Geh eine Minute, wann immer du magst.',
  easy: 'So langsam, dass du reden kannst.',
  walk: 'Gehen',
  instead: 'Anstelle des Laufs.',
  brisk: 'Zügig, wenn es sich gut anfühlt.',
  cross: 'Oder ein Spaziergang: was du gern machst.',
  around: 'Geh 5\u00a0min.',
  throughout: (run) => `Lauf ${run}.`,
  inTurn: (times, run, walk) => `${times === 1 ? 'Einmal' : `${times}-mal`}: ${run} laufen, ${walk} gehen.`,
};
