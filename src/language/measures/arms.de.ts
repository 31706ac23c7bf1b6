import { placeOf } from '../../heuristics/judging/placeOf.ts';
import type { KnownMeasurement } from '../../heuristics/measurement.ts';
import type { MeasureVocabulary } from '../measureWords.ts';
import { partInGerman } from './partInGerman.de.ts';
import { placedInGerman } from './placedInGerman.de.ts';

const elbowLink =
  'Für deinen Kraftaufwand macht es keinen Unterschied; vielen fällt ein rechter Winkel am leichtesten.';

/** Arms. */
export const armsInGerman: Pick<MeasureVocabulary, 'armCrossover' | 'elbowAngle' | 'armSwing'> = {
  armCrossover: {
    name: 'Armkreuzen',
    question: 'Schwingen deine Hände neben dir oder vor dem Körper?',
    definition:
      'Wie nah jedes Handgelenk bei jedem Schwung der Körpermitte kommt, als Anteil deiner Schulterbreite. Unter null kreuzt es auf die andere Seite.',
    referenceSource: 'Eine Faustregel: Die Hände bleiben auf ihrer Seite oder erreichen gerade die Mitte.',
    evidence:
      'Die Arme zu schwingen spart Kraft (Arellano & Kram 2014). Dass Kreuzen Kraft kostet oder schadet, hat niemand gezeigt; es geht mit mehr Drehen von Rumpf und Hüfte einher.',
    howToFilm: 'Filme von vorn, in Brusthöhe, mit beiden Armen im Bild.',
    nearZero: 'etwa die Mitte',
    verdict: crossoverVerdict,
    advice: {
      low: {
        title: 'Lass die Hände auf ihrer Seite',
        link: 'Arme, die kreuzen, hängen mit mehr Drehen von Rumpf und Hüfte zusammen.',
        cue: 'Zieh die Ellbogen gerade nach hinten; die Hände streifen die Hüfte und enden am Reißverschluss deiner Jacke.',
        drills: ['Armschwung im Sitzen vor dem Spiegel: 3 × 30 s', 'Laufen „von der Hosentasche zum Kinn“: 4 × 1 min'],
      },
    },
  },
  elbowAngle: {
    name: 'Ellbogen',
    question: 'Wie weit sind deine Ellbogen gebeugt?',
    definition:
      'Der Winkel zwischen Ober- und Unterarm (ein gestreckter Arm hat 180°), gemittelt über jeden Doppelschritt, gemessen auf der Seite, die näher an der Kamera ist.',
    referenceSource: 'Eine Faustregel: etwa ein rechter Winkel.',
    evidence:
      'Gestreckte und gebeugte Arme kosten gleich viel Kraft (Yegian 2019). Es ist eine Frage der Bequemlichkeit.',
    howToFilm: 'Filme von der Seite, in Hüfthöhe, ohne die Hände am Geländer.',
    verdict: elbowVerdict,
    advice: {
      low: {
        title: 'Öffne die Ellbogen ein wenig',
        link: elbowLink,
        cue: 'Lass die Hände beim Zurückschwingen zur Hüfte sinken.',
        drills: ['Armschwung im Sitzen, Hände bis zur Hüfte: 3 × 30 s', 'Arme ausschütteln: 10 s jeden Kilometer'],
      },
      high: {
        title: 'Beuge die Ellbogen etwas mehr',
        link: elbowLink,
        cue: 'Ellbogen etwa im rechten Winkel; schwing aus der Schulter.',
        drills: [
          'Armschwung im Sitzen, Ellbogen im rechten Winkel: 3 × 30 s',
          'Band zurückziehen mit gebeugten Ellbogen: 2 × 12',
        ],
      },
    },
  },
  armSwing: {
    name: 'Armschwung',
    question: 'Wie weit schwingt dein Oberarm?',
    definition:
      'Der Winkel, durch den der Oberarm von ganz hinten bis ganz vorn schwingt, gemessen auf der Seite, die näher an der Kamera ist.',
    referenceSource: 'Keiner: Keine Studie gibt einen an.',
    evidence:
      'Die Arme zu schwingen braucht weniger Kraft, als sie stillzuhalten (Arellano & Kram 2014). Wie weit, ist eine Frage der Bequemlichkeit.',
    howToFilm: 'Filme von der Seite, in Hüfthöhe, ohne die Hände am Geländer.',
    nearZero: 'kaum',
    verdict: ({ value }) => `Dein Oberarm schwingt durch ${Math.round(value)}°.`,
    advice: {},
  },
};

function crossoverVerdict(measurement: KnownMeasurement): string {
  const { value, uncertainty, referenceRange } = measurement;
  switch (placeOf(measurement)) {
    case 'usual':
      return 'Deine Hände bleiben auf ihrer Seite.';
    case 'probablyUsual':
      return 'Deine Hände bleiben wohl auf ihrer Seite.';
    case 'above':
      return 'Deine Hände bleiben weit vom Körper.';
    case 'below':
      return value < 0
        ? `Deine Hände kreuzen die Körpermitte um ${Math.round(Math.abs(value) * 100)} % deiner Schulterbreite.`
        : 'Deine Hände erreichen die Körpermitte.';
    default:
      // The other end is the unclear one: that they may be wide of the body is no matter.
      return value - uncertainty >= (referenceRange?.low ?? Number.POSITIVE_INFINITY)
        ? 'Deine Hände bleiben auf ihrer Seite.'
        : 'Deine Hände kommen der Mitte nahe; ob sie kreuzen, kann dieses Video nicht zeigen.';
  }
}

function elbowVerdict(measurement: KnownMeasurement): string {
  const elbow = partInGerman(measurement, 'Ellbogen');
  return placedInGerman(`${elbow} bildet einen Winkel von ${Math.round(measurement.value)}°`, measurement, {
    usual: 'etwa ein rechter Winkel',
    below: ': enger als bei den meisten',
    above: ': gestreckter als bei den meisten',
  });
}
