import type { SpokenLine } from '../live/speechPolicy.ts';
import { findingTitle } from './findingWords.ts';
import { liveCueWords } from './liveCueWords.ts';
import { liveWords } from './liveWords.ts';
import { setupWords } from './setupWords.ts';

/** The words of a line that is said aloud; a cue without words of its own is said by its finding's title. */
export function spokenWords(line: SpokenLine): string {
  switch (line.kind) {
    case 'instruction':
      return setupWords[line.step].spoken;
    case 'cue':
      return liveCueWords(line.metric, line.end)?.spoken ?? findingTitle(line.finding);
    default:
      return liveWords.said[line.kind];
  }
}
