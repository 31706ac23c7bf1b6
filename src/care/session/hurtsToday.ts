import { partOf } from '../diary/bodySpot.ts';
import type { Hurt } from '../exercises/exercise.ts';
import type { PainPicture } from '../pain/painPicture.ts';

/** What hurts these days and what makes it worse: what exercises are left out for. */
export function hurtsToday({ isHurting, where, story }: PainPicture): ReadonlySet<Hurt> {
  if (!isHurting) return new Set();
  return new Set<Hurt>([...where.map(partOf), ...(story?.aggravatedBy ?? [])]);
}
