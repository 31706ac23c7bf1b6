import { useCallback, useMemo, useState } from 'react';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { pointAt, whoIsAt } from '../../../gait/prepare/pointedAt.ts';
import type { PoseTrack } from '../../../poseTrack/poseTrack.ts';
import { turnTrack } from '../../../poseTrack/turnTrack.ts';
import type { Reanalysis } from '../../../state/reanalysis.ts';

/** Somebody who was followed through the film. */
export interface SeenPerson {
  /** As the film's picture is shown. */
  readonly track: PoseTrack;
  /** When they are seen first and last, film seconds. */
  readonly from: number;
  readonly to: number;
  /** The numbers are theirs. */
  readonly isRunner: boolean;
}

/** Choosing who of several people is meant. */
export interface People {
  /** Whether there is anybody else to choose. */
  readonly canChoose: boolean;
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  /** Begins to choose, with the analysis ready. */
  readonly start: () => void;
  /** Everybody, in the order in which they come into the film; empty where nobody chooses. */
  readonly all: readonly SeenPerson[];
  /** @param time Of the frame that is shown. */
  readonly choose: (person: SeenPerson, time: number) => void;
}

/** The people of a run that is on the screen. */
export function usePeople({ track, others, said }: FilmResult, again: Reanalysis): People {
  const [isOn, setOn] = useState(false);
  const { runner = null, turn = 0 } = said;
  const all = useMemo(() => {
    if (!isOn) return [];
    const tracks = [track, ...(others ?? [])];
    const chosen = (runner && whoIsAt(tracks, runner)) ?? 0;
    const people = tracks.flatMap((own, n) => {
      const [from, to] = [pointAt(own, own.times[0]), pointAt(own, own.times[own.times.length - 1])];
      if (!from || !to) return [];
      return [{ own, track: turnTrack(own, turn), from: from.time, to: to.time, isRunner: n === chosen }];
    });
    return people.sort((a, b) => a.from - b.from);
  }, [isOn, track, others, runner, turn]);
  const start = useCallback(() => {
    again.warm();
    setOn(true);
  }, [again]);
  const choose = useCallback(
    (person: SeenPerson, time: number) => {
      setOn(false);
      const own = all.find((one) => one === person)?.own;
      const point = own && !person.isRunner && pointAt(own, time);
      // Corrections of one person's landings are no other's.
      if (point) again.ask({ runner: point, contacts: [], exchanged: [], leftOut: [] });
    },
    [all, again],
  );
  return { canChoose: (others?.length ?? 0) > 0, isOn, setOn, start, all, choose };
}
