import { useStore } from 'zustand';
import { isBack } from '../../../care/diary/bodySpot.ts';
import { Button } from '../../../components/Button.tsx';
import { Message } from '../../../components/Message.tsx';
import { backViewWords } from '../../../language/care/backCueWords.ts';
import type { Reanalysis } from '../../../state/reanalysis.ts';
import { Known } from '../../care/Known.tsx';
import { usePainPicture } from '../../care/usePainPicture.ts';

interface BackRankingProps {
  /** Whether the findings take a back into account. */
  readonly isConsidered: boolean;
  readonly again: Reanalysis;
}

/** Whether what was told of a back has its part in the order of the findings; where the two differ, the way to mend it. */
export function BackRanking({ isConsidered, again }: BackRankingProps) {
  const hurts = usePainPicture().where.some(isBack);
  const isWorking = useStore(again.state, (state) => state.isWorking);
  const { rank } = backViewWords;
  if (hurts && isConsidered) return <Known ids={['rankingWithBackPain']} />;
  if (hurts === isConsidered) return null;
  return (
    <Message
      level="info"
      actions={
        <Button size="small" disabled={isWorking} onClick={() => again.ask({})}>
          {hurts ? rank.button : rank.withoutButton}
        </Button>
      }
    >
      <p>{hurts ? rank.ask : rank.without}</p>
    </Message>
  );
}
