import type { StoreApi } from 'zustand/vanilla';
import { noZoom, panBy, type StageZoom, zoomAt } from '../../../overlay/stageZoom.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { neighbourFrame } from './contactFrames.ts';
import { isChord } from './isChord.ts';
import { jumpFrame } from './jumpFrame.ts';
import type { StrideLoop } from './strideLoop.ts';
import { zoomStep } from './zoomStep.ts';

/** What keys act on. */
interface UnderKeys {
  readonly player: FilmPlayer;
  readonly times: Float64Array;
  readonly landings: readonly number[];
  readonly loop: StrideLoop;
  readonly zoom: StoreApi<StageZoom>;
  readonly fillScreen: () => void;
}

/** How far a key moves what is seen, as a share of the stage. */
const panStep = 0.15;

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [panStep, 0],
  ArrowRight: [-panStep, 0],
  ArrowUp: [0, panStep],
  ArrowDown: [0, -panStep],
};

/**
 * What the keyboard does beside a film, as `reviewKeys` lists it. True when the key was ours. Fields, radio buttons and
 * sliders keep their own keys, and a focused button its space.
 */
export function playerKey(event: KeyboardEvent, under: UnderKeys): boolean {
  if (isChord(event)) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, dialog, [contenteditable]')) return false;
  const hasOwnArrows = target?.closest('[role="slider"]') != null;
  const hasOwnSpace = target?.closest('button, a, summary') != null;
  if (event.key.startsWith('Arrow') && hasOwnArrows) return false;
  if (event.key === ' ' && hasOwnSpace) return false;
  return zoomKey(event, under) || timeKey(event.key, under);
}

function zoomKey({ key, shiftKey }: KeyboardEvent, { zoom, fillScreen }: UnderKeys): boolean {
  const pan = shiftKey ? pans[key] : undefined;
  if (pan) zoom.setState(panBy(zoom.getState(), ...pan));
  else if (key === '+' || key === '=') zoom.setState(zoomAt(zoom.getState(), zoomStep, { x: 0.5, y: 0.5 }));
  else if (key === '-') zoom.setState(zoomAt(zoom.getState(), 1 / zoomStep, { x: 0.5, y: 0.5 }));
  else if (key === '0') zoom.setState(noZoom);
  else if (key === 'f' || key === 'F') fillScreen();
  else return false;
  return true;
}

function timeKey(key: string, { player, times, landings, loop }: UnderKeys): boolean {
  const { index, playing } = player.state.getState();
  const stepTo = (frame: number | null) => {
    if (playing) player.pause();
    if (frame !== null) player.seek(frame);
    return true;
  };
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case ' ':
    case 'k':
      if (playing) player.pause();
      else player.play();
      return true;
    case 'ArrowLeft':
    case ',':
      return stepTo(index - 1);
    case 'ArrowRight':
    case '.':
      return stepTo(index + 1);
    // A jump goes on playing.
    case 'j':
      player.seek(jumpFrame(times, index, -1));
      return true;
    case 'l':
      player.seek(jumpFrame(times, index, 1));
      return true;
    case '[':
      return loop.step(-1) || stepTo(neighbourFrame(landings, index, -1));
    case ']':
      return loop.step(1) || stepTo(neighbourFrame(landings, index, 1));
    case 's':
      loop.toggle();
      return true;
    default:
      return false;
  }
}
