import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { View } from '../gait/scene/scene.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import { measureWords } from './measureWords.ts';
import { noticeWords } from './noticeWords.ts';
import type { ReasonWords } from './reasonWords.ts';

const seenFrom: Readonly<Record<View, string>> = {
  'left-side': 'von links',
  'right-side': 'von rechts',
  front: 'von vorn',
  rear: 'von hinten',
  oblique: 'aus schräger Richtung',
  unknown: 'aus einer Richtung, die Lope nicht erkennt,',
};

const estimatedFrom = {
  standing:
    'Geschätzt aus deiner Körpergröße, daraus, wie du stehst, und daraus, wie schnell sich dein Fuß am Boden bewegt. Mit der Bandgeschwindigkeit wird es genauer.',
  height:
    'Geschätzt aus deiner Körpergröße und daraus, wie schnell sich dein Fuß am Boden bewegt. Mit der Bandgeschwindigkeit wird es genauer.',
  bodyProportions:
    'Grob geschätzt für einen durchschnittlich großen Körper. Mit deiner Körpergröße oder der Bandgeschwindigkeit wird es viel genauer.',
} as const;

const filmAgain = 'Filme etwa 20 Sekunden gleichmäßiges Laufen, mit';

/** @see reasonWords */
export function german(
  id: MeasureId,
  { metrics, notices }: Pick<RunAnalysis, 'metrics' | 'notices'>,
  vocabulary = measureWords,
): ReasonWords | null {
  const reason = metrics[id]?.reason ?? null;
  if (reason === null) return null;
  const { howToFilm } = vocabulary[id];
  switch (reason.kind) {
    case 'stopped': {
      const stop = notices.find(({ level }) => level === 'stop');
      if (!stop) return null;
      const { sentence, remedy } = noticeWords(stop);
      return { reason: sentence, remedy };
    }
    case 'wrongView':
      return { reason: `Das ist ${seenFrom[reason.view]} nicht zu sehen.`, remedy: howToFilm };
    case 'tooFewStrides':
      return {
        reason: 'Es sind zu wenige Doppelschritte deutlich zu sehen.',
        remedy: `${filmAgain} dem ganzen Körper im Bild und bei gutem Licht.`,
      };
    case 'tooFewLandings':
      return {
        reason: `Nur ${reason.found} ${reason.found === 1 ? 'Aufsatz' : 'Aufsätze'} des kameranahen Fußes ${reason.found === 1 ? 'ist' : 'sind'} deutlich zu sehen; nötig sind ${reason.needed}.`,
        remedy: howToFilm,
      };
    case 'noScale':
      return { reason: 'Lope weiß nicht, wie groß du in Wirklichkeit bist.', remedy: howToFilm };
    case 'noSpeed':
      return {
        reason: 'Deine Geschwindigkeit ist nicht bekannt, und dieses Video zeigt sie nicht.',
        remedy: 'Gib die Bandgeschwindigkeit an, oder filme von der Seite und gib deine Körpergröße an.',
      };
    case 'restUnknown':
      return {
        reason:
          'Lope hat nicht gesehen, wie du deine Schultern in Ruhe hältst. Die Menschen sind zu verschieden, um ohne das zu urteilen.',
        remedy: howToFilm,
      };
    case 'pelvisNotDrawn':
      return {
        reason: 'Lope zeichnet das Becken immer waagerecht, was es auch tut, und kann deshalb kein Absinken sehen.',
        remedy: howToFilm,
      };
    case 'tooFewParts':
      return { reason: 'In diesem Video ist zu wenig von deinem Aufsatz zu sehen.', remedy: howToFilm };
    case 'noGreatestBend':
      return {
        reason: 'Es ist nicht zu sehen, wie dein Knie sich am Boden beugt und wieder streckt.',
        remedy: howToFilm,
      };
    case 'impossible':
      return {
        reason:
          'Das Ergebnis ist mehr, als der Körper beim Laufen kann. Etwas wurde also falsch gelesen, und keine Zahl wird gezeigt.',
        remedy: `Schau, ob der gezeichnete Körper deinem folgt. ${howToFilm}`,
      };
    case 'intervalSaysNothing':
      return { reason: 'In diesem Video ist es so unsicher, dass eine Zahl nichts sagen würde.', remedy: howToFilm };
    case 'contactsMissing':
      return {
        reason: `Für diese Zahl braucht es ${reason.needed} Aufsätze, zu sehen ${reason.found === 1 ? 'war nur einer' : `waren nur ${reason.found}`}.`,
        remedy: `${filmAgain} beiden Füßen im Bild und bei gutem Licht.`,
      };
    case 'againstGravity':
      return {
        reason: 'In einem so kurzen Schritt kann niemand so weit steigen und fallen.',
        remedy: 'Prüfe deine Körpergröße, und ob das Video in seinem wirklichen Tempo abläuft.',
      };
    case 'timesDisagree':
      return {
        reason:
          'Die Zeiten am Boden und in der Luft ergeben zusammen nicht deine Schritte, deshalb werden sie nicht gezeigt.',
        remedy: howToFilm,
      };
    case 'probablyUsual':
      return {
        reason: 'Die Unsicherheit reicht über den üblichen Bereich hinaus. Es ist also wahrscheinlich, nicht sicher.',
        remedy: null,
      };
    case 'unusualOnly':
      return { reason: 'Das ist ungewöhnlich, aber kein Fehler, soweit man weiß.', remedy: null };
    case 'interlaced':
      return {
        reason:
          'Dieses Video hat Halbbilder (interlaced): Jedes Bild mischt zwei Momente. Deshalb lässt sich kein Aufsatz zeitlich bestimmen.',
        remedy: 'Wenn deine Kamera es kann, wähle eine Einstellung mit „p“, etwa 50p oder 60p.',
      };
    case 'intervalTooWide':
      return {
        reason: 'Zu unsicher, um zu sagen, ob das üblich ist.',
        remedy: 'Filme mehr Schritte, aus größerer Nähe und bei gutem Licht.',
      };
    case 'estimatedSpeed':
      return { reason: estimatedFrom[reason.source], remedy: null };
    case 'forComparison':
      return {
        reason: 'Vergleiche es mit deinen eigenen späteren Videos, von derselben Stelle gefilmt.',
        remedy: null,
      };
  }
}
