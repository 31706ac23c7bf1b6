import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import { rigRunners } from '../rig/rigRunners.ts';
import { virtualSubject } from '../rig/virtualSubject.ts';
import { caseTrack } from './caseTrack.ts';
import { filmAsDrawn } from './filmAsDrawn.ts';
import type { OddFilm } from './oddFilm.ts';
import { writtenAtAnotherRate } from './writtenAtAnotherRate.ts';

const kind = 'pictures shown twice';
/** Frames a second as filmed, and as written. */
const rates = [
  [30, 60],
  [25, 50],
  [24, 60],
  [24, 50],
  [25, 60],
  [30, 50],
  [24, 30],
  [25, 30],
  [15, 30],
] as const;

/** Films written at more frames a second than they were taken at, encoded again; and real ones that must stay whole. */
export function doubledFrameFilms(shared: string | null): OddFilm[] {
  const film = (name: string, track: OddFilm['seen']['track'], rate: number): OddFilm => ({
    kind,
    name,
    seen: { track },
    said: {},
    right: 'answered',
    truth: `${rate} pictures a second`,
    fault: (analysis) => faultOf(analysis, rate),
  });
  const runner = virtualSubject('everything', rigRunners.everything, 23, 8);
  const drawn = (['rightSide', 'rear'] as const).flatMap((camera) => [
    ...rates.flatMap(([from, to]) => {
      const track = filmAsDrawn(runner, { camera, frameRate: from });
      return [0.5, 2].map((unrest) =>
        film(`${from} in ${to}, ${camera}, ± ${unrest} px`, writtenAtAnotherRate(track, from, to, unrest), from),
      );
    }),
    ...[30, 60, 120].flatMap((frameRate) =>
      [1, 3].map((noise) =>
        film(
          `really ${frameRate}, ${camera}, noise × ${noise}`,
          filmAsDrawn(runner, { camera, frameRate, noise }),
          frameRate,
        ),
      ),
    ),
  ]);
  if (!shared) return drawn;
  return [...drawn, film('a person, 30 in 60', caseTrack(shared, '04-doubled-frames/treadmill-30in60'), 30)];
}

/** Below this rate a film says how few pictures it has. */
const saidBelow = 45;

function faultOf({ notices }: RunAnalysis, rate: number): string | null {
  const said = notices.find((notice) => notice.id === 'lowFrameRate');
  if (!said) return rate < saidBelow ? 'taken for more pictures a second' : null;
  return Math.abs(said.framesPerSecond / rate - 1) < 0.06 ? null : `taken for ${said.framesPerSecond.toFixed(0)}`;
}
