import type { LopeProblem } from '../../workers/shared/lopeProblem.ts';
import { formatBytes } from './formats.ts';
import type { LopeWords } from './lopeWords.ts';

const runs = (count: number) => (count === 1 ? '1 Lauf' : `${count} Läufe`);

/** @see lopeWords */
export const german: LopeWords = {
  title: 'Läufe sichern und öffnen',
  link: 'Alle Läufe sichern, gesicherte öffnen, Speicherplatz',
  save: {
    title: 'In eine Datei sichern',
    sentence:
      'Alle deine Läufe in einer .lope-Datei: Zahlen, Skelette, Notizen und dein Rückentagebuch. Bewahr sie gut auf, oder öffne sie auf einem anderen Gerät.',
    filmsSize: (bytes) => `Mit den Videos (${formatBytes(bytes)})`,
    diary: 'Mit dem Rückentagebuch',
    button: (count) => `${runs(count)} sichern`,
    onlyDiary: 'Tagebuch sichern',
    nothing: 'Noch gibt es nichts zu sichern.',
    one: 'Dieser Lauf (.lope)',
    oneWithFilm: 'Mit Video (.lope)',
  },
  open: {
    title: 'Eine Datei öffnen',
    sentence: 'Läufe aus einer .lope-Datei kommen zu denen hier dazu. Nichts wird ersetzt.',
    button: '.lope-Datei öffnen',
  },
  working: {
    writing: (done, of) => `Die Datei wird geschrieben: Lauf ${Math.min(done + 1, of)} von ${of}`,
    reading: (done, of) =>
      of === 0 ? 'Die Datei wird angesehen' : `Lauf ${Math.min(done + 1, of)} von ${of} wird geöffnet`,
    cancel: 'Abbrechen',
  },
  written: (count, bytes) => `Die Datei ist fertig: ${runs(count)}, ${formatBytes(bytes)}.`,
  writtenBroken: (count) =>
    count === 1 ? '1 Lauf war nicht lesbar und fehlt darin.' : `${count} Läufe waren nicht lesbar und fehlen darin.`,
  download: 'Herunterladen',
  read: {
    added: (count) =>
      count === 0
        ? 'Es kam kein Lauf dazu.'
        : count === 1
          ? '1 Lauf ist dazugekommen.'
          : `${count} Läufe sind dazugekommen.`,
    known: (count) => (count === 1 ? '1 war schon hier.' : `${count} waren schon hier.`),
    filmsAdded: (count) =>
      count === 1 ? 'Das Video von 1 davon kam aus der Datei.' : `Die Videos von ${count} davon kamen aus der Datei.`,
    broken: (names) => `In der Datei beschädigt und weggelassen: ${names.join(', ')}.`,
    withoutFilm: (names) => `Hier ohne das Video, das nicht gespeichert werden konnte: ${names.join(', ')}.`,
    noRoom: (count) =>
      `Für ${runs(count)} war kein Platz mehr. Mach Platz und öffne die Datei noch einmal: Was hier ist, bleibt.`,
    diary: (added, newer) => {
      const count = added + newer;
      if (count === 0) return 'Im Tagebuch war nichts Neues.';
      return count === 1
        ? '1 Tagebucheintrag ist dazugekommen oder erneuert.'
        : `${count} Tagebucheinträge sind dazugekommen oder erneuert.`;
    },
    diaryBroken: 'Ein Teil des Tagebuchs in der Datei war nicht lesbar.',
  },
  failed: { writing: 'Die Datei konnte nicht gesichert werden', reading: 'Die Datei konnte nicht geöffnet werden' },
  dismiss: 'OK',
  storage: {
    title: 'Speicherplatz auf diesem Gerät',
    used: (used, quota) =>
      quota === null
        ? `${formatBytes(used)} belegt.`
        : `${formatBytes(used)} belegt; der Browser erlaubt etwa ${formatBytes(quota)}.`,
    films: (bytes, count) => `${count === 1 ? '1 Video' : `${count} Videos`}: ${formatBytes(bytes)}.`,
    unknown: 'Dieser Browser sagt nicht, wie viel belegt ist.',
    kept: 'Der Browser hat zugesagt, deine Läufe zu behalten, bis du sie löschst.',
    notKept:
      'Wenn auf dem Gerät der Platz knapp wird, löscht der Browser vielleicht von selbst deine Läufe. Frag ihn, ob er sie behält, und sichere sie ab und zu in eine Datei.',
    ask: 'Um Behalten bitten',
    refused:
      'Der Browser hat es nicht zugesagt. Manche tun das nur für Seiten, die installiert sind oder oft benutzt werden; eine Datei ist der sichere Weg.',
  },
};

/** @see lopeProblemWords */
export function germanProblem(problem: LopeProblem): string {
  switch (problem.kind) {
    case 'noArchive':
      return 'Das ist keine .lope-Datei. Wähle eine, die Lope gesichert hat.';
    case 'newer':
      return 'Sie wurde von einem späteren Lope gesichert. Lade diese Seite neu, um das neueste zu bekommen, und öffne sie dann noch einmal.';
    case 'unsafe':
      return 'Sie enthält etwas, das in keine Datei von Lope gehört, deshalb wurde nichts davon geöffnet. Hol sie noch einmal von dort, wo sie herkam.';
    case 'tooLarge':
      return 'Ein Teil davon ist größer als jeder Lauf. Mehr wurde nicht geöffnet.';
    case 'damaged':
      return 'Sie ist beschädigt oder abgeschnitten. Kopiere sie noch einmal oder lade sie neu herunter, dann öffne diese.';
    case 'missing':
      return 'Ein Teil davon fehlt. Kopiere sie noch einmal oder lade sie neu herunter, dann öffne diese.';
    case 'noRoom':
      return 'Auf diesem Gerät ist kein Platz mehr. Mach Platz und versuch es noch einmal: Deine Läufe hier sind sicher.';
    case 'stopped':
      return `Der Browser hat es abgebrochen. Deine Läufe hier sind sicher: Versuch es noch einmal.`;
  }
}
