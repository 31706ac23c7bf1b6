import type { Grade } from './grade.ts';
import type { SourceId } from './sources.ts';

/**
 * Something that is said about a back, pain, load or an exercise. Its words lie in `src/language/care`, by the same
 * id; nothing of the kind is said without one.
 */
export interface Statement {
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly grade: Grade;
}
