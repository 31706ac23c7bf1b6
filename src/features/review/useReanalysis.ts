import { useEffect, useState } from 'react';
import type { StorageTrouble } from '../../language/storageWords.ts';
import type { OpenRun } from '../../state/openRun.ts';
import { makeReanalysis, type Reanalysis } from '../../state/reanalysis.ts';
import { useServices } from '../shell/useServices.ts';

/** How a run that is on the screen is kept and shown again; both must stay the same between renders. */
export interface ReviewHome {
  readonly keep: (
    run: OpenRun,
    result: OpenRun['result'],
  ) => Promise<{ readonly run: OpenRun; readonly problem: StorageTrouble | null }>;
  readonly show: (run: OpenRun) => void;
}

/** The way to other numbers of the run on the screen, for as long as it is there. */
export function useReanalysis(run: OpenRun, { keep, show }: ReviewHome): Reanalysis {
  const { engine, diary } = useServices();
  const [again] = useState(() =>
    makeReanalysis(run, {
      hold: ({ track, others, cameraRoll, file, model, analysis: { people } }) =>
        engine.holdReading({ track, others, cameraRoll, file, model, people }),
      diary,
      keep,
      show,
    }),
  );
  useEffect(() => () => again.end(), [again]);
  useEffect(() => again.describe(run), [again, run]);
  return again;
}
