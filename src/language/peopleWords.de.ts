import type { PeopleWords } from './peopleWords.ts';

/** @see PeopleWords */
export const german: PeopleWords = {
  open: 'Andere Person wählen',
  title: 'Wessen Lauf ist das?',
  sentence:
    'Tipp die Person im Bild an, oder wähle hier. Alle Zahlen werden neu berechnet, und du kannst es rückgängig machen.',
  remedy: 'Ist es die falsche, wähle die andere.',
  cancel: 'Abbrechen',
  person: (number) => `Person ${number}`,
  seen: (from, to) => `zu sehen von ${from} bis ${to} s`,
  isRunner: '– von ihr sind diese Zahlen',
  onPicture: (number, isRunner) =>
    isRunner ? `Person ${number}, von der diese Zahlen sind` : `Person ${number} wählen`,
  show: 'Zeigen',
  showPerson: (number) => `Person ${number} zeigen`,
  choose: 'Wählen',
  choosePerson: (number) => `Person ${number} aus der Liste wählen`,
};
