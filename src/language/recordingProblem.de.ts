import type { RecordingProblems } from './recordingProblem.ts';

/** @see RecordingProblems */
export const german: RecordingProblems = {
  noRoom: {
    title: 'Zu wenig Platz für eine Aufnahme',
    sentence: 'Auf diesem Gerät ist Platz für weniger als eine Minute Video. Du kannst ohne Aufnahme laufen.',
    remedy: 'Lösche einen gespeicherten Lauf oder schaffe Platz, und fang noch einmal an.',
  },
  full: {
    title: 'Die Aufnahme ist zu Ende',
    sentence: 'Dieses Gerät ist voll. Was bisher aufgenommen wurde, ist sicher.',
    remedy: 'Beende den Lauf, um ihn anzusehen. Lösche vor dem nächsten einen gespeicherten Lauf oder schaffe Platz.',
  },
  unavailable: {
    title: 'Hier lässt sich nichts aufnehmen',
    sentence:
      'Dieser Browser speichert hier nichts, vielleicht weil dies ein privates Fenster ist. Du kannst ohne Aufnahme laufen.',
    remedy: 'Nimm ein gewöhnliches Fenster, um Läufe aufzunehmen.',
  },
  noEncoder: {
    title: 'Dieser Browser kann nicht aufnehmen',
    sentence: 'Dieser Browser kann aus dem Bild der Kamera kein Video machen. Du kannst ohne Aufnahme laufen.',
    remedy: 'Öffne Lope in einem aktuellen Chrome, Edge, Firefox oder Safari, um Läufe aufzunehmen.',
  },
  failed: {
    title: 'Die Aufnahme ist zu Ende',
    sentence: 'Das Video ließ sich nicht weiter speichern. Was bisher aufgenommen wurde, ist sicher.',
    remedy: 'Beende den Lauf, um ihn anzusehen, oder lauf ohne Aufnahme weiter.',
  },
};
