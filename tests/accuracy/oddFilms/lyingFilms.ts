import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import { emptyTrack } from '../../../src/poseTrack/emptyTrack.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import type { QuarterTurn } from '../../../src/poseTrack/quarterTurn.ts';
import { turnTrack } from '../../../src/poseTrack/turnTrack.ts';
import { type FilmPlan, runFilmOf } from '../../unit/analysis/runFilms.ts';
import { caseTrack } from './caseTrack.ts';
import type { OddFilm } from './oddFilm.ts';

type Turn = Exclude<QuarterTurn, 0>;

const plans: readonly FilmPlan[] = [
  { runner: 'clean', camera: 'rightSide', frameRate: 60, seconds: 10, noise: 1 },
  { runner: 'clean', camera: 'leftSide', frameRate: 30, seconds: 6, noise: 1 },
  { runner: 'clean', camera: 'rear', frameRate: 30, seconds: 8, noise: 1 },
];

/** Films on their side or upside down, and people who lie in films that don't. */
export function lyingFilms(shared: string | null): OddFilm[] {
  const all = plans.flatMap((plan) => ([90, 180, 270] as const).map((turn) => lying(plan, turn)));
  const films = [...all.map(([first]) => first), ...all.map(([, turned]) => turned)];
  films.push(...[0, 90, 180].map((bent) => onTheFloor(bent)));
  if (shared) {
    films.push(
      asked(caseTrack(shared, '06-lying-film/on-its-side'), 'a runner on the side', 270),
      asked(caseTrack(shared, '06-lying-film/upside-down'), 'a runner upside down', 180),
    );
  }
  return films;
}

/** A drawn run in a picture that lies: it is asked about, and once turned gives what the upright film gives. */
function lying(plan: FilmPlan, turn: Turn): [OddFilm, OddFilm] {
  const upright = runFilmOf(plan);
  const track = turnTrack(upright, (360 - turn) as QuarterTurn);
  const name = `virtual runner, ${plan.camera}, to be turned by ${turn}°`;
  return [
    asked(track, name, turn),
    {
      kind: 'lies, and was turned',
      name,
      seen: { track },
      said: { turn },
      right: 'answered',
      truth: `${plan.camera}, running`,
      fault: ({ gait, contacts, view }) => {
        if (gait !== 'running') return `“${gait}”`;
        const seenFrom = { rightSide: 'right-side', leftSide: 'left-side', rear: 'rear' }[plan.camera as string];
        if (view !== seenFrom) return `seen from ${view}`;
        // At least 140 steps a minute.
        return contacts.length >= 2 * plan.seconds ? null : `${contacts.length} contacts in ${plan.seconds} s`;
      },
    },
  ];
}

function asked(track: PoseTrack, name: string, turn: Turn): OddFilm {
  return {
    kind: 'lies on its side or upside down',
    name,
    seen: { track },
    said: {},
    right: 'refused',
    truth: `to be turned by ${turn}°`,
    fault: (analysis) => {
      const notice = lyingNotice(analysis);
      if (!notice) return 'not asked to turn it';
      if (notice.turn !== turn) return `to be turned by ${notice.turn}°`;
      return analysis.notices.length === 1 && analysis.contacts.length === 0 ? null : 'says more than that';
    },
  };
}

/** Somebody who lies on the floor and bends the knees every 1.5 s: an exercise in a film that is upright. */
function onTheFloor(kneeDegrees: number): OddFilm {
  return {
    kind: 'a person lies',
    name: `knees bent by up to ${kneeDegrees}°`,
    seen: { track: floorTrack(kneeDegrees) },
    said: {},
    right: 'refused',
    truth: 'no run',
    fault: (analysis) => (lyingNotice(analysis)?.isSure ? 'surely a film on its side' : null),
  };
}

function lyingNotice({ notices }: RunAnalysis) {
  const [notice] = notices.filter((one) => one.id === 'lyingFilm');
  return notice;
}

/** Head to the left, in a picture of 1280 × 720; both legs bend together. */
function floorTrack(kneeDegrees: number): PoseTrack {
  const times = Float64Array.from({ length: 300 }, (_, i) => i / 30);
  const empty = emptyTrack(times, 1280, 720);
  const track = { ...empty, score: empty.score.map((row) => row.fill(0.9)) };
  for (const [i, time] of times.entries()) {
    const knee = (((kneeDegrees / 2) * (1 - Math.cos((2 * Math.PI * time) / 1.5))) / 2) * (Math.PI / 180);
    const at = (k: number, x: number, y: number) => {
      track.x[k][i] = x + Math.sin(97 * k + 13 * i);
      track.y[k][i] = y + Math.sin(31 * k + 17 * i);
    };
    for (let k = 0; k < 11; k++) at(k, 200 + k, 560);
    for (const [side, away] of [
      [0, 0],
      [1, 12],
    ]) {
      at(11 + side, 300, 560 + away);
      at(13 + side, 400, 590 + away);
      at(15 + side, 490, 600 + away);
      for (const finger of [17, 19, 21]) at(finger + side, 510, 600 + away);
      at(23 + side, 520, 570 + away);
      const [thigh, shin] = [knee / 2, knee / 2];
      const kneeX = 520 + 150 * Math.cos(thigh);
      const kneeY = 570 - 150 * Math.sin(thigh) + away;
      at(25 + side, kneeX, kneeY);
      const [ankleX, ankleY] = [kneeX + 150 * Math.cos(shin), kneeY + 150 * Math.sin(shin)];
      at(27 + side, ankleX, ankleY);
      at(29 + side, ankleX + 20, ankleY);
      at(31 + side, ankleX + 10, ankleY - 40);
    }
  }
  return track;
}
