import { useCallback, useEffect, useMemo, useState } from 'react';
import { formatDate } from '../../language/formats.ts';
import { useServices } from '../shell/useServices.ts';
import { BrokenRun } from './BrokenRun.tsx';
import { Review } from './Review.tsx';
import { ReviewState } from './ReviewState.tsx';
import { useRun } from './useRun.ts';

interface ReviewRunProps {
  readonly id: string;
}

/** The review of a run from the archive, or of one that could not be kept; as another tab leaves it, if one changes it. */
export function ReviewRun({ id }: ReviewRunProps) {
  const { runs } = useServices();
  const [changes, setChanges] = useState(0);
  useEffect(() => runs.onChangedElsewhere((changed) => changed === id && setChanges((count) => count + 1)), [runs, id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change in another tab is a reason to open it again
  const [state, show] = useRun(useCallback(() => runs.open(id), [runs, id, changes]));
  const home = useMemo(() => ({ keep: runs.update, show }), [runs, show]);
  if (state.phase === 'broken') return <BrokenRun id={id} />;
  if (state.phase !== 'open') return <ReviewState phase={state.phase} />;
  const { run } = state;
  return (
    <Review
      run={run}
      title={run.name}
      subtitle={run.card ? formatDate(run.card.createdAt) : null}
      home={home}
      onDescribe={async (notes) => show(await runs.describe(run, notes))}
    />
  );
}
