import type { CheckInWords } from './checkInWords.ts';

/** @see checkInWords */
export const german: CheckInWords = {
  now: 'Wie sehr tut es gerade weh?',
  morning: 'Wie sehr tut es heute Morgen weh?',
  afterRun: {
    title: 'Wie war der Lauf?',
    titleOf: (day) => `Wie war der Lauf vom ${day}?`,
    sentence: 'Zehn Sekunden. Danach richtet sich, was dir morgen guttut.',
    ofRuns: 'Es geht um:',
    log: 'Für dein Lauftagebuch, wenn du magst',
    ask: 'Wie war er?',
    told: (during, after) => `Schmerz ${during} beim Laufen, ${after} danach`,
  },
  edit: (day) => `Deine Angaben von ${day}`,
  pains: {
    before: 'Vor dem Lauf',
    during: 'Während des Laufs, als es am schlimmsten war',
    after: 'Nach dem Lauf',
    nextMorning: 'Am nächsten Morgen',
  },
  short: { before: 'vorher', during: 'beim Laufen', after: 'danach', nextMorning: 'nächster Morgen' },
  scale: { none: '0 kein Schmerz', most: '10 stärkster' },
  signs: 'Hat der Schmerz …',
  sign: {
    rose: '… beim Laufen zugenommen?',
    turnedSharp: '… von dumpf zu stechend gewechselt?',
    limped: '… dich hinken lassen?',
  },
  signShort: { rose: 'nahm zu', turnedSharp: 'wurde stechend', limped: 'gehinkt' },
  where: (spots) => `Wo: ${spots}`,
  changeWhere: 'Ändern, wo es wehtut; auch Gelenke und Beine zählen',
  anythingNew: 'Ist etwas neu und ungewohnt?',
  save: 'Speichern',
  cancel: 'Abbrechen',
  bothNumbers: 'Wähl beide Zahlen: während des Laufs und danach.',
};
