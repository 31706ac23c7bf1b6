import type { StatementId } from '../../../care/evidence/statements.ts';
import type { SessionPart } from '../../../care/today/nextThing.ts';

/** What is known of each session, as its page says it. */
export const sessionSays: Readonly<Record<SessionPart, readonly StatementId[]>> = {
  warmUp: ['warmUpFirst', 'moveBeforeStretchAfter', 'wakeTheTrunk'],
  strength: ['legsFirst', 'noBestExercise', 'strengthRhythm'],
  coolDown: ['coolDownAfter', 'stretchingHonest'],
};
