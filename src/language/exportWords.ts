import type { ExportNote, ExportProblem } from '../exports/motionFile.ts';
import { germanNote, germanProblem } from './exportWords.de.ts';
import { formatNumber } from './number.ts';
import { spoken } from './spoken.ts';
import { viewWords } from './viewWords.ts';

/** Why a run can't be written as this file, and what to do. */
export const exportProblemWords = spoken({ en: englishProblem, de: germanProblem });

function englishProblem(problem: ExportProblem): string {
  switch (problem.kind) {
    case 'nobody':
      return 'Nobody was found in this video, so there is nothing to write.';
    case 'noScale':
      return 'Nothing says how large the runner is, so there are no metres. Add the runner’s height, and it works.';
    case 'wrongView':
      return `${viewWords[problem.view]}: this file needs a video from the side.`;
  }
}

/** What somebody who uses the file has to know. */
export const exportNoteWords = spoken({ en: englishNote, de: germanNote });

function englishNote(note: ExportNote): string {
  switch (note.kind) {
    case 'resampled':
      return `The video’s frames are uneven, so rows were taken between them, ${formatNumber(note.rateHz, 3, 0)} a second.`;
    case 'clockDoubted':
      return 'The video may not play at normal speed. Until you say so, the times are the video’s own.';
    case 'scaleEstimated':
      return `Lengths are those of an average body, give or take ${Math.round(100 * note.relativeError)} %. Add the height to make them surer.`;
  }
}
