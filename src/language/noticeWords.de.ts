import type { FilmPart, Notice } from '../analysis/notice.ts';
import { figureText } from './formatFigure.ts';
import { formatDuration } from './formats.ts';
import { measureWords } from './measureWords.ts';
import { nameInSentence } from './midSentence.ts';
import type { NoticeWords } from './noticeWords.ts';
import { formatNumber } from './number.ts';
import { leftOutText, partsSeenText } from './partsWords.ts';
import { shownUnits } from './shownUnits.ts';
import { speedText } from './speed.ts';
import { timesText } from './timesText.ts';
import { unbroken } from './unbroken.ts';
import { writtenHeight } from './writtenHeight.ts';
import { roughSpeed, writtenSpeed } from './writtenSpeed.ts';

const filmARun = 'Filme einen Lauf: etwa 20 Sekunden in gleichmäßigem Tempo.';
const filmLonger = 'Filme etwa 20 Sekunden gleichmäßiges Laufen, mit beiden Füßen im Bild';

/** @see noticeWords */
export function german(notice: Notice): NoticeWords {
  switch (notice.id) {
    case 'tooShort':
      return {
        sentence: 'Dieses Video ist zu Ende, bevor ein einziger Schritt getan ist.',
        remedy: 'Filme etwa 20 Sekunden gleichmäßiges Laufen.',
      };
    case 'nobody':
      return {
        sentence: 'In diesem Video war niemand zu finden.',
        remedy: 'Filme aus 3 bis 4 Metern Entfernung, mit dem ganzen Körper im Bild und bei gutem Licht.',
      };
    case 'slowMotion':
      return {
        sentence: `Das sieht nach Zeitlupe aus, etwa ${timesText(notice.suspectedTimeScale)}-mal langsamer als in Wirklichkeit.`,
        remedy: 'Wie stark wurde es verlangsamt? Dann rechnen wir neu.',
      };
    case 'spedUp':
      return notice.level === 'stop'
        ? {
            sentence: `Dieses Video scheint beschleunigt zu sein, etwa ${timesText(notice.suspectedTimeScale)}-fach: So hoch kommt bei so kurzen Schritten niemand.`,
            remedy: 'Wie stark wurde es beschleunigt? Dann rechnen wir neu.',
          }
        : {
            sentence: `Vielleicht ist dieses Video beschleunigt, etwa ${timesText(notice.suspectedTimeScale)}-fach. Ein Sprint oder ein laufendes Kind kann genauso aussehen.`,
            remedy: 'In welchem Tempo läuft es ab?',
          };
    case 'changingSpeed':
      return {
        sentence: `Dieses Video wechselt zwischen normalem Tempo und Zeitlupe. Es zählt nur, was in einem einzigen Tempo abläuft: ${partsText(notice.parts)}.`,
        remedy: 'Filme den ganzen Lauf in normalem Tempo, dann zählt alles.',
      };
    case 'partlyRun':
      return { sentence: `Nur das Laufen zählt, von diesem Video also ${partsText(notice.parts)}.`, remedy: null };
    case 'severalParts':
      return {
        sentence: `Dieses Video wurde in ${notice.parts.length} Teilen gelesen: ${partsSeenText(notice.parts)}. Sie zählen zusammen.`,
        remedy: null,
      };
    case 'partsLeftOut':
      return { sentence: `Weggelassen: ${leftOutText(notice.parts)}.`, remedy: null };
    case 'otherSideSeen': {
      const [told, seen] = notice.view === 'left-side' ? ['rechte', 'linke'] : ['linke', 'rechte'];
      return {
        sentence: `Du hast angegeben, dass die Kamera deine ${told} Seite sieht. Dieses Video zeigt deine ${seen} Seite und wurde so gelesen.`,
        remedy: 'Wenn das Video gespiegelt ist, sind links und rechts unten überall vertauscht.',
      };
    }
    case 'standing':
      return { sentence: 'In diesem Video war kein klarer Laufrhythmus zu finden.', remedy: filmARun };
    case 'walking':
      return { sentence: 'Das sieht nach Gehen aus. Lope wertet nur Laufen aus.', remedy: filmARun };
    case 'smallBody':
      return notice.level === 'stop'
        ? {
            sentence: `Die Person füllt nur ${percent(notice.heightShare)} der Bildhöhe. Das ist zu klein zum Messen.`,
            remedy: 'Filme aus größerer Nähe, sodass der Körper mindestens die halbe Bildhöhe füllt.',
          }
        : {
            sentence: `Die Person füllt nur ${percent(notice.heightShare)} der Bildhöhe, deshalb sind die Zahlen ungenauer, als sie sein könnten.`,
            remedy: 'Filme nächstes Mal aus größerer Nähe: Der Körper sollte mindestens die halbe Bildhöhe füllen.',
          };
    case 'feetCutOff':
      return {
        sentence: 'Die Füße sind im größten Teil des Videos nicht im Bild.',
        remedy: 'Neige die Kamera nach unten oder stell sie weiter weg, bis die Füße im Bild bleiben.',
      };
    case 'tooFewLeft':
      return {
        sentence: `Nach dem, was du weggelassen hast, ${
          notice.steps === 0
            ? 'bleibt kein Schritt'
            : notice.steps === 1
              ? 'bleibt ein Schritt'
              : `bleiben ${notice.steps} Schritte`
        } übrig. Das ist zu wenig, um etwas zu beurteilen.`,
        remedy: 'Mach es rückgängig, oder nimm unter „Von Hand gesetzt“ etwas zurück.',
      };
    case 'tooFewSteps':
      return {
        sentence:
          notice.steps === 0
            ? 'In diesem Video war kein klarer Schritt zu finden.'
            : `In diesem Video ${notice.steps === 1 ? 'war nur ein Schritt' : `waren nur ${notice.steps} Schritte`} zu finden. Das ist zu wenig, um etwas zu beurteilen.`,
        remedy: `${filmLonger}.`,
      };
    case 'unknownView':
      return {
        sentence: 'Lope erkennt nicht, wo die Kamera stand: neben dir, vor dir oder hinter dir.',
        remedy: 'Wähle den Blickwinkel selbst, unter „Über diesen Lauf“.',
      };
    case 'obliqueView':
      return {
        sentence: 'Dieses Video wurde schräg aufgenommen. So lassen sich weder Vorlage noch Armkreuzen gut messen.',
        remedy: 'Filme genau von der Seite oder genau von vorn oder hinten.',
      };
    case 'tiltedCamera':
      return {
        sentence: `Deine Kamera war um ${Math.round(notice.degrees)}° gekippt. Das ist herausgerechnet.`,
        remedy: null,
      };
    case 'impossibleHeight':
      return {
        sentence: unbroken(
          `Niemand ist ${writtenHeight(notice.heightCm)} groß, deshalb zählt die Körpergröße nicht mit.`,
        ),
        remedy: 'Berichtige sie unter „Über diesen Lauf“, dann lassen sich Längen daran messen.',
      };
    case 'speedDoubted':
      return speedDoubted(notice);
    case 'contactsMissing':
      return {
        sentence: `Nur ${notice.found} von etwa ${notice.needed} Aufsätzen waren zu sehen. Das ist zu wenig, um deine Schritte danach zu zählen.`,
        remedy: `${filmLonger} und bei gutem Licht.`,
      };
    case 'fewOfTheSteps':
      return {
        sentence: `Nur ${notice.found} von etwa ${notice.needed} Schritten waren lesbar; die Zahlen stammen von ihnen.`,
        remedy: 'Halte beide Füße im Bild und in gutem Licht, dann zählen mehr davon.',
      };
    case 'standingFoot':
      return {
        sentence: `Der ${notice.side === 'left' ? 'linke' : 'rechte'} Fuß ist die meiste Zeit am Boden, das ist kein Laufen. Lope wertet nur Laufen aus.`,
        remedy: filmARun,
      };
    case 'againstGravity':
      return {
        sentence: unbroken(
          `${figureText(notice.foundCm, 'cm', 0)} Auf und Ab bei ${Math.round(notice.cadence)} Schritten pro Minute sind mehr, als die Schwerkraft zulässt (${figureText(notice.mostCm, 'cm', 1)}).`,
        ),
        remedy:
          notice.level === 'stop'
            ? 'Vielleicht läuft das Video schneller ab als in Wirklichkeit: Wähle sein Tempo unter „Über diesen Lauf“. Oder deine Körpergröße stimmt dort nicht.'
            : 'Prüfe unter „Über diesen Lauf“ deine Körpergröße und das Tempo des Videos.',
      };
    case 'implausible':
      return implausible(notice);
    case 'twoPeople':
      return {
        sentence: 'In diesem Video ist mehr als eine Person. Lope ist der gefolgt, die läuft.',
        remedy: 'Wenn es die falsche ist, filme noch einmal mit nur einer Person im Bild.',
      };
    case 'manyFramesMissed':
      return {
        sentence: `Die Person wurde nur in ${percent(notice.foundShare)} der Bilder gefunden.`,
        remedy: 'Filme bei besserem Licht, mit dem ganzen Körper im Bild.',
      };
    case 'unreadablePictures':
      return {
        sentence: `Diese Datei ist beschädigt: ${notice.unreadable} von ${notice.pictures} Bildern ${notice.unreadable === 1 ? 'ist' : 'sind'} nicht lesbar. Alle anderen wurden verwendet, jedes zu seiner eigenen Zeit.`,
        remedy: 'Kopiere das Video noch einmal vom Handy oder von der Kamera, dann zählt alles.',
      };
    case 'tooDamaged':
      return {
        sentence: `Diese Datei ist so beschädigt, dass darin kein Lauf zu finden ist: ${notice.unreadable} von ${notice.pictures} Bildern sind nicht lesbar.`,
        remedy:
          'Dein Video bleibt, wie es ist. Kopiere es noch einmal vom Handy oder von der Kamera und wähle die neue Datei.',
      };
    case 'cutShort':
      return {
        sentence:
          notice.missingSeconds === null
            ? 'Das Ende dieser Datei fehlt. Lope hat verwendet, was da ist.'
            : `Das Ende dieser Datei fehlt: ${duration(notice.missingSeconds)}. Lope hat verwendet, was da ist.`,
        remedy: 'Kopiere das Video noch einmal vom Handy oder von der Kamera, wenn du den Rest brauchst.',
      };
    case 'lyingFilm':
      if (notice.turn === 180) {
        return { sentence: 'Dieses Video steht auf dem Kopf.', remedy: 'Dreh es, und Lope liest deinen Lauf.' };
      }
      return notice.isSure
        ? { sentence: 'Dieses Video liegt auf der Seite.', remedy: 'Dreh es, und Lope liest deinen Lauf.' }
        : {
            sentence: 'Die Person in diesem Video liegt, oder das Video liegt auf der Seite.',
            remedy: 'Wenn sie läuft, dreh es. Lope liest nur Laufen.',
          };
    case 'turnedFilm':
      return {
        sentence:
          notice.turn === 180 ? 'Du hast dieses Video richtig herum gedreht.' : 'Du hast dieses Video um 90° gedreht.',
        remedy: null,
      };
    case 'interlaced':
      return {
        sentence:
          'Dieses Video hat Halbbilder (interlaced): Jedes Bild mischt zwei Momente. Deshalb sind die Füße verwischt, und der Bodenkontakt lässt sich zeitlich nicht bestimmen.',
        remedy: 'Wenn deine Kamera es kann, wähle nächstes Mal eine Einstellung mit „p“, etwa 50p oder 60p.',
      };
    case 'lowFrameRate':
      return {
        sentence: `Bei ${Math.round(notice.framesPerSecond)} Bildern pro Sekunde lassen sich Aufsatz und Abdruck zeitlich weniger genau bestimmen.`,
        remedy: 'Filme mit 60 Bildern pro Sekunde oder mehr, wenn deine Kamera es kann.',
      };
  }
}

/** Below this nobody runs for long, km/h. */
const walkingKmh = 5.5;

const unitNames = { mph: 'Meilen pro Stunde', minPerKm: 'Minuten pro Kilometer', minPerMile: 'Minuten pro Meile' };

function speedDoubted({ toldKmh, looksKmh, perhaps }: Extract<Notice, { id: 'speedDoubted' }>): NoticeWords {
  const told = writtenSpeed(toldKmh);
  const found = `es sieht nach etwa ${roughSpeed(looksKmh ?? Number.NaN)} aus`;
  return {
    sentence: unbroken(
      looksKmh === null
        ? `${told} passen nicht zu deinen Schritten, deshalb zählt die Geschwindigkeit nicht mit.`
        : `${told} ${toldKmh < walkingKmh ? 'wären Gehen' : 'waren angegeben'}; ${found}, deshalb zählt die Angabe nicht mit.`,
    ),
    remedy:
      perhaps && shownUnits().speed === 'kmh'
        ? `Meintest du ${speedText(toldKmh, 'kmh')} ${unitNames[perhaps]}? Berichtige es unter „Über diesen Lauf“.`
        : 'Berichtige sie unter „Über diesen Lauf“, oder deine Körpergröße, wenn die nicht stimmt.',
  };
}

function implausible({ level, measures }: Extract<Notice, { id: 'implausible' }>): NoticeWords {
  const names = measures.map((id) => nameInSentence(measureWords[id].name)).join(', ');
  return level === 'stop'
    ? {
        sentence: `Das Ergebnis ist mehr, als ein Körper kann (${names}). Dieses Video wurde also falsch gelesen, und keine Zahl wird gezeigt.`,
        remedy:
          'Berichtige unter „Über diesen Lauf“ den Blickwinkel, wenn er nicht stimmt, oder filme eine einzelne Person genau von einer Seite.',
      }
    : {
        sentence: `Das Ergebnis ist mehr, als ein Körper kann (${names}), deshalb wird diese Zahl nicht gezeigt.`,
        remedy: 'Schau, ob der gezeichnete Körper dir folgt. Wenn nicht, filme noch einmal bei besserem Licht.',
      };
}

function duration(seconds: number): string {
  return seconds < 10 ? unbroken(`${formatNumber(seconds, 1)} s`) : formatDuration(seconds);
}

function percent(share: number): string {
  return unbroken(`${Math.round(share * 100)} %`);
}

function partsText(parts: readonly FilmPart[]): string {
  if (parts.length <= 3) {
    const spans = parts.map(({ from, to }) => `${formatNumber(from, 1)} bis ${formatNumber(to, 1)} s`);
    return unbroken(spans.join(' und '));
  }
  const seconds = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  return unbroken(`${parts.length} Teile, zusammen ${Math.round(seconds)} s`);
}
