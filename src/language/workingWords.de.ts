import { formatNumber } from './number.ts';
import type { WorkingWords } from './workingWords.ts';

/** @see WorkingWords */
export const german: WorkingWords = {
  title: 'Dein Lauf wird ausgewertet',
  picture: 'Das Bild, das gerade ausgewertet wird, mit deinem Körper darübergezeichnet',
  starting: 'Gleich geht es los…',
  saving: 'Der Lauf wird auf diesem Gerät gespeichert…',
  cancel: 'Abbrechen',
  cancelled: { title: 'Angehalten', sentence: 'Nichts wurde gespeichert. Dein Video ist unberührt.' },
  again: 'Noch einmal',
  home: 'Startseite',
  safe: 'Dein Video ist unberührt, und die Läufe, die du schon gespeichert hast, sind sicher.',
  stay: 'Du kannst inzwischen andere Läufe ansehen. Lass diesen Tab offen.',
  framesDone: (done, total) => (total === null ? `${done} Bilder` : `${done} von ${total} Bildern`),
  speed: (framesPerSecond) => `${formatNumber(framesPerSecond, framesPerSecond < 10 ? 1 : 0)} Bilder pro Sekunde`,
  left: (seconds) => (seconds < 4 ? 'fast fertig' : `noch ${roughly(seconds)}`),
  announce: (percent) => `${percent} Prozent fertig`,
  firstNumbers: 'Erste Zahlen',
  noNumbersYet: 'Zahlen gibt es nach etwa zehn Schritten.',
  places: { webgpu: 'auf der Grafikkarte (WebGPU)', webgl: 'auf der Grafikkarte (WebGL)', wasm: 'auf dem Prozessor' },
  chip: (percent) => `Auswertung ${percent} %`,
  chipDone: 'Lauf ausgewertet: öffnen',
  chipFailed: 'Die Auswertung hat angehalten',
};

function roughly(seconds: number): string {
  if (seconds < 10) return 'ein paar Sekunden';
  if (seconds < 57.5) return `etwa ${5 * Math.round(seconds / 5)} Sekunden`;
  if (seconds < 75) return 'etwa eine Minute';
  if (seconds < 105) return 'etwa anderthalb Minuten';
  return `etwa ${Math.round(seconds / 60)} Minuten`;
}
