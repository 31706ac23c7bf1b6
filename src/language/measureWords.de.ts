import { armsInGerman } from './measures/arms.de.ts';
import { landingInGerman } from './measures/landing.de.ts';
import { postureInGerman } from './measures/posture.de.ts';
import { rhythmInGerman } from './measures/rhythm.de.ts';
import type { MeasureVocabulary } from './measureWords.ts';

/** @see MeasureVocabulary */
export const german: MeasureVocabulary = { ...postureInGerman, ...armsInGerman, ...landingInGerman, ...rhythmInGerman };
