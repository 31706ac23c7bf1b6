import type { LengthWriter } from '../../heuristics/measure.ts';
import type { KnownMeasurement } from '../../heuristics/measurement.ts';
import type { MeasureVocabulary } from '../measureWords.ts';
import { partInGerman } from './partInGerman.de.ts';
import { placedInGerman } from './placedInGerman.de.ts';

type Rhythm =
  | 'cadence'
  | 'strideLength'
  | 'stepWidth'
  | 'verticalOscillation'
  | 'hipExtension'
  | 'groundContactTime'
  | 'flightTime'
  | 'dutyFactor';

const metronome = 'Metronom auf deine Schrittfrequenz + 5 %: 1 min mit, 1 min ohne, 5-mal';
const timeFilm = 'Filme von der Seite mit 60 oder mehr Bildern pro Sekunde, mit den Füßen im Bild.';

/** Steps in time and space. */
export const rhythmInGerman: Pick<MeasureVocabulary, Rhythm> = {
  cadence: {
    name: 'Schrittfrequenz',
    question: 'Wie viele Schritte machst du in einer Minute?',
    definition: 'Schritte beider Füße in einer Minute, aus jedem Aufsatz im Video berechnet.',
    referenceSource:
      'Freizeitläufer, bei deinem Tempo, wo es bekannt ist. Wer schneller läuft, macht mehr Schritte, wer größer ist, weniger.',
    evidence:
      'Mäßig belegt: 5 bis 10 % mehr Schritte bei gleichem Tempo senken die Last auf Knie und Hüfte (Heiderscheit 2011). Keine Zahl passt für alle.',
    howToFilm: 'Filme etwa 20 Sekunden gleichmäßigen Laufens, mit beiden Füßen im Bild.',
    verdict: cadenceVerdict,
    advice: {
      low: {
        title: 'Mach etwas schnellere, kürzere Schritte',
        link: 'Schnellere, kürzere Schritte bei gleichem Tempo hängen mit weniger Last auf Knie und Hüfte und einem weicheren Aufsatz zusammen.',
        cue: 'Gleiches Tempo, etwas schnellere, kürzere Schritte.',
        drills: [metronome, 'Schnelle Füße: 4 × 20 s'],
      },
    },
  },
  strideLength: {
    name: 'Doppelschrittlänge',
    question: 'Wie weit kommst du von einem Aufsatz eines Fußes bis zu seinem nächsten?',
    definition: 'Dein Tempo mal die Zeit von einem Aufsatz eines Fußes bis zu seinem nächsten.',
    referenceSource: 'Keiner: Sie hängt von Tempo und Größe ab.',
    evidence:
      'Ein langer Schritt ist an sich kein Fehler; die meisten brauchen nahe dem Schritt, den sie selbst wählen, am wenigsten Kraft (Moore 2016). Er zählt nur, wenn der Fuß weit vorn aufsetzt.',
    howToFilm: 'Gib die Bandgeschwindigkeit an, oder deine Größe bei einem Video von der Seite.',
    verdict: ({ value }, length) =>
      `${length(value, 'm', 2)} je Doppelschritt, ${length(value / 2, 'm', 2)} je Schritt.`,
    advice: {},
  },
  stepWidth: {
    name: 'Spurbreite',
    question: 'Wie weit auseinander setzen deine Füße auf, oder kreuzen sie?',
    definition:
      'Der seitliche Abstand von einem Aufsatz zum nächsten, von vorn oder hinten gesehen. Unter null kreuzen die Füße.',
    referenceSource: 'Eine Faustregel: Im Mittel sind es etwa 6 cm.',
    evidence:
      'Begrenzt belegt: Eine schmale Spur belastet die Außenseite des Knies (Meardon 2012); eine breite kostet Kraft (Arellano & Kram 2011).',
    howToFilm: 'Filme von hinten, in Hüfthöhe, und gib deine Größe an.',
    nearZero: 'etwa auf einer Linie',
    verdict: stepWidthVerdict,
    advice: {
      low: {
        title: 'Setz jeden Fuß auf seiner Seite auf',
        link: 'Eine schmale Spur hängt mit mehr Belastung an der Außenseite des Knies zusammen.',
        cue: 'Lauf auf zwei Schienen, nicht auf einem Seil.',
        drills: ['Über einer Linie laufen, je ein Fuß auf jeder Seite: 4 × 60 m', 'Bein abspreizen mit Band: 3 × 12'],
      },
      high: {
        title: 'Setz die Füße etwas näher beieinander auf',
        link: 'Eine breite Spur hängt mit mehr Kraftaufwand zusammen.',
        cue: 'Lass beide Füße dicht neben einer Linie unter dir aufsetzen.',
        drills: [
          'Laufen, dass jeder Fuß eine Linie gerade berührt: 4 × 60 m',
          'Auf einem Bein stehen: 3 × 30 s je Seite',
        ],
      },
    },
  },
  verticalOscillation: {
    name: 'Auf und Ab',
    question: 'Wie weit gehst du bei jedem Schritt auf und ab?',
    definition: 'Wie weit sich die Hüfte bei jedem Schritt hebt und senkt.',
    referenceSource: 'Bis etwa 6 % deiner Größe sind bei ruhigem Tempo üblich.',
    evidence:
      'Mäßig belegt: Weniger Auf und Ab spart Kraft (Van Hooren 2024). Mehr davon hing bei Läufern an Hochschulen mit Ermüdungsschäden am Knochen zusammen (Kliethermes 2021).',
    howToFilm: 'Filme von der Seite und gib deine Größe an.',
    verdict: bounceVerdict,
    advice: {
      high: {
        title: 'Lauf nach vorn, nicht nach oben',
        link: 'Viel Auf und Ab hängt mit mehr Kraftaufwand und einem härteren Aufsatz zusammen.',
        cue: 'Drück dich nach vorn ab, nicht nach oben; der Kopf bleibt auf einer Höhe.',
        drills: [metronome, 'Unter einer niedrigen Leine laufen: 4 × 20 m'],
      },
    },
  },
  hipExtension: {
    name: 'Abdruck',
    question: 'Wie weit reicht dein Oberschenkel beim Abdruck nach hinten?',
    definition:
      'Wie weit der Oberschenkel hinter der Senkrechten ist, wenn der Fuß den Boden verlässt, gemessen auf der Seite, die näher an der Kamera ist.',
    referenceSource: 'Eine Faustregel: etwa 15° bei 9 km/h, und 1° mehr je km/h.',
    evidence:
      'Begrenzt und widersprüchlich: Ein kurzer Abdruck wird vielleicht im unteren Rücken ausgeglichen (Souza 2016, eine Meinung), braucht aber auch weniger Kraft (Moore 2016).',
    howToFilm: 'Filme von der Seite mit 60 oder mehr Bildern pro Sekunde, mit dem ganzen Bein im Bild.',
    nearZero: 'etwa gerade nach unten',
    verdict: pushOffVerdict,
    advice: {
      low: {
        title: 'Schieb mit dem Bein hinter dir zu Ende',
        link: 'Ein kurzer Abdruck wird manchmal mit einem Hohlkreuz in Verbindung gebracht.',
        cue: 'Schieb den Boden hinter dir weg, und spann den Po an.',
        drills: ['Hüftbeuger dehnen: 2 × 30 s je Seite', 'Beckenheben: 3 × 12'],
      },
    },
  },
  groundContactTime: {
    name: 'Bodenkontaktzeit',
    question: 'Wie lange ist jeder Fuß am Boden?',
    definition: 'Die Zeit vom Aufsatz eines Fußes, bis er den Boden verlässt. Beide Füße zählen.',
    referenceSource:
      'Kürzer, je schneller du läufst: etwa 300 ms bei 9 km/h, 230 ms bei 12,5 km/h. Kein Wert ist besser.',
    evidence: 'Sie ändert nicht, wie viel Kraft du brauchst (Van Hooren 2024), darum steht sie ohne Urteil da.',
    howToFilm: timeFilm,
    verdict: (measurement) =>
      `${partInGerman(measurement, 'Fuß')} ist bei jedem Schritt ${Math.round(measurement.value)} ms am Boden.`,
    advice: {},
  },
  flightTime: {
    name: 'Flugzeit',
    question: 'Wie lange sind beide Füße in der Luft?',
    definition: 'Die Zeit, von der ein Fuß den Boden verlässt, bis der andere aufsetzt.',
    referenceSource: 'Bei ruhigem Tempo 80 bis 110 ms. Kein Wert ist besser.',
    evidence: 'Sie ändert nicht, wie viel Kraft du brauchst (Van Hooren 2024), darum steht sie ohne Urteil da.',
    howToFilm: timeFilm,
    nearZero: 'kaum',
    verdict: ({ value }) =>
      value < 20
        ? 'Deine Füße verlassen zwischen den Schritten kaum den Boden.'
        : `Zwischen den Schritten sind beide Füße ${Math.round(value)} ms in der Luft.`,
    advice: {},
  },
  dutyFactor: {
    name: 'Anteil am Boden',
    question: 'Für welchen Teil jedes Doppelschritts ist ein Fuß am Boden?',
    definition:
      'Welchen Teil der Zeit von einem Aufsatz eines Fußes bis zu seinem nächsten er am Boden ist („duty factor“ in Studien).',
    referenceSource: 'Bei ruhigem Tempo 35 bis 39 %. Kein Wert ist besser.',
    evidence:
      'Ein hoher und ein niedriger Anteil kosten gleich viel Kraft (Lussiana 2019). Ein niedriger geht mit mehr Last bei jedem Schritt einher.',
    howToFilm: timeFilm,
    verdict: (measurement) =>
      `${partInGerman(measurement, 'Fuß')} ist ${Math.round(measurement.value)} % seines Doppelschritts am Boden.`,
    advice: {},
  },
};

function cadenceVerdict(measurement: KnownMeasurement): string {
  const atSpeed = measurement.isForSpeed ? ' bei diesem Tempo' : '';
  return placedInGerman(`${Math.round(measurement.value)} Schritte pro Minute`, measurement, {
    usual: `wie bei den meisten${atSpeed}`,
    below: `: weniger als bei den meisten${atSpeed}`,
    above: `: mehr als bei den meisten${atSpeed}`,
  });
}

/** What stands behind a length whose scale nobody told; empty where it is known. */
function ifAverage({ scaleFrom }: KnownMeasurement): string {
  return scaleFrom === 'bodyProportions' ? ' (wenn du durchschnittlich groß bist)' : '';
}

function stepWidthVerdict(measurement: KnownMeasurement, length: LengthWriter): string {
  const { value, uncertainty } = measurement;
  const width = length(Math.abs(value), 'cm', 0);
  const stands =
    Math.abs(value) < uncertainty
      ? 'Deine Füße setzen etwa auf einer Linie auf'
      : value < 0
        ? `Deine Füße kreuzen um ${width}${ifAverage(measurement)}`
        : `Deine Füße setzen ${width} auseinander auf${ifAverage(measurement)}`;
  return placedInGerman(stands, measurement, {
    usual: 'wie bei den meisten',
    below: ': schmaler als bei den meisten',
    above: ': breiter als bei den meisten',
  });
}

function bounceVerdict(measurement: KnownMeasurement, length: LengthWriter): string {
  const bounce = `Du gehst bei jedem Schritt ${length(measurement.value, 'cm', 1)} auf und ab${ifAverage(measurement)}`;
  return placedInGerman(bounce, measurement, {
    usual: 'wie die meisten',
    below: ', weniger als die meisten',
    above: ', mehr als die meisten',
  });
}

function pushOffVerdict(measurement: KnownMeasurement): string {
  const { value, uncertainty } = measurement;
  const thigh = partInGerman(measurement, 'Oberschenkel');
  const reaches =
    Math.abs(value) < uncertainty
      ? `${thigh} zeigt beim Abdruck etwa gerade nach unten`
      : `${thigh} reicht beim Abdruck ${Math.round(Math.abs(value))}° ${value < 0 ? 'vor' : 'hinter'} dich`;
  const most = `bei den meisten${measurement.isForSpeed ? ' bei diesem Tempo' : ''}`;
  return placedInGerman(reaches, measurement, {
    usual: `wie ${most}`,
    below: `, weniger als ${most}`,
    above: `, mehr als ${most}`,
  });
}
