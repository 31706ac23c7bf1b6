import * as v from 'valibot';
import type { DiaryRow } from '../../care/diary/diaryRow.ts';
import type { DiaryFileProblem } from '../../care/together/diaryFileProblem.ts';
import { utf16Text } from '../../poseTrack/utf16Text.ts';
import { diaryRowSchema } from './diaryRowSchema.ts';

/** Raise it when a file of the version before can no longer be read as it is. */
const version = 1;

/** A year of three entries a day is a hundredth of it. */
const mostBytes = 30e6;

/** What a file of a diary holds. */
export type DiaryFileReading =
  | {
      readonly rows: readonly DiaryRow[];
      /** Entries that can't be read, or are of a kind that this Lope doesn't know. */
      readonly broken: number;
    }
  | { readonly problem: DiaryFileProblem };

/** The whole diary as one file. @param now milliseconds since 1970. */
export function writeDiaryFile(rows: readonly DiaryRow[], now: number): string {
  return JSON.stringify({ format: 'lope-diary', version, writtenAt: new Date(now).toISOString(), rows }, null, 1);
}

/** Each entry is checked as if it came from the database; one that can't be read keeps back no other. */
export async function readDiaryFile(file: Blob): Promise<DiaryFileReading> {
  if (file.size > mostBytes) return { problem: 'tooLarge' };
  let told: unknown;
  try {
    told = JSON.parse(utf16Text(new Uint8Array(await file.arrayBuffer())) ?? (await file.text()));
  } catch {
    return { problem: 'noDiary' };
  }
  const outer = v.safeParse(
    v.object({ format: v.literal('lope-diary'), version: v.number(), rows: v.array(v.unknown()) }),
    told,
  );
  if (!outer.success) return { problem: 'noDiary' };
  if (outer.output.version > version) return { problem: 'newer' };
  const rows: DiaryRow[] = [];
  for (const row of outer.output.rows) {
    const read = v.safeParse(diaryRowSchema, row);
    if (read.success) rows.push(read.output);
  }
  return { rows, broken: outer.output.rows.length - rows.length };
}
