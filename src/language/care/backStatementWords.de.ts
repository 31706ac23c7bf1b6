import type { backStatements } from '../../care/evidence/backStatements.ts';

/** What is said about running form and a back that hurts. */
export const german: Readonly<Record<keyof typeof backStatements, string>> = {
  rankingWithBackPain:
    'Deine Rückenschmerzen sind berücksichtigt: Was für einen Rücken wichtig sein kann, Aufsatz und Haltung, steht weiter vorn.',
  softLandingBack:
    'Weich aufzusetzen wird geraten, um Knochen und Gelenke zu schonen. In einer kontrollierten Studie hatten Laufneulinge, die es lernten, im Jahr danach weit weniger Verletzungen. Ob es den Rücken schont, wurde nicht geprüft.',
  stiffKnees: 'Läuferinnen und Läufer mit Rückenschmerzen setzen mit steiferen Knien auf als andere.',
  shorterSteps:
    'Kürzere, schnellere Schritte machen jeden Aufsatz leichter. Läuferinnen und Läufer mit Rückenschmerzen machen etwas weniger Schritte pro Minute als andere.',
  footStrikeDisagreed:
    'Die Ratschläge gehen auseinander: mit dem Mittelfuß aufsetzen, heißt es hier; die Ferse weich aufsetzen und abrollen, heißt es dort. Dass Umstellen hilft, ist nicht bekannt, und es belastet die Wade. Setz stattdessen weicher auf und mach kürzere Schritte.',
  leanAndBack:
    'Eine leichte Vorlage aus den Fußgelenken wird oft geraten, damit es nach vorn geht und nicht auf und ab wie auf einem Springstock. Eine starke lässt die Rückenmuskeln mehr arbeiten. Beides wurde bei Rückenschmerzen nicht geprüft.',
  trunkAndHips:
    'Bei Läuferinnen und Läufern mit Rückenschmerzen drehen sich Rumpf und Hüften mehr miteinander; bei anderen drehen sie sich gegeneinander.',
  straightSpine: 'Oft geraten: eine gerade Wirbelsäule, ein festes Gesäß und Hüften, die nach vorn zeigen.',
  openChest: 'Oft geraten: eine offene, angehobene Brust. Es geht dabei ums Wohlfühlen.',
  lowShoulders: 'Oft geraten: tiefe, lockere Schultern. Es geht dabei ums Wohlfühlen.',
  stackedHead: 'Ein Kopf, der dem Körper vorauseilt, ermüdet die Muskeln zwischen den Schulterblättern, heißt es.',
  armsForward:
    'Arme, die vor und zurück schwingen, gleichen die Beine aus. Dass kreuzende Arme die Wirbelsäule verdrehen, ist eine Überlegung, kein Messergebnis.',
  bentElbows:
    'Oft geraten: gebeugte Ellbogen, die tief hängen und nach hinten schwingen; wer müde ist, zieht sie gern hoch.',
  looseJaw:
    'Oft geraten: ein lockerer Kiefer und offene Hände, damit sich keine Spannung auf Nacken und Schultern überträgt.',
  stepWidthVaries: 'Bei Läuferinnen und Läufern mit Rückenschmerzen schwankt die Spurbreite mehr als bei anderen.',
  oneCue:
    'Nur ein Merksatz auf einmal, ein bis zwei Wochen lang, dann wieder filmen: Das Video zeigt, ob sich etwas geändert hat.',
};
