import type { FilmPlayer } from '../player/filmPlayer.ts';
import { neighbourFrame } from '../review/stage/contactFrames.ts';
import { isChord } from '../review/stage/isChord.ts';

/**
 * What the keyboard does beside two films: space plays and pauses, arrows and comma and full stop step, brackets go from
 * landing to landing. True when the key was ours. Fields and sliders keep their own keys, and a focused button its space.
 */
export function pairKey(event: KeyboardEvent, player: FilmPlayer, landings: readonly number[]): boolean {
  if (isChord(event)) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, dialog, [role="slider"]')) return false;
  const { index, playing } = player.state.getState();
  if (event.key === ' ') {
    if (target?.closest('button, a, summary')) return false;
    if (playing) player.pause();
    else player.play();
    return true;
  }
  const frame = frameOf(event.key, index, landings);
  if (frame === undefined) return false;
  player.pause();
  if (frame !== null) player.seek(frame);
  return true;
}

/** Where a key leads; null: to none that there is, undefined: it is not one of ours. */
function frameOf(key: string, index: number, landings: readonly number[]): number | null | undefined {
  switch (key) {
    case 'ArrowLeft':
    case ',':
      return index - 1;
    case 'ArrowRight':
    case '.':
      return index + 1;
    case '[':
      return neighbourFrame(landings, index, -1);
    case ']':
      return neighbourFrame(landings, index, 1);
    default:
      return undefined;
  }
}
