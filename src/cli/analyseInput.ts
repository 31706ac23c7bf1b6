import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { analyseRun } from '../analysis/analyseRun.ts';
import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { exportFile } from '../exports/exportFile.ts';
import { byHandTexts } from '../language/byHandTexts.ts';
import { writeRunAnalysis } from '../language/writeRunAnalysis.ts';
import { PoseTrackError, parsePoseTrack } from '../poseTrack/parsePoseTrack.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { utf16Text } from '../poseTrack/utf16Text.ts';
import type { CommandOptions } from './commandOptions.ts';
import type { FilmBrowser } from './filmBrowser.ts';
import { FilmFailure } from './filmFailure.ts';
import { isPoseTrack } from './findInputs.ts';
import { outputName, outputPath } from './outputPath.ts';
import { partOfInput } from './partOfInput.ts';
import { writeExports } from './writeExports.ts';

/** One film or pose track analysed, with what was written for it. */
export interface AnalysedInput {
  readonly analysis: RunAnalysis;
  readonly frames: number;
  /** Null for a pose track. */
  readonly model: string | null;
  readonly backend: string | null;
  /** From the start to the result; null for a pose track. */
  readonly seconds: number | null;
  readonly files: readonly string[];
  /** What could not be written, as a sentence; null where everything was. */
  readonly problem: string | null;
}

/**
 * Analyses one input and writes whatever was asked for: a pose track in plain Node, a film in the browser.
 *
 * @param browser opens one, or gives the one that is open.
 * @param isMany several inputs share the places that were asked for.
 * @throws Error with a sentence when it can't be analysed.
 */
export async function analyseInput(
  input: string,
  options: CommandOptions & { readonly workers?: number | undefined },
  isMany: boolean,
  browser: () => Promise<FilmBrowser>,
  onProgress: (share: number, framesPerSecond: number | null) => void,
): Promise<AnalysedInput> {
  const files: string[] = [];
  const place = (asked: string | null, ending: string) => {
    if (asked === null) return null;
    const path = outputPath(asked, input, ending, isMany);
    files.push(path);
    return path;
  };
  const writeAnalysis = (analysis: RunAnalysis, byHand: readonly string[]) => {
    const path = place(options.json, '.analysis.json');
    if (path) writeFileSync(path, `${JSON.stringify(writeRunAnalysis(analysis, { byHand }), null, 1)}\n`);
  };
  const savePage = async (opened: FilmBrowser) => {
    const path = place(options.print, '.page.pdf');
    if (path) await opened.savePage(path, outputName(input), options.paper);
  };

  if (isPoseTrack(input)) {
    const bytes = readFileSync(input);
    const track = readTrack(utf16Text(bytes) ?? bytes.toString('utf8'));
    const { times } = track;
    const span = { from: times[0], to: times[times.length - 1] };
    const said = options.part ? { ...options.run, trim: partOfInput(options.part, span) } : options.run;
    const run = analyseRun({ track }, said);
    const { analysis } = run;
    const byHand = byHandTexts(said, times[0] ?? 0);
    writeAnalysis(analysis, byHand);
    if (options.print) {
      const opened = await browser();
      await opened.openTrack(input, said);
      await savePage(opened);
    }
    const exported = await tryExports(() =>
      writeExports(input, options, isMany, (kind, name) => exportFile(kind, { ...run, byHand }, name)),
    );
    const frames = times.length;
    return {
      analysis,
      frames,
      model: null,
      backend: null,
      seconds: null,
      ...exported,
      files: [...files, ...exported.files],
    };
  }
  const opened = await browser();
  const { analysis, frames, seconds, backend, byHand } = await opened.analyse(input, options, onProgress);
  const poses = place(options.poses, '.poses.json');
  if (poses) writeFileSync(poses, await opened.poses());
  writeAnalysis(analysis, byHand);
  const overlay = place(options.overlay, '.overlay.mp4');
  if (overlay) await opened.saveOverlay(overlay);
  await savePage(opened);
  const exported = await tryExports(() =>
    writeExports(input, options, isMany, (kind, name) => opened.exported(kind, name)),
  );
  const { model } = options;
  return { analysis, frames, model, backend, seconds, ...exported, files: [...files, ...exported.files] };
}

/** Numbers that are there are not lost because another program's format can't hold them. */
async function tryExports(
  write: () => Promise<readonly string[]>,
): Promise<{ readonly files: readonly string[]; readonly problem: string | null }> {
  try {
    return { files: await write(), problem: null };
  } catch (error) {
    return { files: [], problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The line that says what a film took. */
export function tookLine(input: string, { frames, seconds, backend }: AnalysedInput): string | null {
  return seconds === null ? null : `${basename(input)}: ${frames} frames in ${seconds.toFixed(1)} s (${backend})`;
}

/** @throws FilmFailure with a sentence that says what is wrong with the track. */
function readTrack(text: string): PoseTrack {
  try {
    return parsePoseTrack(text);
  } catch (error) {
    if (error instanceof PoseTrackError) throw new FilmFailure({ kind: 'unreadableTrack', fault: error.fault });
    throw error;
  }
}
