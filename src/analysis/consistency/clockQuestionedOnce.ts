import type { Notice } from '../notice.ts';

/**
 * A bounce that gravity forbids answers the doubt whether the film plays faster than real: the person is asked once, and
 * surely, with the answers to choose from. Without that doubt the bounce is told by itself.
 */
export function clockQuestionedOnce(notices: readonly Notice[]): Notice[] {
  const gravity = notices.find(({ id }) => id === 'againstGravity');
  if (!gravity || !notices.some(({ id }) => id === 'spedUp')) return [...notices];
  return notices
    .filter((notice) => notice !== gravity)
    .map((notice) => (notice.id === 'spedUp' ? { ...notice, level: gravity.level } : notice));
}
