import { useCallback, useMemo, useState } from 'react';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { trackOfRunner } from '../../../gait/prepare/pointedAt.ts';
import { type RepairedSpan, trackRepairs } from '../../../overlay/trackRepairs.ts';
import { turnTrack } from '../../../poseTrack/turnTrack.ts';
import type { Reanalysis } from '../../../state/reanalysis.ts';
import { makeSelection, type Selection } from './selection.ts';

/** Whether one corrects, and what both the strips and the tools then share. */
export interface Correcting {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  /** Begins to correct, with the analysis ready for the first change. */
  readonly start: () => void;
  readonly selection: Selection;
  /** Empty where one does not correct. */
  readonly repairs: readonly RepairedSpan[];
}

/** The state of correcting a run that is on the screen. */
export function useCorrecting(result: FilmResult, again: Reanalysis): Correcting {
  const { track, others, smoothed, said } = result;
  const [isOn, setOn] = useState(false);
  const [selection] = useState(makeSelection);
  const { turn = 0, runner = null } = said;
  const repairs = useMemo(
    () => (isOn ? trackRepairs(turnTrack(trackOfRunner({ track, others }, runner), turn), smoothed) : []),
    [isOn, track, others, runner, smoothed, turn],
  );
  const start = useCallback(() => {
    again.warm();
    setOn(true);
  }, [again]);
  return { isOn, setOn, start, selection, repairs };
}
