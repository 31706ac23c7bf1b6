import type { SpeakWords } from './speakWords.ts';

/** @see speakWords */
export const german: SpeakWords = {
  open: 'Besprechen',
  hint: 'Nimmt deine Stimme auf und was du mit dem Video machst. Die Aufnahme bleibt auf diesem Gerät.',
  asking: 'Erlaube das Mikrofon, dann beginnt die Aufnahme.',
  recording: 'Aufnahme läuft',
  paused: 'Angehalten',
  finishing: 'Die Aufnahme wird fertiggestellt …',
  pause: { short: 'Anhalten', label: 'Aufnahme anhalten' },
  resume: { short: 'Weiter', label: 'Aufnahme fortsetzen' },
  stop: { short: 'Beenden', label: 'Aufnahme beenden' },
  listen: 'Anhören',
  title: 'Dein besprochenes Video',
  film: 'Was du aufgenommen hast',
  give: 'Sichern oder teilen',
  again: 'Neu aufnehmen',
  discard: 'Löschen',
  close: 'Schließen',
  name: 'besprochen',
  problems: {
    unsupported:
      'Dieser Browser kann nicht aufnehmen. Nimm Chrome, Edge, Firefox oder Safari, über die https-Adresse von Lope.',
    refused: 'Das Mikrofon ist gesperrt. Erlaube es neben der Adresse und versuch es noch einmal.',
    absent: 'Es wurde kein Mikrofon gefunden. Schließ eines an und versuch es noch einmal.',
    failed: 'Die Aufnahme ist abgebrochen, und nichts davon ist erhalten. Versuch es noch einmal.',
  },
};
