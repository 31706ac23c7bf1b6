import type { FilmPlayer } from '../player/filmPlayer.ts';
import { neighbourFrame } from './contactFrames.ts';

/**
 * Space plays and pauses; arrow keys, comma and full stop step; brackets go from landing to landing. True when the key
 * was ours. Fields, radio buttons and sliders keep their own keys, and a focused button its space.
 */
export function playerKey(event: KeyboardEvent, player: FilmPlayer, landings: readonly number[]): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, dialog, [contenteditable]')) return false;
  const hasOwnArrows = target?.closest('[role="slider"]') != null;
  const hasOwnSpace = target?.closest('button, a, summary') != null;
  const { index, playing } = player.state.getState();
  const stepTo = (frame: number | null) => {
    if (playing) player.pause();
    if (frame !== null) player.seek(frame);
    return true;
  };
  switch (event.key) {
    case ' ':
      if (hasOwnSpace) return false;
      if (playing) player.pause();
      else player.play();
      return true;
    case 'ArrowLeft':
      return hasOwnArrows ? false : stepTo(index - 1);
    case 'ArrowRight':
      return hasOwnArrows ? false : stepTo(index + 1);
    case ',':
      return stepTo(index - 1);
    case '.':
      return stepTo(index + 1);
    case '[':
      return stepTo(neighbourFrame(landings, index, -1));
    case ']':
      return stepTo(neighbourFrame(landings, index, 1));
    default:
      return false;
  }
}
