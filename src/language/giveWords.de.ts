import type { GiveWords } from './giveWords.ts';

/** @see giveWords */
export const german: GiveWords = {
  open: 'Weitergeben',
  close: 'Schließen',
  sentence: 'Es geht nur dieser Lauf hinaus, und nur, was du auswählst. Lope selbst verschickt nichts.',
  film: {
    title: 'Das Video mit seiner Zeichnung',
    sentence:
      'Läuft auf jedem Handy und Computer (MP4, ohne Ton). Was über dem Video eingeschaltet ist, wird hineingezeichnet.',
    make: 'Video erstellen',
    working: 'Das Video wird gezeichnet',
    progress: (percent, left) => (left ? `${percent}\u00a0%, ${left}` : `${percent}\u00a0%`),
    cancel: 'Abbrechen',
    ready: 'Das Video ist fertig.',
    give: 'Video sichern, teilen',
    again: 'Noch einmal erstellen',
    failed:
      'Das Video konnte nicht erstellt werden. Vielleicht kann dieser Browser keine Videos schreiben, oder der Speicher war voll.',
    none: 'Dieser Lauf hat kein Video.',
  },
  picture: {
    title: 'Ein Bild von dieser Stelle',
    sentence: 'Das Bild, das gerade zu sehen ist, mit allem, was darüber gezeichnet ist (PNG).',
    give: 'Bild sichern, teilen',
    failed: 'Das Bild konnte nicht erstellt werden. Versuch es mit einer anderen Stelle.',
  },
  whole: {
    title: 'Der ganze Lauf',
    sentence: 'Eine Datei, die Lope auf einem anderen Gerät öffnet, mit allem darin.',
  },
  tables: {
    title: 'Für Tabellenprogramme',
    sentence: 'Die Zahlen als Tabellen (CSV).',
    strides: 'Je Doppelschritt',
    frames: 'Je Bild',
  },
  programs: {
    title: 'Für andere Programme',
    sentence: 'Für OpenSim und für eigene Skripte.',
    analysis: 'Ganze Auswertung (JSON)',
    poses: 'Das Skelett in jedem Bild (JSON)',
    trc: 'Marker (TRC)',
    mot: 'Winkel (MOT)',
    events: 'Aufsätze (CSV)',
  },
  saved: (name) => `„${name}“ liegt in deinen Downloads.`,
  shared: (name) => `„${name}“ wurde weitergegeben.`,
};
