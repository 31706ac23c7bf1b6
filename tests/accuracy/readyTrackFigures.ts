import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseRun } from '../../src/analysis/analyseRun.ts';
import { parsePoseTrack } from '../../src/poseTrack/parsePoseTrack.ts';
import { clipLabels } from './clipLabels.ts';
import { clipTruths } from './clipTruths.ts';
import type { Figure } from './figure.ts';
import { realFigures } from './realFigures.ts';

/**
 * The real clips' ready pose tracks held against their labels, without a browser.
 *
 * @param shared folder with `poses` and `clips`.
 */
export function readyTrackFigures(shared: string): Figure[] {
  return Object.entries(clipTruths).flatMap(([clip, truth]) => {
    // The ready track of this clip follows the person who stands; only the film has both.
    if (truth.timeScale !== null) return [];
    const track = parsePoseTrack(readFileSync(join(shared, 'poses', `${clip}.poses.json`), 'utf8'));
    const labels = clipLabels(join(shared, 'clips', `${clip}.labels.json`));
    return realFigures(`${clip} (ready track)`, analyseRun({ track }).analysis, truth, labels);
  });
}
