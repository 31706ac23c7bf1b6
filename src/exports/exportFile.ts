import { eventsFile } from './eventsFile.ts';
import type { ExportedRun } from './exportedRun.ts';
import { frameTable } from './frameTable.ts';
import { motFile } from './motFile.ts';
import type { MotionFile } from './motionFile.ts';
import { strideTable } from './strideTable.ts';
import { trcFile } from './trcFile.ts';

/** The files that other programs read, by the ending of their names. */
export const exportEndings = {
  strides: '.strides.csv',
  frames: '.frames.csv',
  events: '.events.csv',
  trc: '.trc',
  mot: '.mot',
} as const;

/** A file that other programs read. */
export type ExportKind = keyof typeof exportEndings;

/**
 * A run as one such file.
 *
 * @param name The file's own name, which some formats repeat inside.
 */
export function exportFile(kind: ExportKind, run: ExportedRun, name: string): MotionFile {
  if (kind === 'trc') return trcFile(run, name);
  if (kind === 'mot') return motFile(run);
  const { analysis } = run;
  if (kind === 'frames') return { text: frameTable(run), notes: [] };
  return { text: kind === 'strides' ? strideTable(analysis) : eventsFile(analysis), notes: [] };
}
