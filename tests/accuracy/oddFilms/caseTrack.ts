import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePoseTrack } from '../../../src/poseTrack/parsePoseTrack.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';

/** A ready pose track of the collected cases: `caseTrack(shared, '03-sped-up/treadmill-left-1.5x')`. */
export function caseTrack(shared: string, path: string): PoseTrack {
  return parsePoseTrack(readFileSync(join(shared, 'cases', `${path}.poses.json`), 'utf8'));
}
