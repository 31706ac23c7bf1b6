import type { ProblemWords } from './problemWords.ts';

/** @see ProblemWords */
export const german: ProblemWords = {
  stops: {
    reading: {
      title: 'Dieses Video konnte nicht geöffnet werden',
      doing: 'Öffnen',
      safe: 'Dein Video ist unberührt.',
      otherModel: 'Lade die Seite neu und wähle es noch einmal.',
    },
    analysis: {
      title: 'Die Auswertung hat angehalten',
      doing: 'Suchen deines Körpers',
      safe: 'Dein Video ist sicher.',
      otherModel:
        'Versuche es noch einmal. Hält sie wieder an, wähle vor dem Start unter „Mehr“ „Schnell“ oder etwas anderes bei „Was die Arbeit macht“.',
    },
    live: {
      title: 'Lope sieht nicht mehr zu',
      doing: 'Suchen deines Körpers',
      safe: 'Was aufgenommen wurde, ist sicher.',
      otherModel: 'Fang noch einmal an. Geschieht es wieder, wähle unter „Mehr“ „Schnell“ oder „Prozessor“.',
    },
  },
  parts: {
    film: 'Videos öffnet',
    pose: 'deinen Körper im Video findet',
    gather: 'die Zahlen ausrechnet',
    frames: 'das Video zeigt',
    annotate: 'auf das Video zeichnet',
    livePose: 'deinen Körper im Bild der Kamera findet',
    window: 'beim Laufen die Zahlen ausrechnet',
    picture: 'das Bild der Kamera zeichnet',
    record: 'die Aufnahme schreibt',
    activity: 'Dateien von Uhren liest',
    lope: 'Läufe als eine Datei schreibt und liest',
  },
  endings: {
    notLoaded: 'konnte nicht geladen werden',
    crashed: 'ist abgestürzt',
    unreadable: 'hat etwas Unlesbares geantwortet',
    silent: 'antwortet nicht mehr',
    ended: 'wurde angehalten',
  },
  engine: {
    unreachable: {
      sentence: 'Was deinen Körper findet, konnte nicht geladen werden: Die Verbindung ging verloren.',
      remedy: 'Prüfe die Verbindung und versuche es noch einmal. Was einmal da ist, bleibt auf diesem Gerät.',
    },
    missing: {
      sentence: 'Was deinen Körper findet, liegt nicht auf dem Server, von dem diese Seite kommt.',
      remedy: 'Lade die Seite neu und versuche es noch einmal. Bleibt es so, sag es denen, die diese Seite betreiben.',
    },
    noBackend: {
      sentence: 'Was deinen Körper findet, ließ sich in diesem Browser nicht starten.',
      remedy:
        'Schließ andere Tabs und Programme, und versuche es noch einmal. Bleibt es so, stell „Was die Arbeit macht“ auf „Automatisch“, oder öffne Lope in einem anderen Browser.',
    },
  },
  died: (does, ended) => `Der Teil von Lope, der ${does}, ${ended}.`,
  wentWrong: (doing) => `Beim ${doing} ist etwas schiefgegangen.`,
  track: {
    title: 'Diese Datei konnte nicht geöffnet werden',
    remedy: 'Wähle ein Video, oder eine Datei, die auf „.poses.json“ endet, wie Lope sie speichert.',
  },
  endless: {
    sentence: 'Das Öffnen dauert viel zu lange, darum ist die Datei wohl beschädigt.',
    remedy: 'Kopiere sie noch einmal vom Handy oder von der Kamera, und wähle die neue Datei.',
  },
  notLoaded:
    'Vielleicht wurde Lope erneuert, seit du diese Seite geöffnet hast, oder die Verbindung ist weg: Lade die Seite neu und versuche es noch einmal.',
  again: 'Versuche es noch einmal. Geschieht es wieder, lade die Seite neu.',
};
