import { useMemo } from 'react';
import { withContactAdded, withContactMoved, withContactRemoved } from '../../../analysis/byHand/contactEdits.ts';
import {
  type PickedStretch,
  pickedStretch,
  strideFrom,
  withSidesExchanged,
  withStrideLeftOut,
  withTrim,
} from '../../../analysis/byHand/stretchEdits.ts';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import type { Stretch } from '../../../gait/byHand/corrections.ts';
import type { Contact } from '../../../gait/stances/contact.ts';
import type { Side } from '../../../poseTrack/side.ts';
import type { Reanalysis } from '../../../state/reanalysis.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { edgeBefore } from './frameEdges.ts';
import { type ContactEnd, type MovedEnd, movedBy, movedToFrame } from './movedContact.ts';

/** What can be corrected on the screen. Each tells the analysis, which answers with new numbers. */
export interface CorrectingActions {
  move(contact: Contact, end: ContactEnd, time: number): void;
  /** Some frames earlier (negative) or later; the film goes along. */
  moveBy(contact: Contact, end: ContactEnd, frames: number): void;
  /** To the frame that is on the screen. */
  moveHere(contact: Contact, end: ContactEnd): void;
  addHere(side: Side): void;
  remove(contact: Contact): void;
  leaveOut(contact: Contact): void;
  canLeaveOut(contact: Contact): boolean;
  swap(contact: Contact | null, picked: PickedStretch): void;
  canSwap(contact: Contact | null, picked: PickedStretch): boolean;
  trim(used: Stretch): void;
}

/** The corrections of a run that is on the screen. */
export function useCorrections(result: FilmResult, player: FilmPlayer | null, again: Reanalysis): CorrectingActions {
  return useMemo(() => {
    const { analysis, track } = result;
    const { times } = track;
    const { contacts } = analysis;
    const film = { from: times[0], to: times[times.length - 1] };
    const said = () => again.state.getState().said;
    const here = () => player?.state.getState().index ?? 0;
    const moveTo = (contact: Contact, end: ContactEnd, { time, frame }: MovedEnd) => {
      again.ask(withContactMoved(said(), contact, { [end]: time }));
      player?.pause();
      player?.seek(frame);
    };
    const stretch = (contact: Contact | null, picked: PickedStretch) => pickedStretch(contacts, contact, picked, film);
    return {
      move: (contact, end, time) => again.ask(withContactMoved(said(), contact, { [end]: time })),
      moveBy: (contact, end, frames) => moveTo(contact, end, movedBy(times, contact, end, frames)),
      moveHere: (contact, end) => moveTo(contact, end, movedToFrame(times, contact, end, here())),
      addHere: (side) => again.ask(withContactAdded(said(), side, edgeBefore(times, here()))),
      remove: (contact) => again.ask(withContactRemoved(said(), contact)),
      leaveOut: (contact) => again.ask(withStrideLeftOut(said(), contacts, contact)),
      canLeaveOut: (contact) => strideFrom(contacts, contact) !== null,
      swap(contact, picked) {
        const own = stretch(contact, picked);
        if (own) again.ask(withSidesExchanged(said(), analysis, own));
      },
      canSwap: (contact, picked) => stretch(contact, picked) !== null,
      trim: (used) => again.ask(withTrim(said(), used, film)),
    };
  }, [result, player, again]);
}
