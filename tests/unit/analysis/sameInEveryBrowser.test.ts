import { expect, test } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';
import { cutTo, runFilmOf } from './runFilms.ts';

/** What another decoder does to a film: points a few tenths of a pixel elsewhere. */
function otherwiseDecoded(track: PoseTrack, seed: number): PoseTrack {
  const { normal } = seededRandom(seed);
  const moved = (rows: readonly Float64Array[]) => rows.map((row) => row.map((value) => value + 0.4 * normal()));
  return { ...track, x: moved(track.x), y: moved(track.y) };
}

/** What one picture that can be read for the camera's roll, or can't, makes of its error. */
const rollErrors = [0.5, 0.7];

test.each([
  ['a usual film', 10],
  ['a short film', 4.4],
])('%s has the same intervals in every browser, and values within them', (_, seconds) => {
  const film = runFilmOf({ runner: 'overstriding', camera: 'rightSide', frameRate: 30, seconds, noise: 1 });
  const answers = Array.from({ length: 8 }, (__, seed) => {
    // A decoder may also begin or end a frame later.
    const own = otherwiseDecoded(cutTo(film, seed % 2, film.times.length - (seed % 3)), seed + 1);
    const cameraRoll = { degrees: 0.2, error: rollErrors[seed % 2] };
    return analyseRun({ track: own, cameraRoll }, { heightCm: 175 }).analysis.metrics;
  });
  let compared = 0;
  for (const [id, first] of Object.entries(answers[0])) {
    const given = answers.map((metrics) => metrics[id as keyof typeof metrics]);
    const known = given.flatMap((one) =>
      one && one.value !== null && one.uncertainty !== null ? [{ value: one.value, halfWidth: one.uncertainty }] : [],
    );
    if (first.value === null || known.length < given.length) continue;
    const widths = known.map(({ halfWidth }) => halfWidth);
    const values = known.map(({ value }) => value);
    expect(Math.max(...widths) / Math.min(...widths), `interval of ${id}`).toBeLessThan(1.6);
    expect(Math.max(...values) - Math.min(...values), id).toBeLessThan(Math.min(...widths));
    compared++;
  }
  expect(compared).toBeGreaterThan(10);
});
