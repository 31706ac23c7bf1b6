import type { ToldWords } from './toldWords.ts';

/** @see toldWords */
export const german: ToldWords = {
  title: 'Deine Angaben',
  empty: 'Noch nichts. Was du angibst, bleibt hier, auf diesem Gerät.',
  story: (day) => `Deine ersten Antworten, ${day}`,
  changeStory: 'Deine ersten Antworten ändern',
  changeEntry: (day) => `Eintrag von ${day} ändern`,
  remove: (day) => `Eintrag von ${day} entfernen`,
  removeStory: 'Deine ersten Antworten entfernen',
  removed: 'Entfernt.',
  painOf: (pain) => `Schmerz ${pain} von 10.`,
  ofTen: (pain) => `${pain} von 10`,
  session: (day, name) => `${day}: ${name}`,
  forget: 'Alles löschen',
  forgetDialog: {
    title: 'Alle deine Angaben löschen?',
    sentence:
      'Damit verschwinden alle Antworten, alle Einträge und was sonst im Tagebuch steht von diesem Gerät, endgültig. Eine andere Kopie gibt es nicht. Deine Videos und ihre Läufe bleiben.',
    confirm: 'Alles löschen',
    keep: 'Behalten',
  },
  forgotten: 'Alle deine Angaben sind gelöscht.',
  forgetFailed: 'Der Browser hat das Löschen verweigert. Lade die Seite neu und versuch es noch einmal.',
  back: 'Zurück zu „Heute“',
};
