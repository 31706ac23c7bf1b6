import { useCallback } from 'react';
import { formatDate } from '../../language/formats.ts';
import { useServices } from '../shell/useServices.ts';
import { BrokenRun } from './BrokenRun.tsx';
import { Review } from './Review.tsx';
import { ReviewState } from './ReviewState.tsx';
import { useRun } from './useRun.ts';

interface ReviewRunProps {
  readonly id: string;
}

/** The review of a run from the archive, or of one that could not be kept. */
export function ReviewRun({ id }: ReviewRunProps) {
  const { runs } = useServices();
  const [state, show] = useRun(useCallback(() => runs.open(id), [runs, id]));
  if (state.phase === 'broken') return <BrokenRun id={id} />;
  if (state.phase !== 'open') return <ReviewState phase={state.phase} />;
  const { run } = state;
  return (
    <Review
      run={run}
      title={run.name}
      subtitle={run.card ? formatDate(run.card.createdAt) : null}
      onUpdate={async (result) => {
        const updated = await runs.update(run, result);
        show(updated.run);
        return updated.kept;
      }}
      onDescribe={async (notes) => show(await runs.describe(run, notes))}
    />
  );
}
