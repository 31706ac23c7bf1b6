import { useCallback, useMemo, useState } from 'react';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
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
export function useCorrecting({ track, smoothed, said }: FilmResult, again: Reanalysis): Correcting {
  const [isOn, setOn] = useState(false);
  const [selection] = useState(makeSelection);
  const turn = said.turn ?? 0;
  const repairs = useMemo(
    () => (isOn ? trackRepairs(turnTrack(track, turn), smoothed) : []),
    [isOn, track, smoothed, turn],
  );
  const start = useCallback(() => {
    again.warm();
    setOn(true);
  }, [again]);
  return { isOn, setOn, start, selection, repairs };
}
