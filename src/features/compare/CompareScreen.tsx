import { useCallback } from 'react';
import { measures } from '../../heuristics/measures.ts';
import { ReviewState } from '../review/ReviewState.tsx';
import { useRun } from '../review/useRun.ts';
import { useServices } from '../shell/useServices.ts';
import { CompareRuns } from './CompareRuns.tsx';

interface CompareScreenProps {
  readonly first: string;
  readonly second: string;
  /** A measure's id; anything else asks nothing in particular. */
  readonly asked?: string;
}

/** Opens two kept runs beside each other. */
export function CompareScreen({ first, second, asked }: CompareScreenProps) {
  const { runs } = useServices();
  const [one] = useRun(useCallback(() => runs.open(first), [runs, first]));
  const [other] = useRun(useCallback(() => runs.open(second), [runs, second]));
  const missing = [one, other].find(({ phase }) => phase !== 'open' && phase !== 'loading');
  if (missing && missing.phase !== 'open') return <ReviewState phase={missing.phase} />;
  if (one.phase !== 'open' || other.phase !== 'open') return <ReviewState phase="loading" />;
  const measure = measures.find(({ id }) => id === asked)?.id ?? null;
  return <CompareRuns first={one.run} second={other.run} asked={measure} />;
}
