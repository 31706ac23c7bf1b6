import type { loadStatements } from '../../care/evidence/loadStatements.ts';

/** What is said about how much to run, on which days, in which shoes. */
export const german: Readonly<Record<keyof typeof loadStatements, string>> = {
  longestRun:
    'Bei 5205 Läuferinnen und Läufern hing ein Lauf weit über den längsten der 30 Tage davor mit mehr Verletzungen zusammen: je größer der Sprung, desto mehr. Eine sichere Grenze gibt es nicht. Kleinerer Sprung, kleineres Risiko.',
  smallerStep:
    'Die kleinere Steigerung ist unsere eigene Wahl: höchstens ein Zwanzigstel über deinen längsten Lauf hinaus.',
  weekOverShare:
    'Laufneulinge, die in zwei Wochen um mehr als 30\u00a0% steigerten, hatten mehr von den Verletzungen, die mit der Strecke zusammenhängen.',
  tenPercent:
    'Die bekannte Regel „höchstens 10\u00a0% mehr pro Woche“ wurde mit Laufneulingen geprüft und machte keinen Unterschied.',
  coupleOfMiles: 'Ein verbreiteter Rat zur Vorsicht: höchstens ein paar Kilometer (3\u00a0km) mehr pro Woche.',
  notTogether: 'Lauf weiter oder lauf schneller, nie beides auf einmal.',
  runningDays: 'Drei oder vier Lauftage pro Woche passen für die meisten, mit Ruhetagen dazwischen.',
  crossTraining:
    'Mach an mindestens drei oder vier Tagen im Monat etwas anderes als Laufen, besser jede Woche: Rad, Schwimmen, Gehen, Yoga oder Kraft.',
  walkingCounts:
    'Gehen ist keine zweite Wahl: Wer nach Rückenschmerzen damit anfing und dabei angeleitet wurde, blieb länger frei davon – 208 statt 112\u00a0Tage, jeweils in der Mitte der Gruppe.',
  runWalk:
    'In einer kleinen kontrollierten Studie liefen und gingen Erwachsene, denen der Rücken seit über drei Monaten wehtat, zwölf Wochen lang im Wechsel. Ihre Schmerzen gingen um 15 von 100 Punkten stärker zurück als bei denen, die warteten.',
  runWalkHarms:
    'In dieser Studie klagten die Beine siebenmal und ein Rücken einmal: Gib auch an, wenn ein Schienbein oder ein Knie wehtut.',
  runWalkSteps:
    'Höchstens eine Stufe höher pro Woche, und erst nach zwei Einheiten, die gut gingen. Wieder tiefer ist immer in Ordnung.',
  stagesOurs: 'Die Sekunden jeder Stufe sind unsere eigene Wahl.',
  missedDays: 'Ein verpasster Tag ist keine Schuld. Er rückt auf einen Tag, der passt, oder fällt weg.',
  shoeLimit:
    'Sieh dir deine Schuhe nach etwa 400\u00a0km (250\u00a0Meilen) an, und früher, wenn die Sohle glatt ist. Weder diese noch eine andere Zahl ist in einer Studie geprüft.',
  shoesFitted: 'Trag Schuhe, die für dich ausgesucht sind und dir passen.',
  rotatingShoes: 'Wer zwischen zwei oder mehr Paaren wechselte, hatte weniger Verletzungen.',
  fewWeeks:
    'Mit weniger als acht Wochen, aus denen es Angaben zu Schmerz und Laufen gibt, ist ein Muster höchstwahrscheinlich Zufall.',
  notACause:
    'Zwei Dinge, die zusammen steigen und fallen, müssen einander nicht verursachen. Nutze das, um besser zu fragen, nicht um einem Lauf die Schuld zu geben.',
};
