import { chooseStrength } from '../coaching/chooseStrength.ts';
import { rankFindings } from '../coaching/rankFindings.ts';
import { trimTrack, untrimmed } from '../gait/byHand/trimTrack.ts';
import type { GaitReading } from '../gait/gaitReading.ts';
import type { FilmReading } from '../gait/parts/filmReading.ts';
import { inOnePart, readFilm } from '../gait/parts/readFilm.ts';
import { unsplicedStance } from '../gait/parts/spliceParts.ts';
import { asFilmed } from '../gait/prepare/asFilmed.ts';
import { trackOfRunner } from '../gait/prepare/pointedAt.ts';
import { prepare } from '../gait/prepare/prepare.ts';
import { readGait } from '../gait/readGait.ts';
import { scaleOf } from '../gait/scene/scale.ts';
import { stridesOf } from '../gait/stances/stridesOf.ts';
import type { StaticTrial } from '../gait/staticTrial/staticTrial.ts';
import { staticTrialInFilm } from '../gait/staticTrial/staticTrialInFilm.ts';
import { staticTrialScale } from '../gait/staticTrial/staticTrialScale.ts';
import { unavailable } from '../heuristics/judging/unavailable.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import { measures } from '../heuristics/measures.ts';
import { formDrifts } from '../heuristics/wholeRun/formDrifts.ts';
import { symmetry } from '../heuristics/wholeRun/symmetry.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { turnTrack } from '../poseTrack/turnTrack.ts';
import { believableSaid } from './consistency/believableSaid.ts';
import { clockQuestionedOnce } from './consistency/clockQuestionedOnce.ts';
import { contactsInFilmTime, measurementInFilmTime, partsInFilmTime } from './inFilmTime.ts';
import { lyingFilm, withoutReading } from './lyingFilm.ts';
import { type MeasuredAspects, measureAspects, type RunAspect, withOwnSides } from './measureAspects.ts';
import type { Notice } from './notice.ts';
import { noticesFor } from './noticesFor.ts';
import type { RunAnalysis } from './runAnalysis.ts';
import type { Said } from './said.ts';
import type { Seen } from './seen.ts';
import { withFootStrikes } from './withFootStrikes.ts';

/** How much larger or smaller the runner may be in the picture than when standing. */
const likeSize = 1.25;

/** A film's answer, with the cleaned body that the overlay draws. */
export interface AnalysedRun {
  readonly analysis: RunAnalysis;
  /** Gaps bridged or left open, outliers removed, zero-lag filtered; in the film's own pixels. */
  readonly smoothed: PoseTrack;
}

/**
 * The one entrance of the core: what was seen of a run and what the person said about it in, the whole answer out.
 *
 * Gates stand first: a film without a run, in slow motion, or with too few steps gets its notices and no verdicts. So
 * does one whose numbers no body can have together: gates stand behind them too.
 * Inside, everything is level and in real seconds; the answer is in the film's own picture and seconds.
 */
export function analyseRun(seen: Seen, told: Said = {}): AnalysedRun {
  const { said, notices: aboutSaid } = believableSaid(told);
  const { view = null } = said;
  const track = trackOfRunner(seen, said.runner ?? null);
  const filmed = turnTrack(track, said.turn ?? 0);
  const trimmed = trimTrack(filmed, said.trim ?? null);
  const prepared = (own: PoseTrack) => prepare(own, rollAfterTurn(seen, said), said.timeScale ?? null);
  const film = prepared(trimmed.track);
  const lying = lyingFilm(trimTrack(track, said.trim ?? null).track, said);
  const stated = { view, heightCm: said.heightCm ?? null, corrections: said };
  const read = lying ? inOnePart(withoutReading(readGait(film, stated))) : readFilm(film, stated);
  const { whole, aspects } = read;
  const heightMetres = said.heightCm ? said.heightCm / 100 : null;
  // Who stood still before the run was trimmed away is compared with that all the same.
  const standInFilm = () =>
    staticTrialInFilm(film, view) ?? (trimmed.track === filmed ? null : staticTrialInFilm(prepared(filmed), view));
  const stand = lying ? null : (said.standing ?? standInFilm());
  const runs = aspects.map((parts): RunAspect => {
    const { reading } = parts;
    const standing = parts.isOneHeading ? usableStanding(stand, reading) : null;
    return {
      parts,
      run: {
        reading,
        strides: stridesOf(reading.stances),
        model: seen.model ?? 'full',
        scale:
          staticTrialScale(standing, reading.trunkLength, heightMetres) ??
          scaleOf(reading.track, reading.trunkLength, reading.legLength, heightMetres),
        standing,
        heightMetres,
        beltSpeed: said.speedKmh ? said.speedKmh / 3.6 : null,
      },
    };
  });
  const seenNotices: readonly Notice[] = lying
    ? [{ id: 'lyingFilm', level: 'stop', ...lying }]
    : [...noticesFor(read, said, seen), ...aboutSaid];
  const measured = isStopped(seenNotices) ? null : measureAspects(runs, said, seen);
  const notices = byLevel(clockQuestionedOnce([...seenNotices, ...(measured?.notices ?? [])]));
  return {
    analysis: {
      format: 'run-analysis',
      version: 1,
      ...sceneOf(whole),
      parts: partsInFilmTime(read.parts, whole.timeScale),
      ...(measured && !isStopped(notices)
        ? verdictsOn(read, measured, said.hasBackPain ?? false)
        : withoutVerdicts(whole)),
      notices,
      people: seen.people ?? 1,
      scale: runs[0].run.scale,
      standing: runs[0].run.standing,
    },
    smoothed: untrimmed(asFilmed(film, whole.track), filmed, trimmed.first),
  };
}

/** What was taken for upright in a picture that lies on its side lay level; upside down it stands as before. */
function rollAfterTurn({ cameraRoll = null }: Seen, { turn = 0 }: Said) {
  return turn % 180 === 0 ? cameraRoll : null;
}

/** A stand from another side, or from twice as far, is no reference for this film. */
function usableStanding(standing: StaticTrial | null, reading: GaitReading): StaticTrial | null {
  if (!standing || standing.view !== reading.scene.view || reading.trunkLength === null) return null;
  const larger = reading.trunkLength / standing.trunkPixels;
  return larger > 1 / likeSize && larger < likeSize ? turnedAlike(standing, reading) : null;
}

/**
 * The same camera's roll may be known of the run and not of the stand: then what was read of the stand is turned by it
 * too.
 */
function turnedAlike(standing: StaticTrial, { scene }: GaitReading): StaticTrial {
  const more = (scene.cameraRollDegrees ?? 0) - (standing.cameraRollDegrees ?? 0);
  if (more === 0 || standing.leanDegrees === null) return standing;
  const leanDegrees = standing.leanDegrees + (scene.direction === 'left' ? -more : more);
  return { ...standing, leanDegrees, cameraRollDegrees: scene.cameraRollDegrees };
}

/** What kind of film it is, as the answer says it. A time scale that is only suspected is not yet the film's. */
function sceneOf({ scene, timeScale }: GaitReading) {
  const { gait, view, direction, cameraRollDegrees, suspectedClock } = scene;
  return {
    gait,
    view,
    direction,
    timeScale: suspectedClock === null ? timeScale : 1,
    cameraRollDegrees,
    suspectedTimeScale: suspectedClock?.timeScale ?? null,
  };
}

/** Whether a notice allows no verdict. */
function isStopped(notices: readonly Notice[]): boolean {
  return notices.some(({ level }) => level === 'stop');
}

function byLevel(notices: readonly Notice[]): Notice[] {
  const rank = { stop: 0, warn: 1, info: 2 };
  return [...notices].sort((a, b) => rank[a.level] - rank[b.level]);
}

/** The contacts alone, at the film's own seconds. */
function withoutVerdicts({ stances, timeScale }: GaitReading) {
  const withheld = measures.map(({ id, unit }) => [id, unavailable(unit, { kind: 'stopped' })]);
  return {
    contacts: contactsInFilmTime(
      stances.map((stance) => ({ ...stance, strike: null })),
      timeScale,
    ),
    metrics: Object.fromEntries(withheld) as RunAnalysis['metrics'],
    findings: [],
    strength: null,
    symmetry: [],
    drift: [],
  };
}

/** What was measured and what it means, at the film's own seconds. */
function verdictsOn({ whole, parts }: FilmReading, { aspects, measured }: MeasuredAspects, hasBackPain: boolean) {
  const { timeScale } = whole;
  const metrics: Partial<Record<MeasureId, Measurement>> = {};
  for (const { id } of measures) metrics[id] = measurementInFilmTime(measured[id]!, timeScale);
  const findings = rankFindings(metrics, { hasBackPain });
  const struck = aspects.flatMap((aspect) =>
    withFootStrikes(aspect.run).map((stance) => unsplicedStance(aspect.parts, stance)),
  );
  const [main] = aspects;
  const bouts = parts.length > 1 ? parts : whole.scene.bouts;
  return {
    contacts: contactsInFilmTime(
      struck.sort((a, b) => a.initialContact - b.initialContact),
      timeScale,
    ),
    metrics,
    findings,
    strength: chooseStrength(metrics, findings),
    symmetry: symmetry(withOwnSides(main), measured.armCrossover),
    drift: formDrifts({ ...main.run, reading: { ...whole, scene: { ...whole.scene, bouts } } }, measured),
  };
}
