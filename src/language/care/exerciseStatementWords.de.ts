import type { exerciseStatements } from '../../care/evidence/exerciseStatements.ts';

/** What is said about exercise. */
export const german: Readonly<Record<keyof typeof exerciseStatements, string>> = {
  warmUpFirst:
    'Wärm dich vor jedem Lauf auf: gehen, zügig gehen, traben, dann etwas schneller. Der erste Kilometer fühlt sich danach besser an; ein sicherer Schutz vor Verletzungen ist es nicht.',
  moveBeforeStretchAfter: 'Beweg dich vor dem Lauf. Dehnungen, die man hält, kommen danach.',
  wakeTheTrunk: 'Ein paar Bewegungen für Bauch, Rücken und Beine wecken, was dich tragen soll.',
  jumpsToWarmUp:
    'Hampelmänner, Hopserlauf, Burpees oder Seitsprünge machen schnell warm. Sie sind ein Angebot, kein Muss.',
  morningBending:
    'Wer in den ersten Stunden des Tages den Rücken wenig beugte, hatte weniger Rückenschmerzen. Heb dir tiefes Bücken für später auf.',
  quickFeetLink:
    'Kurze, schnelle Schritte willst du auch beim Laufen: Damit setzt du leichter auf und näher am Körper.',
  legsFirst:
    'Die Beine zuerst: Bei Läuferinnen und Läufern mit Rückenschmerzen brachten acht Wochen Beinübungen mehr für das Laufen als Rückenübungen. Die Schmerzen gingen mit beiden zurück.',
  noBestExercise:
    'Fast jede Art von Training hilft dem Rücken, und keine ist eindeutig die beste. Am besten ist die, bei der du bleibst.',
  coreForRunners: 'Rumpfübungen tun dem Rücken etwa so gut wie anderes Krafttraining.',
  balanceWork:
    'Laufen heißt, immer wieder auf einem Bein zu stehen. Ob es dem Rücken hilft, das zu üben, weiß man nicht.',
  painWhileExercising:
    'Schmerz bis 3 von 10 ist in Ordnung, wenn er sich bis zum nächsten Morgen gelegt hat. Ist es mehr, nimm die leichtere Form oder lass die Übung weg.',
  effortInReserve: 'Hör in jedem Satz auf, solange zwei oder drei Wiederholungen noch gut gingen.',
  strengthRhythm:
    'Dreimal pro Woche ist reichlich: an freien Tagen oder nach einem lockeren Lauf. Steigere nur alle ein bis zwei Wochen.',
  coolDownAfter:
    'Nach dem Lauf traben, dann gehen, oder locker Rad fahren, oder etwas leichtes Yoga. Danach dehnen oder rollen, wenn du magst.',
  stretchingHonest:
    'Dehnen fühlt sich gut an. Für sich allein hat es Rückenschmerzen nicht stärker gelindert als Nichtstun.',
  directionThatEases:
    'Manchem Rücken tut es gut, rund zu werden, manchem, ins Hohlkreuz zu gehen. Mach, was sich für deinen besser anfühlt.',
  drillsForForm:
    'Mit einer Übung spürst du eine Änderung, bevor du damit läufst. Ob sie dein Laufen ändert, zeigt das nächste Video.',
  foamRolling: 'Nach dem Rollen können sich schmerzende Muskeln eine Weile lockerer anfühlen. Mehr weiß man nicht.',
};
