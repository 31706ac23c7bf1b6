import type { CameraProblems } from './cameraProblem.ts';

/** @see CameraProblems */
export const german: CameraProblems = {
  insecure: {
    title: 'Die Kamera braucht eine sichere Adresse',
    sentence:
      'Browser erlauben die Kamera nur auf Seiten, die mit https beginnen, oder auf Seiten von diesem Computer selbst.',
    remedy: 'Öffne Lope unter seiner https-Adresse, oder wähle stattdessen ein Video.',
  },
  unsupported: {
    title: 'Dieser Browser kann keine Kamera nutzen',
    sentence: 'Dieser Browser oder dieses Fenster lässt Seiten keine Kamera nutzen.',
    remedy: 'Öffne Lope in einem aktuellen Chrome, Edge, Firefox oder Safari, oder wähle stattdessen ein Video.',
  },
  refused: {
    title: 'Kamera gesperrt',
    sentence: 'Dein Browser oder dein Gerät ist so eingestellt, dass diese Seite die Kamera nicht nutzen darf.',
    remedy:
      'Klick auf das Kamerazeichen in der Adresszeile, wähle „Zulassen“ und versuche es noch einmal. Hilft das nicht, sieh in den Datenschutz-Einstellungen deines Geräts nach. Nichts, was die Kamera sieht, verlässt dieses Gerät.',
  },
  absent: {
    title: 'Keine Kamera gefunden',
    sentence: 'Die gewählte Kamera ist nicht angeschlossen.',
    remedy: 'Schließ sie an, oder wähle eine andere. Lope nimmt sie, sobald sie da ist.',
  },
  inUse: {
    title: 'Die Kamera ist besetzt',
    sentence: 'Die Kamera ließ sich nicht starten. Vielleicht nutzt sie ein anderes Programm, oft ein Videoanruf.',
    remedy: 'Schließ das andere Programm oder wähle eine andere Kamera, und versuche es noch einmal.',
  },
  unplugged: {
    title: 'Kamera getrennt',
    sentence: 'Die Kamera wurde abgezogen oder ausgeschaltet. Was aufgenommen wurde, ist sicher.',
    remedy: 'Schließ sie wieder an, dann geht der Lauf weiter, oder beende ihn und sieh dir die Aufnahme an.',
  },
  muted: {
    title: 'Kein Bild von der Kamera',
    sentence:
      'Die Kamera ist an, schickt aber kein Bild. Vielleicht ist sie abgedeckt, ein Schalter sperrt sie, oder ein Anruf läuft.',
    remedy: 'Nimm die Abdeckung weg oder beende den Anruf. Lope macht von selbst weiter, wenn das Bild wieder da ist.',
  },
  hidden: {
    title: 'Lope ist im Hintergrund',
    sentence: 'Solange diese Seite verdeckt ist, kann der Browser das Bild der Kamera anhalten.',
    remedy: 'Hol diese Seite nach vorn. Was aufgenommen wurde, ist sicher.',
  },
  failed: {
    title: 'Die Kamera ließ sich nicht starten',
    sentence: 'Der Browser sagt nicht, warum.',
    remedy: 'Lade die Seite neu oder wähle eine andere Kamera, und versuche es noch einmal.',
  },
};
