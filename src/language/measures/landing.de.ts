import { footStrikePatternOf } from '../../heuristics/body/footStrikePatternOf.ts';
import type { LengthWriter } from '../../heuristics/measure.ts';
import type { KnownMeasurement } from '../../heuristics/measurement.ts';
import type { MeasureVocabulary } from '../measureWords.ts';
import { legShareInGerman } from './legShareInGerman.de.ts';
import { partInGerman } from './partInGerman.de.ts';
import { placedInGerman } from './placedInGerman.de.ts';

type Landing = 'footStrike' | 'overstride' | 'shankAngle' | 'kneeFlexionAtContact' | 'peakKneeFlexion' | 'softLanding';

/** How the foot meets the ground. */
export const landingInGerman: Pick<MeasureVocabulary, Landing> = {
  footStrike: {
    name: 'Fußaufsatz',
    question: 'Womit trifft dein Fuß zuerst auf den Boden?',
    definition:
      'Der Winkel zwischen Fuß und Boden kurz vor dem Aufsatz, gemessen am Fuß, der näher an der Kamera ist. Über null zeigen die Zehen nach oben.',
    referenceSource:
      'Über etwa 8° setzt die Ferse zuerst auf, unter etwa −2° der Vorfuß (Altman & Davis 2012). Keines ist besser.',
    evidence:
      'Die meisten setzen mit der Ferse auf. Dass Umstellen vor Verletzungen schützt oder Kraft spart, ist nicht gezeigt: Es verlagert Last vom Knie zur Wade. Was hilft, ist weicher und näher an der Hüfte aufzusetzen.',
    howToFilm: 'Filme von der Seite, mit den Füßen im Bild, wenn möglich mit 60 Bildern pro Sekunde.',
    nearZero: 'etwa flach',
    verdict: footStrikeVerdict,
    advice: {},
  },
  overstride: {
    name: 'Aufsatz vor der Hüfte',
    question: 'Wie weit vor der Hüfte setzt dein Fuß auf?',
    definition:
      'Wie weit der Knöchel beim Aufsatz vor der Hüfte ist, als Anteil deiner Beinlänge, gemessen auf der Seite, die näher an der Kamera ist.',
    referenceSource:
      'Im Labor gemessen bei 9 bis 12,6 km/h: 13 bis 20 % der Beinlänge sind üblich. Wer schneller läuft, setzt weiter vorn auf.',
    evidence:
      'Begrenzt belegt: Ein Fuß, der weit vor der Hüfte aufsetzt, bremst mehr (Lieberman 2015), und Bremsen hängt mit der Last am Knie zusammen (Wille 2014).',
    howToFilm: 'Filme von der Seite, in Hüfthöhe, mit den Füßen im Bild.',
    nearZero: 'etwa unter der Hüfte',
    verdict: overstrideVerdict,
    advice: {
      high: {
        title: 'Setz näher an der Hüfte auf',
        link: 'Weit vorn aufzusetzen hängt mit mehr Bremsen und einem härteren Aufsatz zusammen.',
        cue: 'Lass den Fuß unter dir aufsetzen, mit senkrechtem Schienbein.',
        drills: [
          'Metronom auf deine Schrittfrequenz + 5 %: 1 min mit, 1 min ohne, 5-mal',
          'Kniehebegang, dann anlaufen: 4 × 20 m',
          'Bergauf-Läufe: 4 × 60 m',
        ],
      },
    },
  },
  shankAngle: {
    name: 'Schienbein beim Aufsatz',
    question: 'Steht dein Schienbein beim Aufsatz senkrecht?',
    definition:
      'Wie weit das Schienbein beim Aufsatz aus der Senkrechten neigt, gemessen auf der Seite, die näher an der Kamera ist. Über null ist der Fuß vor dem Knie.',
    referenceSource: 'Eine Faustregel, aus den Beinwinkeln gewöhnlicher Läufer.',
    evidence:
      'Begrenzt belegt: Ein Fuß, der vor dem Knie aufsetzt, geht mit einem schärferen ersten Stoß einher (Lieberman 2015).',
    howToFilm: 'Filme von der Seite, in Hüfthöhe, mit den Füßen im Bild.',
    nearZero: 'etwa senkrecht',
    verdict: shankVerdict,
    advice: {
      high: {
        title: 'Setz mit senkrechtem Schienbein auf',
        link: 'Ein Schienbein, das nach vorn greift, hängt mit mehr Bremsen und einem schärferen Stoß zusammen.',
        cue: 'Lass das Schienbein senkrecht stehen, wenn dein Fuß aufsetzt.',
        drills: ['Kniehebegang, dann anlaufen: 4 × 20 m', 'Bergauf-Läufe: 4 × 60 m'],
      },
    },
  },
  kneeFlexionAtContact: {
    name: 'Knie beim Aufsatz',
    question: 'Ist dein Knie beim Aufsatz gebeugt?',
    definition:
      'Wie weit das Knie beim Aufsatz gebeugt ist (ein gestrecktes Bein hat 0°), gemessen auf der Seite, die näher an der Kamera ist.',
    referenceSource: '46 Läufer, im Labor gemessen: die meisten zwischen 6° und 16°.',
    evidence:
      'Begrenzt belegt: Verletzte Läufer setzten mit gestreckterem Knie auf (Bramah 2018), und Läufer mit Rückenschmerzen hatten steifere Knie (Hamill 2009).',
    howToFilm: 'Filme von der Seite, in Hüfthöhe, mit dem ganzen Bein im Bild.',
    nearZero: 'fast gestreckt',
    verdict: kneeAtContactVerdict,
    advice: {
      low: {
        title: 'Setz mit weicherem Knie auf',
        link: 'Ein gestrecktes Knie beim Aufsatz hängt mit weniger Dämpfung zusammen.',
        cue: 'Weiche, leicht gebeugte Knie beim Aufsatz.',
        drills: ['Kleine Sprünge hinab, weich landen und stehen: 3 × 6', 'Ausfall-Kniebeugen: 3 × 8 je Seite'],
      },
    },
  },
  peakKneeFlexion: {
    name: 'Kniebeugung am Boden',
    question: 'Wie weit gibt dein Knie nach, solange der Fuß am Boden ist?',
    definition:
      'Die größte Beugung des Knies, solange der Fuß am Boden ist (ein gestrecktes Bein hat 0°), gemessen auf der Seite, die näher an der Kamera ist.',
    referenceSource: '46 Läufer, im Labor gemessen: die meisten zwischen 36° und 46°.',
    evidence:
      'Begrenzt belegt: Wenig Beugung kann wenig Dämpfung bedeuten (Souza 2016), viel Beugung mehr Last auf der Kniescheibe. Läufer mit Rückenschmerzen beugen weniger (Hamill 2009).',
    howToFilm: 'Filme von der Seite, in Hüfthöhe, mit dem ganzen Bein im Bild.',
    verdict: peakKneeVerdict,
    advice: {
      low: {
        title: 'Lass die Knie etwas mehr nachgeben',
        link: 'Steife Knie hängen mit weniger Dämpfung zusammen.',
        cue: 'Federnde, leise Knie, die beim Aufsatz nachgeben.',
        drills: ['Kniebeugen: 3 × 10', 'Kleine Sprünge hinab, weich landen und stehen: 3 × 6'],
      },
      high: {
        title: 'Bleib am Boden etwas größer',
        link: 'Tief einzusinken hängt mit mehr Last auf der Kniescheibe zusammen.',
        cue: 'Bleib am Boden groß, und federe schnell wieder ab.',
        drills: [
          'Langsam von einer Stufe hinab: 3 × 8 je Seite',
          'Hüpfen aus den Fußgelenken, Knie fast gestreckt: 3 × 15',
        ],
      },
    },
  },
  softLanding: {
    name: 'Weicher Aufsatz',
    question: 'Setzt du weicher auf als früher?',
    definition:
      'Ein Mittel aus Fußwinkel, Schienbein, Aufsatz vor der Hüfte, Auf und Ab, Kniebeugung und Schrittfrequenz, jeweils mit gewöhnlichen Läufern verglichen. Es misst keine Kraft: Vergleiche damit deine eigenen, gleich gefilmten Videos.',
    referenceSource: 'Keiner: Verfolge damit deine eigene Veränderung über Wochen.',
    evidence:
      'Die Gewohnheit ist gut belegt: Nach zwei Wochen Übung im weichen Aufsetzen hatten 320 neue Läufer in einem Jahr weniger Verletzungen (Chan 2018). Wie ein Aufsatz aussieht, zeigt höchstens zur Hälfte, wie hart er ist (Wille 2014).',
    howToFilm:
      'Filme von der Seite mit 60 oder mehr Bildern pro Sekunde, mit dem ganzen Körper im Bild, und gib deine Größe an.',
    verdict: ({ value }) => `Weichheit ${Math.round(value)} von 100 (50 = Durchschnitt, mehr = weicher).`,
    advice: {},
  },
};

const strikes = { rearfoot: 'mit der Ferse', midfoot: 'mit der Mitte des Fußes', forefoot: 'mit dem Vorfuß' };

function footStrikeVerdict(measurement: KnownMeasurement): string {
  const { value, uncertainty } = measurement;
  const foot = partInGerman(measurement, 'Fuß');
  const [low, middle, high] = [value - uncertainty, value, value + uncertainty].map(footStrikePatternOf);
  if (low === high) return `${foot} setzt ${strikes[middle]} auf.`;
  const others = [low, high].filter((pattern) => pattern !== middle).map((pattern) => strikes[pattern]);
  return `${foot} setzt wohl ${strikes[middle]} auf, vielleicht ${others.join(' oder ')}.`;
}

function overstrideVerdict(measurement: KnownMeasurement, length: LengthWriter): string {
  const { value, uncertainty, centimetres } = measurement;
  const distance = centimetres === null ? legShareInGerman(value) : length(centimetres, 'cm', 0);
  const lands = `${partInGerman(measurement, 'Fuß')} setzt`;
  const where = value < uncertainty ? `${lands} etwa unter der Hüfte auf` : `${lands} ${distance} vor der Hüfte auf`;
  return placedInGerman(where, measurement, {
    usual: 'wie bei den meisten',
    below: ', näher als bei den meisten',
    above: ', weiter vorn als bei den meisten',
  });
}

function shankVerdict(measurement: KnownMeasurement): string {
  const { value, uncertainty } = measurement;
  const shin = partInGerman(measurement, 'Schienbein');
  const leans =
    Math.abs(value) < uncertainty
      ? `${shin} steht beim Aufsatz etwa senkrecht`
      : `${shin} neigt beim Aufsatz ${Math.round(Math.abs(value))}° nach ${value < 0 ? 'hinten' : 'vorn'}`;
  return placedInGerman(leans, measurement, {
    usual: 'wie bei den meisten',
    below: '',
    above: ', mehr als bei den meisten',
  });
}

function kneeAtContactVerdict(measurement: KnownMeasurement): string {
  const { value, uncertainty } = measurement;
  const knee = `${partInGerman(measurement, 'Knie')} ist beim Aufsatz`;
  const bent = value < uncertainty ? `${knee} fast gestreckt` : `${knee} ${Math.round(value)}° gebeugt`;
  return placedInGerman(bent, measurement, {
    usual: 'wie bei den meisten',
    below: ': gestreckter als bei den meisten',
    above: ': mehr als bei den meisten',
  });
}

function peakKneeVerdict(measurement: KnownMeasurement): string {
  const knee = partInGerman(measurement, 'Knie');
  return placedInGerman(`${knee} beugt sich am Boden bis ${Math.round(measurement.value)}°`, measurement, {
    usual: 'wie bei den meisten',
    below: ': steifer als bei den meisten',
    above: ', mehr als bei den meisten',
  });
}
