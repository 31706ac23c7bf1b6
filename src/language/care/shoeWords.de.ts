import type { ShoeWords } from './shoeWords.ts';

/** @see shoeWords */
export const german: ShoeWords = {
  title: 'Schuhe',
  empty: 'Noch kein Paar. Füg eins hinzu, dann wird seine Strecke aus deinen Läufen gezählt.',
  add: 'Paar hinzufügen',
  name: 'Name des Paars',
  owner: 'Wer damit läuft',
  ownerHelp: 'Nur wenn mehrere dieses Gerät nutzen',
  before: 'Vorher damit gelaufen',
  limit: 'Erinnern bei',
  wrong: 'Schreib eine Zahl von 0 bis 5000.',
  wrongLimit: 'Schreib eine Zahl von 1 bis 5000.',
  save: 'Speichern',
  cancel: 'Abbrechen',
  edit: (name) => `${name} ändern`,
  retire: 'Ausmustern',
  takeBack: 'Wieder nutzen',
  remove: (name) => `${name} entfernen`,
  of: (done, limit) => `${done} von ${limit}`,
  lastOut: (day) => `zuletzt gelaufen ${day}`,
  neverOut: 'noch nicht gelaufen',
  retired: (day) => `Ausgemustert ${day}`,
  due: (name, distance) => `${name} hat ${distance} hinter sich. Sieh dir die Sohlen an und denk an ein neues Paar.`,
  soon: (name, left) => `${name}: noch ${left} bis zur Erinnerung.`,
  next: (name) => `${name} hat am längsten geruht: jetzt an der Reihe?`,
  withoutDistance: (count) =>
    count === 1 ? '1 Lauf damit hat keine Strecke.' : `${count} Läufe damit haben keine Strecke.`,
  notSaid: 'Ein Paar braucht einen Namen.',
};
