import * as v from 'valibot';
import type { Notice } from '../analysis/notice.ts';
import { measures } from '../heuristics/measures.ts';
import { isDate } from '../language/isDate.ts';
import { storedNotice } from './readRunAnalysis.ts';
import { storedVersion, versionField } from './storedVersion.ts';

const views = ['left-side', 'right-side', 'front', 'rear', 'oblique', 'unknown'] as const;
const measureId = v.picklist(measures.map(({ id }) => id));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const notice: v.GenericSchema<Notice> = storedNotice;
const gaits = ['running', 'walking', 'standing', 'none'] as const;

const text = v.pipe(v.string(), v.maxLength(200));

/** What the first screen needs of a kept run; small, so that a long list opens at once. */
const runCardSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  /** Milliseconds since 1970. */
  createdAt: v.pipe(v.number(), v.check(isDate)),
  name: v.string(),
  view: v.picklist(views),
  gait: v.picklist(gaits),
  /** The finding to try first; null when there is none. */
  finding: v.nullable(v.object({ metric: measureId, end: v.picklist(['low', 'high']) })),
  /**
   * The run's highest notice, so that a run without a verdict does not look like one without a fault; null where there
   * is none above `info`, and in rows of earlier builds.
   */
  notice: v.optional(v.nullable(notice), null),
  /** What could be seen; null in rows of earlier builds. */
  seen: v.optional(
    v.nullable(
      v.object({
        of: count,
        seen: count,
        usual: count,
        probablyUsual: count,
        unusual: count,
        unclear: count,
        unjudged: count,
      }),
    ),
    null,
  ),
  /** Steps per minute; null when it is unavailable. */
  cadence: v.nullable(v.pipe(v.number(), v.finite())),
  durationSeconds: v.pipe(v.number(), v.minValue(0)),
  /** Key frame, JPEG. */
  picture: v.nullable(v.instance(Blob)),
  /** What somebody wrote down of it; not in rows of earlier builds. Empty: nothing. */
  runner: v.optional(text, ''),
  tags: v.optional(v.array(text), []),
  place: v.optional(text, ''),
  notes: v.optional(v.pipe(v.string(), v.maxLength(20_000)), ''),
  /** A pair of the diary's; null: not told. */
  shoeId: v.optional(v.nullable(v.string()), null),
  /** Size of the film kept beside it, in the origin's private files; null when the film was not kept. */
  filmBytes: v.nullable(v.pipe(v.number(), v.minValue(0))),
});

/** A picture as it lies in the database; runs that were kept by an earlier build have the Blob itself. */
const storedPictureSchema = v.union([v.instance(Blob), v.object({ type: v.string(), bytes: v.instance(ArrayBuffer) })]);

/** A card as it lies in the database. */
export const storedCardSchema = v.pipe(
  v.object({ ...runCardSchema.entries, picture: v.nullable(storedPictureSchema), ...versionField }),
  v.transform(({ version: _, picture, ...card }) => withPicture(card, picture)),
);

/**
 * The card with its picture, which becomes a Blob when somebody asks for it: a browser takes some milliseconds for each,
 * and of a long list a screenful is seen.
 */
function withPicture<T extends object>(
  card: T,
  stored: v.InferOutput<typeof storedPictureSchema> | null,
): T & { readonly picture: Blob | null } {
  let made = stored instanceof Blob ? stored : null;
  return Object.defineProperty(card, 'picture', {
    enumerable: true,
    get() {
      if (stored && !(stored instanceof Blob)) made ??= new Blob([stored.bytes], { type: stored.type });
      return made;
    },
  }) as T & { readonly picture: Blob | null };
}

/** @see runCardSchema */
export type RunCard = v.InferOutput<typeof runCardSchema>;

/** What somebody may write down of a run. */
export type RunNotes = Pick<RunCard, 'name' | 'runner' | 'tags' | 'place' | 'notes' | 'shoeId'>;

/** Of a run that nobody wrote anything down of yet. */
export const noNotes: Omit<RunNotes, 'name'> = { runner: '', tags: [], place: '', notes: '', shoeId: null };

/**
 * Card → database row. The picture becomes plain bytes: in a private window WebKit refuses to store a Blob, and with it
 * the whole run.
 */
export async function packCard(card: RunCard): Promise<v.InferInput<typeof storedCardSchema>> {
  const { picture } = card;
  const bytes = picture && { type: picture.type, bytes: await picture.arrayBuffer() };
  return { ...card, picture: bytes, version: storedVersion };
}
