import { ScanSearch } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { reviewWords } from '../../language/reviewWords.ts';
import type { OpenRun } from '../../state/openRun.ts';
import { useServices } from '../shell/useServices.ts';
import { Review } from './Review.tsx';
import { ReviewState } from './ReviewState.tsx';
import { useSample } from './useSample.ts';

/** The sample: a ready review, and the way to see the model do it. */
export function ReviewSample() {
  const { work, preferences } = useServices();
  const [, navigate] = useLocation();
  const isBusy = useStore(work.state, ({ phase }) => phase === 'working' || phase === 'saving');
  const [state, show] = useSample();
  const home = useMemo(() => ({ keep: keepNothing, show }), [show]);
  if (state.phase !== 'open') return <ReviewState phase={state.phase === 'broken' ? 'noSample' : state.phase} />;
  const { run } = state;
  const again = () => {
    const { model, backend } = preferences.getState();
    if (run.film && work.start(run.film, reviewWords.sampleTitle, { model, backend, run: run.result.said })) {
      navigate('/working');
    }
  };
  return (
    <Review
      run={run}
      title={reviewWords.sampleTitle}
      subtitle={null}
      note={
        <>
          <p>{reviewWords.sampleNote}</p>
          <Button size="small" icon={<ScanSearch aria-hidden="true" />} disabled={isBusy} onClick={again}>
            {reviewWords.sampleAgain}
          </Button>
        </>
      }
      home={home}
    />
  );
}

/** What is changed in the sample lasts as long as it is on the screen. */
async function keepNothing(run: OpenRun, result: OpenRun['result']) {
  return { run: { ...run, result }, problem: null };
}
