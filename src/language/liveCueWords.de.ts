import type { LiveCues } from './liveCueWords.ts';

/** @see LiveCues */
export const german: LiveCues = {
  overstride: {
    high: { shown: 'Näher aufsetzen', spoken: 'Lass den Fuß etwas näher an der Hüfte aufsetzen.' },
  },
  shankAngle: { high: { shown: 'Schienbein senkrecht', spoken: 'Lass den Fuß unter dem Knie aufsetzen.' } },
  cadence: {
    low: { shown: 'Schnellere Schritte', spoken: 'Etwas schnellere, kürzere Schritte, bei gleichem Tempo.' },
  },
  forwardLean: {
    low: { shown: 'Leicht nach vorn', spoken: 'Lauf groß, und neige dich leicht aus den Fußgelenken nach vorn.' },
    high: { shown: 'Aufrechter', spoken: 'Heb die Brust, die Hüfte unter den Schultern.' },
  },
  headPosition: { high: { shown: 'Kopf zurück', spoken: 'Ohren über die Schultern, das Kinn sanft zurück.' } },
  armCrossover: { low: { shown: 'Hände auseinander', spoken: 'Lass jede Hand auf ihrer Seite.' } },
  verticalOscillation: { high: { shown: 'Flacher laufen', spoken: 'Lauf nach vorn, nicht nach oben.' } },
  stepWidth: {
    low: { shown: 'Füße auseinander', spoken: 'Lass jeden Fuß auf seiner Seite aufsetzen.' },
    high: { shown: 'Füße näher', spoken: 'Setz die Füße etwas näher beieinander auf.' },
  },
  trunkSway: { high: { shown: 'Oberkörper ruhig', spoken: 'Halt den Oberkörper ruhiger.' } },
  kneeFlexionAtContact: { low: { shown: 'Weiche Knie', spoken: 'Setz mit weicherem Knie auf.' } },
  peakKneeFlexion: {
    low: { shown: 'Weiche Knie', spoken: 'Lass die Knie etwas mehr nachgeben.' },
    high: { shown: 'Groß bleiben', spoken: 'Bleib am Boden etwas größer.' },
  },
  hipExtension: { low: { shown: 'Nach hinten schieben', spoken: 'Schieb mit dem Bein hinter dir zu Ende.' } },
  elbowAngle: {
    low: { shown: 'Ellbogen öffnen', spoken: 'Öffne die Ellbogen ein wenig.' },
    high: { shown: 'Ellbogen beugen', spoken: 'Beuge die Ellbogen etwas mehr.' },
  },
};
