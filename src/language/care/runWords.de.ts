import type { ActivityFileProblem } from '../../care/load/readActivity.ts';
import type { RunProblem } from '../../care/load/runProblem.ts';
import { formatBytes } from '../formats.ts';
import { unbroken } from '../unbroken.ts';
import { writtenSpeed } from '../writtenSpeed.ts';
import type { ActivityWords, RunWords } from './runWords.ts';

/** @see activityWords */
export const germanActivity: ActivityWords = {
  run: 'Lauf',
  runWalk: 'Laufen und Gehen',
  walk: 'Gehen',
  bike: 'Rad',
  swim: 'Schwimmen',
  yoga: 'Yoga',
  strength: 'Kraft',
  other: 'Etwas anderes',
};

/** @see runWords */
export const german: RunWords = {
  title: 'Läufe',
  unit: 'Strecken in',
  units: { km: 'km', mi: 'Meilen' },
  add: 'Lauf eintragen',
  edit: 'Diesen Lauf ändern',
  form: {
    day: 'Tag',
    activity: 'Was',
    distance: 'Strecke',
    duration: 'Zeit',
    durationUnit: 'min',
    durationHelp: 'Minuten oder 1:05:00',
    durationWrong: 'Schreib Minuten, oder Stunden, Minuten und Sekunden wie 1:05:00.',
    shoe: 'Schuhe',
    noShoe: 'Keine Angabe',
    start: 'Beginn',
    note: 'Notiz',
    more: 'Mehr',
    wentWell: 'Wie ging es?',
    well: 'Wie geplant, ging gut',
    notWell: 'Gekürzt oder nicht gut',
    notAsked: 'Keine Angabe',
    save: 'Speichern',
    cancel: 'Abbrechen',
    added: 'Gespeichert.',
  },
  wrongDistance: {
    km: 'Schreib eine Strecke über 0, bis 1000\u00a0km.',
    mi: 'Schreib eine Strecke über 0, bis 620\u00a0Meilen.',
  },
  wrongDay: 'Wähl einen Tag.',
  empty: 'Noch keine Läufe. Trag einen ein: von Hand, aus deiner Uhr oder aus einem Video.',
  week: (day) => `Woche ab ${day}`,
  thisWeek: 'Diese Woche',
  lastWeeks: 'Gelaufene Strecke der letzten acht Wochen',
  table: { week: 'Woche ab', distance: 'Strecke', runs: 'Läufe' },
  runs: (count) => (count === 1 ? '1 Lauf' : `${count} Läufe`),
  withoutDistance: (count) => (count === 1 ? 'Ein weiterer ohne Strecke.' : `${count} weitere ohne Strecke.`),
  cross: (days) =>
    days === 0
      ? 'An keinem der letzten 30 Tage etwas anderes als Laufen.'
      : `An ${days === 1 ? 'einem' : days} der letzten 30 Tage etwas anderes als Laufen.`,
  older: 'Ältere Wochen zeigen',
  editRun: (what) => `Ändern: ${what}`,
  removeRun: (what) => `Entfernen: ${what}`,
  removed: 'Entfernt.',
  steps: (cadence) => `${cadence} Schritte/min`,
  fromFile: 'aus einer Datei',
  filmed: 'mit Video',
  files: {
    title: 'Aus deiner Uhr oder App',
    sentence:
      'Exportiere den Lauf als FIT-, GPX- oder TCX-Datei, dann wähl sie hier aus oder zieh sie auf die Seite. Sie bleibt auf diesem Gerät.',
    button: 'Dateien wählen',
    reading: 'Wird gelesen …',
    added: (what) => `Eingetragen: ${what}.`,
    known: (what) => `Steht schon in deinem Lauftagebuch: ${what}.`,
    likely: (coming, there) => `${coming}. An diesem Tag steht schon ${there}: Ist es dasselbe?`,
    same: 'Dasselbe: Datei gilt',
    other: 'Anderes: dazu',
    leave: 'Weglassen',
    crossed: 'Das war kein Lauf. Im Lauftagebuch steht es als etwas anderes.',
    guessed: 'Die Datei sagt nicht, was es war. Ändere es, wenn das nicht stimmt.',
    damaged:
      'Die Datei ist beschädigt oder abgeschnitten. Das ließ sich lesen; es kann weniger sein, als du gemacht hast.',
    done: 'Schließen',
  },
  films: {
    title: 'Aus deinen Videos',
    sentence: 'Ein Video zeigt ein paar Sekunden eines Laufs. Gib an, wie lang der Lauf war.',
    add: 'Lauf eintragen',
    partOf: (what) => `Teil von: ${what}`,
    joined: 'Mit seinem Video verbunden.',
    told: (speed) => `Für das Laufband im Video hast du ${speed} angegeben.`,
  },
};

/** @see runProblemSentence */
export function germanRunProblem(problem: RunProblem, distance: (metres: number) => string): string {
  switch (problem.kind) {
    case 'future':
      return 'Das kommt erst noch. Prüf den Tag und die Uhrzeit.';
    case 'tooOld':
      return 'Dieser Tag liegt zu weit zurück: Vielleicht war die Uhr falsch gestellt. Prüf den Tag.';
    case 'nothingTold':
      return 'Gib die Strecke an, die Zeit oder beides.';
    case 'notPositive':
      return 'Strecke und Zeit müssen größer als 0 sein.';
    case 'tooFar':
      return `${distance(problem.metres)} sind mehr, als irgendjemand am Stück schafft. Prüf die Strecke und ihre Einheit.`;
    case 'tooLong':
      return 'Das ist länger als zwei Tage. Prüf die Zeit.';
    case 'tooFast':
      return unbroken(
        `Das wären ${writtenSpeed(Math.round(problem.kmh))} auf der ganzen Strecke. Prüf die Strecke, die Zeit und was es war.`,
      );
  }
}

/** @see activityFileSentence */
export function germanActivityFile(problem: ActivityFileProblem): string {
  switch (problem.kind) {
    case 'tooLarge':
      return `Diese Datei ist zu groß (${formatBytes(problem.bytes)}). Ein langer Lauf hat 1 bis 20\u00a0MB: Exportiere nur diesen einen Lauf.`;
    case 'empty':
      return 'Diese Datei ist leer. Exportiere sie noch einmal.';
    case 'unknownFormat':
      return 'Das ist keine FIT-, GPX- oder TCX-Datei. Exportiere den Lauf in einem dieser Formate.';
    case 'unreadable':
      return 'Diese Datei ist beschädigt und lässt sich nicht lesen. Exportiere sie noch einmal.';
    case 'entities':
      return 'Diese Datei enthält Anweisungen, die kein Lauf braucht; darum wurde sie nicht geöffnet. Exportiere sie noch einmal aus der App deiner Uhr.';
    case 'notDone':
      return 'In dieser Datei ist kein Lauf mit Zeiten: vielleicht eine Route oder ein geplantes Training. Exportiere den Lauf selbst.';
    case 'stopped':
      return 'Das Lesen dieser Datei wurde abgebrochen. Versuch es noch einmal; wenn es wieder abbricht, trag den Lauf von Hand ein.';
  }
}
