import * as v from 'valibot';
import type { LopeContents } from '../../workers/shared/lopeWorkerApi.ts';

/** Where a `.lope` file says what it holds. */
export const manifestPath = 'manifest.json';

/** Raise it when a file of the version before can no longer be read as it is, and keep reading that one. */
const version = 1;

/** Ten thousand runs by name take a fifth of it. */
export const mostManifestBytes = 10e6;

const folder = v.pipe(v.string(), v.regex(/^runs\/\d{1,6}$/));

const manifestSchema = v.object({
  format: v.literal('lope'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  writtenAt: v.string(),
  runs: v.array(v.object({ folder, id: v.pipe(v.string(), v.minLength(1)), name: v.string(), hasFilm: v.boolean() })),
  hasDiary: v.boolean(),
});

/** The text of a manifest. */
export function writeManifest({ writtenAt, runs, hasDiary }: LopeContents): string {
  return JSON.stringify({ format: 'lope', version, writtenAt, runs, hasDiary }, null, 1);
}

/** What a manifest says; of a later version only that it is one. */
export function readManifest(text: string): LopeContents | 'newer' | 'noArchive' {
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch {
    return 'noArchive';
  }
  const outer = v.safeParse(v.object({ format: v.literal('lope'), version: v.number() }), told);
  if (!outer.success) return 'noArchive';
  if (outer.output.version > version) return 'newer';
  const read = v.safeParse(manifestSchema, told);
  if (!read.success) return 'noArchive';
  const { writtenAt, runs, hasDiary } = read.output;
  const isOnce = (values: readonly string[]) => new Set(values).size === values.length;
  if (!isOnce(runs.map((run) => run.folder)) || !isOnce(runs.map(({ id }) => id))) return 'noArchive';
  return { writtenAt, runs, hasDiary };
}
