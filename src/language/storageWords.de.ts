import type { StorageWords } from './storageWords.ts';

/** @see storageWords */
export const german: StorageWords = {
  full: 'Auf diesem Gerät ist kein Platz mehr dafür. Lösch einen Lauf oder mach anders Platz, und werte das Video noch einmal aus, um es zu speichern.',
  unavailable:
    'Dieser Browser speichert hier nichts, vielleicht, weil das ein privates Fenster ist. Nimm ein normales Fenster, um Läufe zu speichern.',
  newer:
    'Hier arbeitet schon ein neueres Lope, vielleicht in einem anderen Tab. Lade diese Seite neu, um es auch zu bekommen: Alles Gespeicherte ist sicher.',
  gone: 'Das wurde in einem anderen Tab gelöscht.',
  changedElsewhere:
    'Dieser Lauf wurde inzwischen in einem anderen Tab geändert. Du siehst ihn, wie er dort ist; deine letzte Änderung wurde nicht gemacht.',
  notUpdated: 'Die neuen Zahlen werden gezeigt, konnten aber nicht gespeichert werden.',
  failed: 'Der Browser hat das Speichern verweigert. Wenn du die Zahlen brauchst, sichere sie unten als Datei.',
  filmFull: 'Für das Video selbst war kein Platz, deshalb sind nur die Zahlen und das Skelett gespeichert.',
  filmUnavailable:
    'Dieser Browser kann keine Videos speichern, deshalb sind nur die Zahlen und das Skelett gespeichert.',
  filmFailed: 'Das Video selbst konnte nicht gespeichert werden, nur die Zahlen und das Skelett.',
};
