import type { PlanChoice } from '../../../care/diary/planChoice.ts';
import type { StageStep } from '../../../care/plan/stageStep.ts';
import { stageOf, stages } from '../../../care/plan/stages.ts';
import { Button } from '../../../components/Button.tsx';
import { planWords, stageWords, stepSentence } from '../../../language/care/planWords.ts';
import { Known } from '../Known.tsx';
import styles from './StageCard.module.css';

interface StageCardProps {
  readonly plan: PlanChoice;
  readonly step: StageStep;
  readonly onStage: (stage: number) => void;
}

/** The stage of run and walk: what it is, and the way up and down. */
export function StageCard({ plan, step, onStage }: StageCardProps) {
  return (
    <section className={styles.card} aria-labelledby="stage">
      <h2 id="stage">{planWords.stageTitle(plan.stage, stages.length)}</h2>
      <p>{stageWords(stageOf(plan.stage))}</p>
      <p aria-live="polite">{step.down ? planWords.downWhy[step.down] : stepSentence(step)}</p>
      <div className={styles.actions}>
        <Button
          kind={step.mayGoUp && !step.down ? 'primary' : 'plain'}
          disabled={!step.mayGoUp}
          onClick={() => onStage(plan.stage + 1)}
        >
          {planWords.up}
        </Button>
        <Button disabled={plan.stage <= 1} onClick={() => onStage(plan.stage - 1)}>
          {planWords.down}
        </Button>
      </div>
      <Known ids={['runWalkSteps', 'stagesOurs', 'runWalk', 'runWalkHarms']} />
    </section>
  );
}
