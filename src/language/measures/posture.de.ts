import { placeOf } from '../../heuristics/judging/placeOf.ts';
import type { KnownMeasurement } from '../../heuristics/measurement.ts';
import type { MeasureVocabulary } from '../measureWords.ts';
import { placedInGerman } from './placedInGerman.de.ts';

type Posture = 'forwardLean' | 'headPosition' | 'shoulderElevation' | 'trunkSway' | 'pelvicDrop';

/** Trunk, head and shoulders. */
export const postureInGerman: Pick<MeasureVocabulary, Posture> = {
  forwardLean: {
    name: 'Vorlage',
    question: 'Wie weit neigt sich dein Rumpf in den Lauf?',
    definition:
      'Wie weit die Linie von der Hüfte zu den Schultern aus der Senkrechten nach vorn neigt, gemittelt über jeden Doppelschritt.',
    referenceSource: 'Läufer wählen zwischen etwa 4° und 12° (Teng & Powers 2015).',
    evidence:
      'Einige Belege: Etwas mehr Vorlage verlagert Arbeit vom Knie zur Hüfte, und viel Vorlage sah man öfter bei verletzten Läufern. Dass sie für den Rücken zählt, ist wahrscheinlich, aber nicht bewiesen.',
    howToFilm:
      'Filme von der Seite, in Hüfthöhe, mit dem ganzen Körper im Bild und etwas Senkrechtem daneben: Tür, Fenster, Regal.',
    nearZero: 'etwa aufrecht',
    verdict: leanVerdict,
    advice: {
      low: {
        title: 'Neige dich aus den Fußgelenken',
        link: 'Aufrecht zu laufen hängt mit mehr Last auf den Knien zusammen.',
        cue: 'Lauf groß, dann neige dich leicht aus den Fußgelenken nach vorn, wie in eine leichte Brise.',
        drills: [
          'An die Wand lehnen: 5 × 10 s, gerade vom Knöchel bis zum Ohr',
          'Fallstart: lehnen, bis du einen Schritt machen musst, 6-mal',
        ],
      },
      high: {
        title: 'Lauf etwas aufrechter',
        link: 'Den Oberkörper weit vorn zu tragen hängt mit mehr Arbeit für die Rückenmuskeln und mit einem Aufsatz weiter vorn zusammen.',
        cue: 'Heb die Brust, die Hüfte unter den Schultern.',
        drills: ['Rückenheben in Bauchlage: 2 × 10', 'Hüftbeuger dehnen: 2 × 30 s je Seite'],
      },
    },
  },
  headPosition: {
    name: 'Kopfhaltung',
    question: 'Ist dein Kopf über den Schultern, oder schiebt er sich vor?',
    definition:
      'Der Winkel zwischen Hals (Schulter bis Ohr) und Rumpf, gemittelt über jeden Doppelschritt. Hat Lope dich aufrecht stehen sehen, zeigt er, wie viel weiter vorn dein Kopf ist als dann.',
    referenceSource: 'Eine Faustregel: Keine Studie des Laufens gibt einen Bereich an.',
    evidence:
      'Keine Studie des Laufens. Es ist eine Frage der Bequemlichkeit für Nacken und oberen Rücken, also probier es einfach aus.',
    howToFilm: 'Filme von der Seite, in Hüfthöhe, mit dem Kopf im Bild.',
    nearZero: 'etwa in einer Linie',
    verdict: headVerdict,
    advice: {
      high: {
        title: 'Nimm den Kopf über die Schultern zurück',
        link: 'Ein vorgeschobener Kopf ist mehr Arbeit für Nacken und oberen Rücken; viele finden es weiter hinten bequemer.',
        cue: 'Ohren über die Schultern, Blick 20 bis 30 Meter voraus, das Kinn sanft zurück.',
        drills: ['Kinn zurückziehen: 2 × 10', 'Mit Rücken und Kopf an der Wand stehen: 3 × 20 s'],
      },
    },
  },
  shoulderElevation: {
    name: 'Schultern',
    question: 'Ziehst du die Schultern zu den Ohren hoch?',
    definition:
      'Wie viel näher die Schultern an den Ohren sind, gemittelt über jeden Doppelschritt, als wenn du aufrecht stehst, oder als in der ersten Minute eines Videos von drei oder mehr Minuten.',
    referenceSource: 'Eine Faustregel: bis 8 %.',
    evidence:
      'Keine Studie des Laufens. Es ist eine Frage der Bequemlichkeit für Nacken und Arme, also probier es einfach aus.',
    howToFilm: 'Steh vor dem Start drei Sekunden aufrecht mit hängenden Armen, oder filme drei Minuten oder länger.',
    nearZero: 'etwa wie in Ruhe',
    verdict: shouldersVerdict,
    advice: {
      high: {
        title: 'Lass die Schultern sinken',
        link: 'Vielen Läufern ist mit gesenkten Schultern leichter im Nacken.',
        cue: 'Lass die Schultern sinken, und schüttle jeden Kilometer die Hände aus.',
        drills: ['Schultern hochziehen und fallen lassen: 10-mal', 'Band zum Gesicht ziehen: 2 × 12'],
      },
    },
  },
  trunkSway: {
    name: 'Rumpfneigung zur Seite',
    question: 'Wie weit pendelt dein Oberkörper von Seite zu Seite?',
    definition:
      'Wie weit die Linie von der Hüfte zu den Schultern in jedem Doppelschritt von einer Seite zur anderen pendelt, von vorn oder hinten gesehen.',
    referenceSource: 'Eine Faustregel: bis 7°.',
    evidence:
      'Begrenzt belegt: In einer Studie mit 258 Läufern verletzten sich später öfter, die sich mehr zur Seite neigten (Burke 2023).',
    howToFilm: 'Filme von vorn oder hinten, in Hüfthöhe, mit gerader Kamera.',
    nearZero: 'kaum',
    verdict: swayVerdict,
    advice: {
      high: {
        title: 'Halt den Oberkörper ruhiger',
        link: 'Viel Pendeln hing in einer Studie mit späteren Verletzungen zusammen.',
        cue: 'Ruhiger Oberkörper, Rippen über der Hüfte.',
        drills: ['Seitstütz: 3 × 20 s je Seite', 'Einseitig ein Gewicht tragen: 3 × 30 m je Seite'],
      },
    },
  },
  pelvicDrop: {
    name: 'Absinken des Beckens',
    question: 'Bleibt dein Becken gerade, wenn du auf einem Bein stehst?',
    definition:
      'Wie weit eine Hüfte unter die andere sinkt, während du auf einem Bein stehst, von hinten oder vorn gesehen.',
    referenceSource: 'Eine Faustregel: bis 5°.',
    evidence:
      'Begrenzt belegt: Bei verletzten Läufern sank es mehr als bei anderen (Bramah 2018). Wer es auf Videos mit dem Auge beurteilt, ist sich meist einig.',
    howToFilm:
      'Sieh selbst hin: Spiel ein Video von hinten langsam ab, und achte auf den Hosenbund, während ein Fuß am Boden ist.',
    verdict: null,
    advice: {},
  },
};

function leanVerdict(measurement: KnownMeasurement): string {
  const { value, uncertainty } = measurement;
  const degrees = `${Math.abs(Math.round(value))}°`;
  const leans =
    Math.abs(value) < uncertainty
      ? 'Du läufst etwa aufrecht'
      : `Du neigst dich ${degrees} nach ${value < 0 ? 'hinten' : 'vorn'}`;
  return placedInGerman(leans, measurement, {
    usual: 'wie die meisten',
    below: ', aufrechter als die meisten',
    above: ', mehr als die meisten',
  });
}

function headVerdict(measurement: KnownMeasurement): string {
  const { value, uncertainty, baseline } = measurement;
  if (baseline === 'standing') return beyondStanding(measurement);
  const degrees = `${Math.round(Math.abs(value))}°`;
  const where =
    Math.abs(value) < uncertainty
      ? 'etwa in einer Linie mit dem Rumpf'
      : `etwa ${degrees} ${value < 0 ? 'hinter' : 'vor'} der Linie deines Rumpfes`;
  switch (placeOf(measurement)) {
    case 'usual':
      return `Dein Kopf ist ${where}: gut getragen.`;
    case 'probablyUsual':
      return `Dein Kopf ist ${where}: wohl gut getragen.`;
    case 'above':
      return `Dein Kopf ist vorgeschoben: ${degrees} vor der Linie deines Rumpfes.`;
    default:
      return `Dein Kopf ist ${where}.`;
  }
}

function beyondStanding(measurement: KnownMeasurement): string {
  const { value } = measurement;
  const degrees = `${Math.round(Math.abs(value))}°`;
  switch (placeOf(measurement)) {
    case 'usual':
      return 'Du trägst den Kopf etwa so, wie wenn du aufrecht stehst.';
    case 'probablyUsual':
      return 'Du trägst den Kopf wohl etwa so, wie wenn du aufrecht stehst.';
    case 'above':
      return `Dein Kopf ist vorgeschoben: ${degrees} mehr, als wenn du aufrecht stehst.`;
    default:
      return `Dein Kopf ist etwa ${degrees} weiter ${value < 0 ? 'hinten' : 'vorn'}, als wenn du aufrecht stehst.`;
  }
}

function shouldersVerdict(measurement: KnownMeasurement): string {
  const { value } = measurement;
  const share = `${Math.round(Math.abs(value))} %`;
  switch (placeOf(measurement)) {
    case 'usual':
      return 'Deine Schultern bleiben unten.';
    case 'probablyUsual':
      return 'Deine Schultern bleiben wohl unten.';
    case 'above':
      return `Deine Schultern ziehen hoch: ${share} näher an den Ohren als in Ruhe.`;
    default:
      return `Deine Schultern sind etwa ${share} ${value < 0 ? 'weiter von den' : 'näher an den'} Ohren als in Ruhe.`;
  }
}

function swayVerdict(measurement: KnownMeasurement): string {
  const { value, uncertainty } = measurement;
  const sways =
    value < uncertainty
      ? 'Dein Oberkörper pendelt kaum'
      : `Dein Oberkörper pendelt bei jedem Doppelschritt durch ${Math.round(value)}°`;
  return placedInGerman(sways, measurement, {
    usual: 'wie bei den meisten',
    below: '',
    above: ', mehr als bei den meisten',
  });
}
