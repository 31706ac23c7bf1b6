import type { HomeWords } from './homeWords.ts';

/** @see HomeWords */
export const german: HomeWords = {
  title: 'Sieh, wie du läufst',
  sentence:
    'Filme ein paar Sekunden deines Laufs. Lope misst deinen Stil bei jedem Schritt, zeigt ihn auf deinem eigenen Video und sagt dir, was du als Nächstes probieren kannst.',
  film: {
    title: 'Video wählen',
    sentence: 'Zieh es irgendwo auf diese Seite, oder wähle eines von diesem Gerät.',
    button: 'Video wählen',
    capture: 'Jetzt filmen',
    formats: 'MP4, MOV, WebM oder MKV, von jedem Handy und jeder Kamera',
  },
  camera: {
    title: 'Vor der Kamera',
    sentence: 'Lauf vor ihr. Lope zählt deine Schritte und sagt dir immer nur eine Sache.',
    button: 'Live laufen',
  },
  sample: {
    title: 'Das Beispiel',
    sentence: 'Sieh dir die fertige Auswertung eines kurzen Laufs auf dem Laufband an.',
    button: 'Beispiel öffnen',
  },
  privacy: 'Nichts verlässt dieses Gerät. Deine Videos werden hier ausgewertet und aufbewahrt.',
  howTo: {
    title: 'So filmst du',
    drawing: 'Die Kamera steht 3 bis 4 Meter entfernt, so hoch wie die Hüfte.',
    height: 'Hüfthöhe',
    distance: '3–4 m',
    side: { title: 'Von der Seite', sentence: 'Für Vorlage, Kopf, Schritt und Aufsatz' },
    rear: { title: 'Von hinten oder vorn', sentence: 'Für Arme, Hüfte und Füße, die kreuzen' },
    rules: [
      ['Hüfthöhe', 'Stell die Kamera fest auf, so hoch wie deine Hüfte'],
      ['3–4 Meter entfernt', 'Dein ganzer Körper ist im Bild, auch die Füße'],
      ['60 Bilder pro Sekunde', 'Wenn deine Kamera das kann – aber keine Zeitlupe'],
      ['20 Sekunden', 'In deinem üblichen Tempo, sobald du gleichmäßig läufst'],
    ],
  },
  runs: {
    title: 'Deine Läufe',
    empty: 'Läufe, die du auswertest, bleiben hier, auf diesem Gerät.',
    noAdvice: 'Kein Rat aus diesem Video',
    noVerdict: 'Kein Ergebnis aus diesem Video',
    broken: (count) =>
      count === 1
        ? 'Ein gespeicherter Lauf lässt sich nicht mehr öffnen. Die anderen sind in Ordnung.'
        : `${count} gespeicherte Läufe lassen sich nicht mehr öffnen. Die anderen sind in Ordnung.`,
    removeBroken: 'Entfernen, was sich nicht öffnen lässt',
    nameless: 'Ein Lauf ohne Namen',
    problem: {
      unavailable:
        'Dieser Browser speichert hier nichts, vielleicht weil dies ein privates Fenster ist. Videos auswerten kannst du trotzdem.',
      newer:
        'Deine Läufe wurden von einem neueren Lope gespeichert und sind sicher. Lade diese Seite neu, dann hast du es auch.',
      full: 'Auf diesem Gerät ist kein Platz mehr, darum lassen sich deine Läufe nicht lesen. Schaffe Platz und lade die Seite neu.',
      failed:
        'Der Browser hat deine Läufe nicht herausgegeben. Sie sind noch auf diesem Gerät: Lade die Seite neu und versuche es noch einmal.',
    },
    withoutFilm: 'Ohne Video gespeichert',
    cadence: (stepsPerMinute) => `${Math.round(stepsPerMinute)} Schritte/min`,
  },
  remove: {
    action: 'Löschen',
    done: 'Lauf und Video gelöscht.',
    doneWithoutVideo: 'Lauf gelöscht.',
    undo: 'Rückgängig',
    undone: 'Der Lauf ist wieder da.',
    failed: 'Der Lauf konnte nicht gelöscht werden. Lade die Seite neu und versuche es noch einmal.',
  },
  ways: 'Wie du anfangen kannst',
  drop: 'Lass ein Video hier los, oder einen Lauf von deiner Uhr',
  oneFilm: 'Lope öffnet ein Video auf einmal und hat das erste genommen.',
};
