import type { DrawWords, DropPhrases } from './drawWords.ts';
import { formatNumber } from './number.ts';

/** @see drawWords */
export const german: DrawWords = {
  tools: 'Auf das Video zeichnen',
  kinds: { line: 'Linie', angle: 'Winkel', plumb: 'Lot', waistband: 'Hosenbund' },
  undo: 'Letzte Linie zurück',
  title: 'Deine Linien',
  go: 'Dorthin gehen',
  remove: 'Entfernen',
  how: {
    line: 'Tippe auf dem Video beide Enden an, oder zieh vom einen zum anderen.',
    angle: 'Tippe ein Ende an, dann die Ecke, dann das andere Ende.',
    plumb: 'Tippe dorthin, wo es hängen soll.',
    waistband:
      'Halte mitten in einem Schritt an, wenn du auf einem Bein stehst, und tippe beide Enden deines Hosenbunds an. Mach das für beide Beine, je zwei oder drei Schritte.',
  },
  cross: {
    name: 'Punkt auf dem Video',
    place: (across, down) => `${formatNumber(across, 1)} % von links, ${formatNumber(down, 1)} % von oben`,
    how: 'Mit der Tastatur: Die Pfeiltasten bewegen das Kreuz, mit der Umschalttaste zehnmal so weit. Eingabe setzt einen Punkt, Esc legt das Werkzeug weg.',
  },
  fromLevel: (figure) => `${figure} zur Waagerechten`,
  drop: {
    title: 'Absinken des Beckens, nach deinen Linien',
    outside: (n) =>
      n === 1
        ? 'Eine Linie am Hosenbund liegt nicht mitten in einem Schritt und zählt deshalb nicht.'
        : `${n} Linien am Hosenbund liegen nicht mitten in einem Schritt und zählen deshalb nicht.`,
    both: (figure) => `Beide Beine zusammen: ${figure}. Eine gekippte Kamera stört hierbei nicht.`,
    known:
      'Als Faustregel sind bis zu 5° üblich. Bei verletzten Läuferinnen und Läufern sank das Becken in einer Studie weiter ab als bei anderen (Bramah 2018). Das heißt nicht, dass es die Ursache war.',
    rests: 'Das beruht allein auf deinen Linien: Der Körper, den Lope zeichnet, ist am Becken immer waagerecht.',
  },
};

const on = (side: 'left' | 'right') => `Auf deinem ${side === 'left' ? 'linken' : 'rechten'} Bein`;
const other = (side: 'left' | 'right') => (side === 'left' ? 'rechts' : 'links');
const from = (lines: number) => (lines === 1 ? 'aus 1 Linie' : `aus ${lines} Linien`);

/** @see DropPhrases */
export const germanDrop: DropPhrases = {
  level: (side, figure, lines) => `${on(side)} steht das Becken etwa waagerecht: ${figure}, ${from(lines)}.`,
  drops: (side, figure, lines) => `${on(side)} sinkt das Becken ${other(side)} um ${figure} ab, ${from(lines)}.`,
  isHigher: (side, figure, lines) => `${on(side)} steht das Becken ${other(side)} um ${figure} höher, ${from(lines)}.`,
};
