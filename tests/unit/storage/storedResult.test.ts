import { describe, expect, it } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { Said } from '../../../src/analysis/said.ts';
import { factsOfTrack } from '../../../src/engine/film/factsOfTrack.ts';
import { packResult, unpackResult, unpackResultInPieces } from '../../../src/storage/storedResult.ts';
import { resultVersion2 } from '../../fixtures/databases/resultVersion2.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { film } from '../gait/film.ts';

const { track } = film('clean', 'leftSide', { timing: evenTiming(5, 30) });
const corrected: Said = {
  heightCm: 175,
  drawings: [
    {
      kind: 'line',
      time: 1,
      points: [
        [200, 100],
        [240, 90],
      ],
    },
  ],
  part: { from: 0, to: 5 },
  runner: { time: 1, x: 320, y: 240 },
  trim: { from: 0.5, to: 4.5 },
  exchanged: [{ from: 1, to: 2, landing: { time: 1.5, side: 'left' } }],
  contacts: [
    { kind: 'added', side: 'left', initialContact: 2.2, toeOff: null },
    { kind: 'removed', side: 'right', found: 2.6 },
    { kind: 'moved', side: 'left', found: 3, initialContact: null, toeOff: 3.2 },
  ],
  leftOut: [{ from: 3.5, to: 4.2 }],
};

function rowOf(said: Said) {
  const { analysis, smoothed } = analyseRun({ track }, said);
  const facts = factsOfTrack(track);
  const result = { track, smoothed, analysis, facts, said, cameraRoll: null, file: null, model: null, backend: null };
  return { result, row: packResult('a', result, 4) };
}

describe('a result that was kept', () => {
  it('opens with all that was set by hand', () => {
    const { result, row } = rowOf(corrected);
    const opened = unpackResult(structuredClone(row));
    expect(opened.said).toEqual(corrected);
    expect(opened.analysis).toEqual(result.analysis);
    expect(opened.others).toEqual([]);
  });

  it('opens with everybody else who was followed', () => {
    const { result } = rowOf({});
    const others = [{ ...track, world: null }, track];
    const opened = unpackResult(structuredClone(packResult('a', { ...result, others }, 0)));
    expect(opened.others).toHaveLength(2);
    expect(opened.others?.[0].world).toBeNull();
    expect(opened.others?.[1].x[5]).toEqual(opened.track.x[5]);
  });

  it('opens piece by piece as it does in one, and is refused where it is damaged', async () => {
    const { result } = rowOf(corrected);
    const row = packResult('a', { ...result, others: [track] }, 0);
    let turns = 0;
    const turn = async () => void turns++;
    expect(await unpackResultInPieces(structuredClone(row), turn)).toEqual(unpackResult(structuredClone(row)));
    expect(turns).toBeGreaterThanOrEqual(4);
    await expect(unpackResultInPieces({ ...row, smoothed: null }, turn)).rejects.toThrow();
    await expect(unpackResultInPieces({ ...row, analysis: {} }, turn)).rejects.toThrow();
  });

  it('opens from the version before, which knew no corrections', () => {
    const { said, analysis, cameraRoll } = unpackResult(structuredClone(resultVersion2));
    expect(said).toEqual({ view: 'left-side', timeScale: 2, heightCm: 178, speedKmh: null });
    expect(analysis.contacts[0].initialContact).toBe(0.02);
    expect(cameraRoll).toEqual({ degrees: -1.5, error: 0.4 });
  });

  it.each([
    ['a later version', { version: 4 }],
    ['a correction of no kind', { options: { contacts: [{ kind: 'guessed', side: 'left', found: 1 }] } }],
    ['a landing at no time', { options: { contacts: [{ kind: 'removed', side: 'left', found: Number.NaN }] } }],
    ['a person nowhere', { options: { runner: { time: 1, x: 2 } } }],
    ['a trim with one end', { options: { trim: { from: 1 } } }],
    ['a landing of neither foot', { options: { exchanged: [{ from: 1, to: 2, landing: { time: 1, side: 'both' } }] } }],
    ['a line with one end', { options: { drawings: [{ kind: 'line', time: 1, points: [[1, 2]] }] } }],
    ['drawings that are none', { options: { drawings: { odd: true } } }],
  ])('is refused with %s', (_, change) => {
    expect(() => unpackResult({ ...rowOf({}).row, ...change })).toThrow();
  });
});
