import { type RefObject, useEffect } from 'react';
import type { FilmPlayer } from '../../player/filmPlayer.ts';

/**
 * Draws on a canvas as large as it is shown, again with each frame of the film and each change of size.
 *
 * @param draw must stay the same function as long as nothing but the frame changes.
 */
export function usePlayheadCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  player: FilmPlayer,
  draw: (context: CanvasRenderingContext2D, frame: number) => void,
): void {
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    let frame = player.state.getState().index;
    const watch = new ResizeObserver(() => {
      element.width = Math.round(element.clientWidth * devicePixelRatio);
      element.height = Math.round(element.clientHeight * devicePixelRatio);
      draw(context, frame);
    });
    watch.observe(element);
    const stop = player.onShown((shown) => {
      frame = shown;
      draw(context, frame);
    });
    return () => {
      watch.disconnect();
      stop();
    };
  }, [canvas, player, draw]);
}
