import { ChevronDown } from 'lucide-react';
import { Link } from 'wouter';
import type { RunAnalysis } from '../../../analysis/runAnalysis.ts';
import type { BackCue } from '../../../care/back/backCue.ts';
import { Button } from '../../../components/Button.tsx';
import { StatusMark } from '../../../components/StatusMark.tsx';
import { endOf } from '../../../heuristics/judging/endOf.ts';
import { isKnown, type KnownMeasurement } from '../../../heuristics/measurement.ts';
import { stepWidthVariability } from '../../../heuristics/wholeRun/stepWidthVariability.ts';
import { backCueWords, backViewWords, cueInWords } from '../../../language/care/backCueWords.ts';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { exerciseWords } from '../../../language/care/exerciseWords.ts';
import { measureWords, verdictSentence } from '../../../language/measureWords.ts';
import { reasonWords } from '../../../language/reasonWords.ts';
import { verdictWord } from '../../../language/statusWords.ts';
import { stepWidthVariabilityWords } from '../../../language/stepWidthVariabilityWords.ts';
import { Known } from '../../care/Known.tsx';
import { useCue } from '../../care/useCue.ts';
import { MeasureFigure } from '../MeasureFigure.tsx';
import styles from './BackView.module.css';

interface BackCueRowProps {
  readonly cue: BackCue;
  readonly analysis: RunAnalysis;
  readonly runId: string | null;
}

/** One part of form: what this run shows of it, how to feel it, what is known, and a cue to try. */
export function BackCueRow({ cue, analysis, runId }: BackCueRowProps) {
  const words = backCueWords[cue.id];
  const { isSeen, seen, measure, end } = seenOf(cue, analysis);
  const nearest = cue.measures[0];
  const why = nearest ? reasonWords(nearest, analysis) : null;
  return (
    <details className={styles.cue}>
      <summary>
        <h3>{words.name}</h3>
        {measure ? (
          <StatusMark status={measure.measurement.status} word={verdictWord(measure.measurement)} />
        ) : (
          <StatusMark status="unavailable" word={backViewWords.unseen} />
        )}
        <ChevronDown aria-hidden="true" />
      </summary>
      <div className={styles.body}>
        {seen.map(({ id, measurement }) => (
          <div key={id} className={styles.measure}>
            <h4>{measureWords[id].name}</h4>
            <p>{verdictSentence(id, measurement)}</p>
            <MeasureFigure id={id} metric={measurement} />
            {id === 'stepWidth' && <Varies measurement={measurement} />}
          </div>
        ))}
        {!isSeen && <p>{why ? [why.reason, why.remedy].filter(Boolean).join(' ') : backViewWords.noCamera}</p>}
        <h4>{backViewWords.feel}</h4>
        <p>{words.feel}</p>
        {cue.drills.length > 0 && (
          <p className={styles.drills}>
            {backViewWords.drills}{' '}
            {cue.drills.map((id) => (
              <Link key={id} href={`/exercises/${id}`}>
                {exerciseWords[id].name}
              </Link>
            ))}
          </p>
        )}
        <h4>{backViewWords.known}</h4>
        <Known ids={cue.known} />
        <TryCue cue={cue} measure={measure?.id ?? null} end={end} runId={runId} />
      </div>
    </details>
  );
}

interface VariesProps {
  readonly measurement: KnownMeasurement;
}

/** How much the width of the steps varies, and what that is linked with. */
function Varies({ measurement }: VariesProps) {
  const varies = stepWidthVariability(measurement);
  if (!varies) return null;
  return (
    <>
      <p>{stepWidthVariabilityWords(varies, measurement)}</p>
      <Known ids={['stepWidthVaries']} />
    </>
  );
}

interface TryCueProps {
  readonly cue: BackCue;
  readonly measure: Parameters<typeof cueInWords>[0]['measure'];
  readonly end: Parameters<typeof cueInWords>[0]['end'];
  readonly runId: string | null;
}

function TryCue({ cue, measure, end, runId }: TryCueProps) {
  const { inUse, choose } = useCue();
  return (
    <>
      <p className={styles.think}>
        <span>{backViewWords.think}</span>
        {cueInWords({ cue: cue.id, measure, end })}
      </p>
      {inUse?.cue === cue.id ? (
        <p role="status">
          {backViewWords.chosen(dayInWords(inUse.from))} <Link href="/today">{backViewWords.toToday}</Link>
        </p>
      ) : (
        <Button size="small" onClick={() => choose({ cue: cue.id, measure, end, runId })}>
          {backViewWords.choose}
        </Button>
      )}
    </>
  );
}

/** The measures of a part that this run has, and the one that its cue is about: one that is off before one that isn't. */
function seenOf(cue: BackCue, { metrics }: RunAnalysis) {
  const seen = cue.measures.flatMap((id) => {
    const measurement = metrics[id];
    return measurement && isKnown(measurement) ? [{ id, measurement }] : [];
  });
  const off = seen.find(({ measurement: { status } }) => status === 'watch' || status === 'fix');
  const measure = off ?? seen[0] ?? null;
  return { seen, isSeen: seen.length > 0, measure, end: off ? endOf(off.measurement) : null };
}
