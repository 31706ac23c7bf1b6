import type { painStatements } from '../../care/evidence/painStatements.ts';

/** What is said about pain. */
export const german: Readonly<Record<keyof typeof painStatements, string>> = {
  keepMoving: 'Bleib in Bewegung, so wie es dir am liebsten ist. Dem Rücken bekommt das besser als Schonung.',
  runningWithBackPain:
    'Wer läuft, hat seltener Rückenschmerzen als andere, und Laufen mit Gehpausen hat Rückenschmerzen gelindert, die schon monatelang bestanden.',
  hurtIsNotHarm:
    'Schmerz muss nicht bedeuten, dass etwas Schaden nimmt. Bewegung ist für fast jeden Rücken unbedenklich.',
  discsOfRunners:
    'Die meisten Läuferinnen und Läufer ganz ohne Schmerzen haben im MRT Veränderungen an den Bandscheiben, und ein Marathon hat sie nicht verändert. Ein Bild allein sagt wenig.',
  seeNow:
    'Was du angekreuzt hast, muss heute noch ärztlich angeschaut werden, vor allem anderen. Lauf und übe bitte nicht vorher.',
  seeSoon:
    'Was du angekreuzt hast, ist bei den meisten harmlos, aber es sollte angeschaut werden. Geh in den nächsten Tagen zu einer Ärztin oder einem Arzt, und lauf bis dahin nicht. Gehen ist in Ordnung, solange es nicht mehr wehtut als sonst.',
  mention:
    'Was du angekreuzt hast, ist bei fast allen harmlos. Sprich es beim nächsten Arztbesuch an; früher, wenn der Schmerz zunimmt.',
  boneSpot:
    'Ein Knochen, der an einer Stelle oder beim Hüpfen auf einem Bein wehtut, kann überlastet sein. Belaste ihn nicht mit Laufen, bis ihn jemand vom Fach angeschaut hat.',
  lightGreen:
    'Schmerz von 0 bis 3, der sich bis zum nächsten Morgen gelegt hat, ist kein Grund, einen Lauf auszulassen.',
  lightMiddle: 'Bei 4 oder 5 mach weniger: Lauf kürzer, oder geh.',
  lightHigh: 'Bei 6 oder mehr heute kein Lauf. Geh ein wenig, so weit es sich gut anfühlt.',
  lightIsBorrowed:
    'Diese Grenzen kommen von Sehnen, wo sie erprobt wurden; für den Rücken hat sie niemand geprüft. Unsere sind die vorsichtigen.',
  lightUnsettled: 'Nach deinem letzten Lauf tat es am nächsten Morgen mehr weh als davor. Mach diesmal weniger.',
  lightIntoLeg:
    'Schmerz, der vom Rücken bis unters Knie zieht, sollte angeschaut werden, bevor du wieder läufst. Gehen ist in Ordnung.',
  jointUnsettled:
    'Ein Gelenk tut noch mehr weh als vor deinem letzten Lauf. Gib ihm noch einen Tag; geh spazieren oder fahr Rad.',
  stopInRun:
    'Hör auf, wenn der Schmerz beim Laufen zunimmt, von dumpf zu stechend wechselt oder dich hinken lässt. Geh nach Hause; das war genug für heute.',
  shorterAfterStop:
    'Bei deinem letzten Lauf war der Schmerz ein Grund aufzuhören. Fang mit weniger an: kürzer, langsamer, mit Gehpausen.',
  shorterAfterPain: 'Dein letzter Lauf tat mit 4 oder mehr weh. Mach diesmal weniger.',
  shorterWhileWorsening: 'Dein Schmerz wird schlimmer; mach weniger, bis sich das dreht.',
  noRunWithFever: 'Lauf nicht mit Fieber.',
  proSevere: 'Es tut mit 6 oder mehr weh.',
  proBelowKnee: 'Es zieht bis unters Knie.',
  proOverThreeWeeks: 'Es tut seit mehr als drei Wochen weh.',
  proWorsening: 'Es wird schlimmer.',
  proWorseOnReturn: 'Es wurde schlimmer, als du wieder mit dem Laufen anfingst.',
  proAfterEveryRun: 'Es tut nach jedem Lauf weh.',
  legsNotBack:
    'Wenn Menschen mit Rückenschmerzen zu laufen anfangen, klagen meist Schienbeine und Knie. Gib auch die an.',
};
