import type { FilmProblems } from './filmProblem.ts';

const playable = 'Wähle ein Video in MP4, MOV, WebM oder MKV mit H.264, VP8, VP9 oder AV1.';
const unplayable = 'Dieser Browser kann dieses Video nicht abspielen';

/** @see FilmProblems */
export const german: FilmProblems = {
  noAccess: {
    title: 'Dieses Video lässt sich nicht öffnen',
    sentence:
      'Der Browser kommt nicht heran: Vielleicht ist es ein Ordner, oder die Datei wurde verschoben, umbenannt oder noch nicht heruntergeladen.',
    remedy: 'Wähle die Videodatei selbst noch einmal.',
  },
  notAFilm: {
    title: 'Das ist kein Video',
    sentence: 'Lope hat in dieser Datei kein Video gefunden.',
    remedy: playable,
  },
  corrupt: {
    title: 'Dieses Video ist beschädigt',
    sentence: 'Die Datei ist beschädigt oder unvollständig und lässt sich nicht lesen.',
    remedy: 'Kopiere sie noch einmal vom Handy oder von der Kamera, oder exportiere sie neu, und wähle die neue Datei.',
  },
  insecure: {
    title: 'Videos brauchen eine sichere Adresse',
    sentence:
      'Browser lesen Videos nur auf Seiten, die mit https beginnen, oder auf Seiten von diesem Computer selbst.',
    remedy: 'Öffne Lope unter seiner https-Adresse. Mit dem Video ist alles in Ordnung.',
  },
  audioOnly: {
    title: 'In dieser Datei ist kein Bild',
    sentence: 'Die Datei enthält nur Ton.',
    remedy: `Wähle das Video selbst. ${playable}`,
  },
  tooFewFrames: {
    title: 'In diesem Video bewegt sich nichts',
    sentence: 'Es hat weniger als zwei Bilder.',
    remedy: 'Filme etwa 20 Sekunden gleichmäßigen Laufens und wähle dieses Video.',
  },
  unknownCodec: 'einem unbekannten Format',
  usualCodec: (codec) => ({
    title: unplayable,
    sentence: `Das Video ist in ${codec}, das die meisten Browser abspielen können, dieser aber nicht.`,
    remedy:
      'Mit dem Video ist alles in Ordnung: Öffne Lope in einem anderen Browser, etwa Chrome, Edge, Firefox oder Safari.',
  }),
  hevc: (codec) => ({
    title: unplayable,
    sentence: `Das Video ist in ${codec}, das dieser Browser nicht lesen kann.`,
    remedy:
      'Wähle auf dem iPhone vor dem Filmen Einstellungen › Kamera › Formate › Maximale Kompatibilität, oder schick dir das Video als H.264 (Fotos › Teilen › Optionen › Maximale Kompatibilität). Oder öffne Lope in Safari.',
  }),
  otherCodec: (codec) => ({
    title: unplayable,
    sentence: `Das Video ist in ${codec}, das dieser Browser nicht lesen kann.`,
    remedy: playable,
  }),
};
