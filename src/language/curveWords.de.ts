import type { CurveWords } from './curveWords.ts';

/** @see curveWords */
export const german: CurveWords = {
  title: 'Verläufe',
  which: 'Welche Verläufe gezeichnet sind',
  over: 'Worüber die Verläufe gehen',
  film: 'Über das Video',
  stride: 'Mittlerer Doppelschritt',
  replay: {
    name: '3-D-Schätzung',
    estimate: 'Eine Schätzung: Mit einer Kamera lässt sich Tiefe nur vermuten. Sieh sie dir an, aber miss nicht daran.',
    picture: 'Dein mittlerer Doppelschritt als Figur im Raum',
    turn: 'Drehen',
    moment: 'Stelle im Doppelschritt',
    help: (strides) =>
      `Das Mittel aus ${strides} Doppelschritten, viermal langsamer, am Becken aufgehängt, deshalb ohne Auf und Ab. Blau ist links, Orange gestrichelt rechts.`,
    none: 'Hier gibt es keine 3-D-Figur: Dieser Lauf kam ohne Punkte im Raum oder mit weniger als drei ganzen Doppelschritten.',
  },
  none: 'Wähle oben einen Verlauf.',
  noCurves: 'Für dieses Video gibt es keine Verläufe: Es zeigt keine Schritte, oder du bist schräg zu sehen.',
  tooFew: 'Zu wenige ganze Doppelschritte für ein Mittel: Es braucht drei von jedem Fuß.',
  seek: 'Die Streifen sind deine Füße am Boden. Tippe auf einen Verlauf oder zieh darauf, um im Video dorthin zu gehen.',
  strideHelp: (left, right) =>
    `Jede Linie geht von einem Aufsatz eines Fußes bis zum nächsten: links über rechts, das Mittel aus ${left} und ${right} Doppelschritten. Die Fläche um eine Linie zeigt, wie verschieden deine Doppelschritte sind, die senkrechten Linien, wann der Fuß den Boden verlässt.`,
  far: (side) =>
    `Dein ${side === 'left' ? 'linkes Bein und dein linker' : 'rechtes Bein und dein rechter'} Arm sind auf der abgewandten Seite und bei jedem Schritt verdeckt: Ihre Linien sind blasser und weniger sicher. Vergleiche danach nicht links mit rechts.`,
  shape: 'Lies die Formen. Die Zahlen, nach denen du gehen kannst, stehen neben dem Video, samt ihrer Unsicherheit.',
  sides: { left: 'Links', right: 'Rechts' },
  names: {
    side: {
      lean: 'Vorlage',
      knees: 'Kniebeugung',
      feet: 'Füße vor der Hüfte',
      hips: 'Auf und Ab der Hüfte',
      arms: 'Oberarme',
    },
    frontal: {
      lean: 'Neigung zur Seite',
      knees: 'Kniebeugung',
      feet: 'Füße neben der Mitte',
      hips: 'Auf und Ab der Hüfte',
      arms: 'Hände neben der Mitte',
    },
  },
  chips: { lean: 'Vorlage', knees: 'Knie', feet: 'Füße', hips: 'Hüfte', arms: 'Arme' },
  units: { deg: '°', legShare: '% der Beinlänge', shoulderShare: '% der Schulterbreite' },
  table: {
    film: 'Die Verläufe in Zahlen, Doppelschritt für Doppelschritt',
    stride: (name, unit) => `${name} im mittleren Doppelschritt, ${unit}`,
    begins: 'Doppelschritt beginnt',
    share: 'Anteil des Doppelschritts',
    figures: { mean: 'Mittel', most: 'Höchstwert', landing: 'beim Aufsatz', range: 'Spanne' },
    unknown: 'unbekannt',
  },
};
