import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import type { Said } from '../../analysis/said.ts';
import type { ExportKind } from '../../exports/exportFile.ts';
import type { MotionFile } from '../../exports/motionFile.ts';
import type { Stretch } from '../../gait/byHand/corrections.ts';
import type { JobProblem } from '../../language/jobProblem.ts';
import type { FilmJobOptions } from './filmJob.ts';

/** The analysis of the film in this page's file input, for a program that drives the browser. */
export interface HeadlessLope {
  /**
   * Analyses the chosen film; `onProgress` of the driving program is called as `window.lopeProgress(share,
   * framesPerSecond)`.
   */
  analyse(options: FilmJobOptions): Promise<
    | {
        readonly analysis: RunAnalysis;
        readonly frames: number;
        readonly seconds: number;
        readonly backend: string;
        /** What was told of it that the numbers rest on, in words. */
        readonly byHand: readonly string[];
      }
    | { readonly problem: JobProblem }
  >;
  /** The chosen film's first and last moment, seconds as it plays; or why it can't be read. */
  span(): Promise<Stretch | { readonly problem: JobProblem }>;
  /** Analyses the chosen pose track instead; null, or why it can't be read. */
  openTrack(said: Said): Promise<JobProblem | null>;
  /** The pose track of the film just analysed, as the text of its file. */
  poses(): string;
  /** The film just analysed as a file for other programs, of that name. */
  exported(kind: ExportKind, name: string): MotionFile;
  /** Shows the page to print of what was just analysed; its article has `data-ready="true"` once its pictures are there. */
  showPage(name: string): void;
  /** Downloads the film just analysed with the overlay drawn into it. */
  downloadOverlay(): Promise<void>;
}

declare global {
  interface Window {
    lope: HeadlessLope;
    lopeProgress?: (share: number, framesPerSecond: number | null) => void;
  }
}
