import type { AboutWords } from './aboutWords.ts';

/** @see AboutWords */
export const german: AboutWords = {
  title: 'Hilfe und über Lope',
  measured: {
    title: 'Was gemessen wird, und wie sicher',
    sentence:
      'Jede Zahl einer Auswertung hat ihre Ungenauigkeit neben sich. Innerhalb dieser Ungenauigkeiten bleiben 95 von 100 Videos.',
    head: ['Maß', 'Gesehen von', '95 % der Videos liegen innerhalb von'],
    rows: [
      ['Schritt\u00adfrequenz', 'überall', '0,5 Schritten/min über 6 s'],
      ['Vorlage', 'der Seite', '2,7°, wo bekannt ist, wie die Kamera neigt, sonst 5°'],
      ['Kopf\u00adhaltung', 'der Seite', '8°, bis 17°, wo er mehr als 28° vorn gehalten wird'],
      ['Aufsatz vor der Hüfte', 'der Seite', '2,6 cm, wo bekannt ist, wie die Kamera neigt, sonst 6,5'],
      ['Fuß\u00adaufsatz: Winkel, und womit zuerst', 'der Seite', '11°'],
      [
        'Doppel\u00adschritt\u00adlänge',
        'der Seite, oder überall mit Band\u00adgeschwin\u00addigkeit',
        '2 % mit Band\u00adgeschwin\u00addigkeit, 16 % mit Körper\u00adgröße, 20 % aus dem Video allein',
      ],
      ['Arm\u00adkreuzen', 'vorn', '20 % der Schulter\u00adbreite'],
      ['Schien\u00adbein beim Aufsatz', 'der Seite', '4° bei 60 Bildern pro Sekunde, 6° darunter'],
      [
        'Knie beim Aufsatz; Knie\u00adbeugung am Boden',
        'der Seite',
        '5° bei 60 Bildern pro Sekunde, 9° darunter; 6°, darunter 9°',
      ],
      ['Auf und Ab', 'der Seite', '2,5 cm, und die Unge\u00adnauigkeit des Maßstabs'],
      ['Abdruck; Ellbogen; Arm\u00adschwung', 'der Seite', '6°; 9° bei 60 Bildern pro Sekunde, 22° darunter; 14°'],
      ['Rumpf\u00adneigung zur Seite; Spur\u00adbreite', 'vorn, hinten', '2,7°; 3,6 cm'],
      ['Boden\u00adkontakt\u00adzeit; Flugzeit', 'der Seite', '38 ms; 37 ms'],
    ],
    limits: [
      'Was ein Video nicht zeigen kann, wird als nicht verfügbar genannt, mit dem Grund und wie du es filmst. Eine Zahl, die kein Körper haben kann, wird nicht gezeigt.',
      'Am besten verfolgst du mit den Zahlen deine eigene Veränderung: Filme immer von derselben Stelle.',
      'Lope sieht hin und leitet an. Es ist kein Medizinprodukt und stellt keine Diagnose.',
    ],
  },
  film: { title: 'So filmst du', link: 'Wie du gut filmst, auf der Startseite' },
  privacy: {
    title: 'Datenschutz',
    sentences: [
      'Dein Video wird in diesem Browser gelesen und bleibt auf diesem Gerät. Ebenso die Zahlen, die Aufnahmen und das Tagebuch zum Rücken.',
      'Lope fragt keinen anderen Server, hat kein Konto, keine Cookies und keine Statistik, und geht ohne Verbindung.',
      'Nur was du selbst speicherst oder teilst, geht irgendwohin.',
    ],
    link: 'Ansehen, sichern oder löschen, was hier liegt: Einstellungen',
  },
  keys: {
    title: 'Tastatur',
    sentence: 'Auf jeder dieser Seiten zeigt das Fragezeichen ihre Tasten.',
    review: 'Ein Video ansehen',
    live: 'Live laufen',
    session: 'Üben',
  },
  licences: {
    title: 'Lizenzen',
    sentence:
      'Lope ist freie Software unter der MIT-Lizenz. Es findet deinen Körper mit BlazePose (Google, Apache 2.0) und steht auf der Arbeit vieler anderer.',
    link: 'Alle Lizenzen',
  },
};
