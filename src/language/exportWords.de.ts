import type { ExportNote, ExportProblem } from '../exports/motionFile.ts';
import { formatNumber } from './number.ts';
import { viewWords } from './viewWords.ts';

/** @see exportProblemWords */
export function germanProblem(problem: ExportProblem): string {
  switch (problem.kind) {
    case 'nobody':
      return 'In diesem Video wurde niemand gefunden, deshalb gibt es nichts zu schreiben.';
    case 'noScale':
      return 'Nichts sagt, wie groß die Person ist, deshalb gibt es keine Meter. Gib die Körpergröße an, dann geht es.';
    case 'wrongView':
      return `${viewWords[problem.view]}: Für diese Datei braucht es ein Video von der Seite.`;
  }
}

/** @see exportNoteWords */
export function germanNote(note: ExportNote): string {
  switch (note.kind) {
    case 'resampled':
      return `Die Bilder des Videos kommen ungleichmäßig. Die Zeilen wurden deshalb dazwischen berechnet, ${formatNumber(note.rateHz, 3, 0)} pro Sekunde.`;
    case 'clockDoubted':
      return 'Vielleicht läuft das Video nicht in normalem Tempo ab. Solange du nichts angibst, sind die Zeiten die des Videos.';
    case 'scaleEstimated':
      return `Die Längen sind die eines durchschnittlichen Körpers, auf etwa ${Math.round(100 * note.relativeError)}\u00a0% genau. Gib die Körpergröße an, dann werden sie sicherer.`;
  }
}
