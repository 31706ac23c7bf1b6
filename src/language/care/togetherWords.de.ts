import type { DiaryFileWords, TogetherWords } from './togetherWords.ts';

/** @see togetherWords */
export const german: TogetherWords = {
  title: 'Rückblick',
  empty:
    'Gib an, wie es dir geht, und trag ein paar Läufe ein: Schmerz, Laufen und Laufstil stehen dann hier untereinander.',
  span: 'Wie weit zurück',
  spans: { 42: '6 Wochen', 91: '3 Monate', 364: '1 Jahr' },
  chart: 'Schmerz, Strecke und Laufstil untereinander',
  pain: 'Stärkster Schmerz des Tages, 0 bis 10',
  distance: (unit) => `Strecke der Woche, ${unit}`,
  form: (measure) => `${measure}, in deinen Videos`,
  formNone: 'Noch kein Video dieser Art',
  measure: 'Laufstil',
  view: 'Gesehen',
  loading: 'Die Zahlen deiner Videos werden gelesen …',
  told: (days) => (days === 1 ? 'Angaben von 1 Tag.' : `Angaben von ${days} Tagen.`),
  asTable: 'Als Tabelle',
  table: {
    week: 'Woche ab',
    distance: 'Strecke',
    runs: 'Läufe',
    longest: 'Längster',
    other: 'Andere Tage',
    sessions: 'Übungseinheiten',
    told: 'Tage mit Angaben',
    worst: 'Stärkster Schmerz',
    morning: 'Stärkster am Morgen danach',
    stopped: 'Tage mit Grund aufzuhören',
    form: 'Laufstil',
  },
  nothing: '–',
  files: {
    title: 'Zum Mitnehmen',
    summary: 'Eine Seite für deine Praxis',
    runs: 'Läufe (CSV)',
    pain: 'Schmerz (CSV)',
    sessions: 'Übungen (CSV)',
  },
  backup: {
    title: 'Sicherung',
    sentence:
      'Alle deine Angaben – Schmerz, Läufe, Schuhe, Plan und Einheiten – in einer Datei. Bewahr sie bei deinen anderen Gesundheitsunterlagen auf: Sie ist nicht verschlüsselt. Videos sind nicht darin.',
    save: 'Sicherung speichern',
    open: 'Sicherung öffnen',
    done: (added, newer, unchanged) =>
      `${added === 1 ? '1 Eintrag' : `${added} Einträge`} hinzugefügt, ${newer} erneuert, ${unchanged} schon da. Nichts wurde entfernt.`,
    broken: (count) =>
      count === 1
        ? '1 Eintrag ließ sich nicht lesen und wurde ausgelassen.'
        : `${count} Einträge ließen sich nicht lesen und wurden ausgelassen.`,
  },
  summary: {
    title: 'Laufen mit Rückenschmerzen: eine Zusammenfassung',
    print: 'Drucken',
    back: 'Rückblick',
    from: (from, to) => `${from} bis ${to}. Von der Person selbst angegeben und von Lope aus Videos gemessen.`,
    lines: ['Name', 'Datum', 'Gesehen von'],
    pain: 'Schmerz',
    noStory: 'Die ersten Fragen wurden nicht beantwortet.',
    weeks: 'Woche für Woche',
    exercises: 'Übungen',
    exercisesNone: 'In dieser Zeit wurden keine Übungen festgehalten.',
    session: (count, minutes, last) =>
      `${count === 1 ? 'Einmal' : `${count}-mal`}, je etwa ${minutes}\u00a0min, zuletzt am ${last}.`,
    sessionPain: (pain) => `Schmerz höchstens ${pain} von 10.`,
    form: 'Laufstil im Video',
    formNone: 'In dieser Zeit wurde kein Video ausgewertet.',
    cadence: (steps) => `${steps} Schritte pro Minute`,
    noFinding: 'Nichts Auffälliges',
    yes: 'Mit Ja beantwortet',
    foot: 'Der Schmerz ist, was die Person angegeben hat. Die Strecken sind, was eingetragen wurde. Der Laufstil ist aus Videos gemessen, mit der Ungenauigkeit, die Lope neben jeder Zahl zeigt. Zusammen beobachtet; dass es zusammengehört, ist nicht bewiesen. Keine Diagnose.',
  },
};

/** @see diaryFileWords */
export const germanProblems: DiaryFileWords = {
  tooLarge: 'Diese Datei ist zu groß für eine Sicherung von Lope. Nichts hat sich geändert.',
  noDiary: 'Das ist keine Sicherung von Lope, oder sie ist beschädigt. Nichts hat sich geändert.',
  newer:
    'Diese Sicherung kommt aus einer neueren Fassung von Lope. Lade die Seite neu und öffne sie noch einmal. Nichts hat sich geändert.',
};
