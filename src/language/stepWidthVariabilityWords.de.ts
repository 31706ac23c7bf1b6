import type { Varies } from './stepWidthVariabilityWords.ts';

/** @see stepWidthVariabilityWords */
export const german = ({ deviation, low, high, steps, isForAverageBody }: Varies) =>
  `Von Schritt zu Schritt schwankt die Spurbreite um etwa ${deviation}${isForAverageBody ? ' (wenn du durchschnittlich groß bist)' : ''}, zwischen ${low} und ${high}, über ${steps} Schritte. Ein üblicher Bereich ist dafür nicht bekannt; vergleiche es mit deinen eigenen späteren Videos.`;
