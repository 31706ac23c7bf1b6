import type { helpStatements } from '../../care/evidence/helpStatements.ts';

/** What is said about things that people ask for when a back hurts. */
export const german: Readonly<Record<keyof typeof helpStatements, string>> = {
  beltForBack:
    'Eine leichte Bandage wird manchmal geraten. Leitlinien empfehlen bei Rückenschmerzen keine Bandagen und Gurte. Wenn du eine möchtest, frag zuerst deine Ärztin oder deinen Arzt.',
  insolesForBack:
    'Gepolsterte Einlagen werden manchmal geraten, weil sie angenehm sind. Leitlinien empfehlen bei Rückenschmerzen keine Einlagen. Frag deine Ärztin oder deinen Arzt, wenn du meinst, dass du welche brauchst.',
  flatFeet: 'Plattfüße sind häufig und kein Grund, mit dem Laufen aufzuhören.',
  iceOrHeat: 'Nach einer Verletzung wird oft Kälte oder Wärme geraten. Nimm, was sich besser anfühlt.',
  restAfterInjury:
    'Schone nach einer Verletzung die Stelle, die wehtut, und halte alles andere in Bewegung. Hör nicht mit aller Bewegung auf: Geh spazieren oder fahr Rad.',
  manyKindsOfExercise:
    'Keine Art von Training ist für den Rücken die beste. Am besten ist die, die du magst und bei der du bleibst.',
  downhills:
    'Beim Bergablaufen ist das Hohlkreuz am stärksten, bergauf am schwächsten. Wenn Zurücklehnen wehtut, lass lange Bergabstücke weg.',
};
