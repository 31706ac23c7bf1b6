import type { FilmPart } from '../../../analysis/notice.ts';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import type { RepairedSpan } from '../../../overlay/trackRepairs.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { CorrectOverview } from './CorrectOverview.tsx';
import { CorrectStrip } from './CorrectStrip.tsx';
import { type Selection, useFollowedSelection, useSelectedContact } from './selection.ts';
import type { CorrectingActions } from './useCorrections.ts';

interface CorrectStripsProps {
  readonly result: FilmResult;
  readonly player: FilmPlayer;
  readonly leftOut: readonly FilmPart[];
  readonly repairs: readonly RepairedSpan[];
  readonly selection: Selection;
  readonly actions: CorrectingActions;
}

/** In place of the strip of landings while one corrects: the whole film, and a few seconds of it to be taken hold of. */
export function CorrectStrips({ result, player, leftOut, repairs, selection, actions }: CorrectStripsProps) {
  const { times } = result.track;
  const { contacts } = result.analysis;
  const used = result.said.trim ?? { from: times[0], to: times[times.length - 1] };
  useFollowedSelection(selection, player, times, contacts);
  return (
    <>
      <CorrectOverview {...{ player, times, leftOut, repairs, used }} onTrim={actions.trim} />
      <CorrectStrip
        {...{ player, times, contacts, leftOut }}
        selected={useSelectedContact(selection, contacts)}
        onSelect={(chosen) => selection.setState({ chosen })}
        onMove={actions.move}
      />
    </>
  );
}
