import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Contact } from '../../../gait/stances/contact.ts';
import { firstFrameFrom } from '../../../overlay/firstFrameFrom.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';

/** The contact that is being corrected. */
export type Selection = StoreApi<{ readonly chosen: Contact | null }>;

/** A contact that was moved is still the one that was chosen, played seconds. */
const same = 0.4;

export const makeSelection = (): Selection => createStore(() => ({ chosen: null as Contact | null }));

/**
 * Chooses the contact at whose first frame the film is. It stays chosen while one looks around, so that another frame can
 * be said to be its first.
 */
export function useFollowedSelection(
  selection: Selection,
  player: FilmPlayer,
  times: Float64Array,
  contacts: readonly Contact[],
): void {
  useEffect(() => {
    const choose = (isHere: (frame: number, index: number) => boolean) => {
      const { index } = player.state.getState();
      const chosen = contacts.findLast(({ initialContact }) => isHere(firstFrameFrom(times, initialContact), index));
      if (chosen) selection.setState({ chosen });
    };
    if (selection.getState().chosen === null) choose((frame, index) => frame <= index);
    return player.state.subscribe((now, before) => {
      if (now.index !== before.index) choose((frame, index) => frame === index);
    });
  }, [selection, player, times, contacts]);
}

/** The chosen contact as the newest analysis has it; null where it has none there. */
export function useSelectedContact(selection: Selection, contacts: readonly Contact[]): Contact | null {
  const chosen = useStore(selection, (state) => state.chosen);
  if (!chosen) return null;
  let best: Contact | null = null;
  for (const contact of contacts) {
    const distance = Math.abs(contact.initialContact - chosen.initialContact);
    if (contact.side !== chosen.side || distance > same) continue;
    if (best === null || distance < Math.abs(best.initialContact - chosen.initialContact)) best = contact;
  }
  return best;
}
