import { type CSSProperties, useEffect, useRef } from 'react';
import type { KeyMomentName } from '../../../analysis/keyMoments.ts';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { shownTurn } from '../../../engine/film/shownTurn.ts';
import { formatTime } from '../../../language/formats.ts';
import { keyMomentName, keyMomentWords } from '../../../language/keyMomentWords.ts';
import { nearestFrame } from '../../../overlay/nearestFrame.ts';
import { wholePicture } from '../../../overlay/pictureBox.ts';
import type { PictureView } from '../../../overlay/runnerView.ts';
import type { Side } from '../../../poseTrack/side.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { useServices } from '../../shell/useServices.ts';
import { paintOverlay, paintPicture } from '../stage/paintStage.ts';
import styles from './KeyMoments.module.css';

interface KeyPictureProps {
  readonly result: FilmResult;
  readonly film: Blob | null;
  readonly player: FilmPlayer | null;
  readonly view: PictureView;
  readonly side: Side;
  readonly name: KeyMomentName;
  /** Seconds of the film. */
  readonly time: number;
  /** Whether somebody is near enough to see it. */
  readonly isWanted: boolean;
}

const bodyAlone = { skeleton: true, trunk: false, head: false, arms: false, feet: false } as const;
const standing = { playing: false, rate: 1 } as const;

/** One moment's picture with the body drawn on it; pressed, the film goes there. Without the film the body alone. */
export function KeyPicture({ result, film, player, view, side, name, time, isWanted }: KeyPictureProps) {
  const { engine } = useServices();
  const picture = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const { smoothed, analysis } = result;
  const frame = nearestFrame(smoothed.times, time);
  const part = view.at(frame);
  const ratio = (smoothed.width * part.width) / (smoothed.height * part.height);
  const turn = shownTurn(result);
  useEffect(() => {
    if (!isWanted || !picture.current || !overlay.current) return;
    const canvases = [picture.current, overlay.current] as const;
    for (const canvas of canvases) {
      canvas.width = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
      canvas.height = Math.max(1, Math.round(canvas.width / ratio));
    }
    const drawn = { smoothed, analysis, layers: bodyAlone, measure: null, poster: null, byHand: () => [] };
    paintPicture(canvases[0], null, wholePicture, part);
    paintOverlay(canvases[1], frame, part, drawn, standing);
    if (!film) return;
    let isThere = true;
    const cut = async () => {
      // A hair late, so that rounding in the file never gives the frame before.
      const width = canvases[0].width / part.width;
      const blob = await engine.requestFilmPicture(film, turn, smoothed.times[frame] + 1e-3, width);
      const whole = await createImageBitmap(blob);
      if (isThere) paintPicture(canvases[0], whole, wholePicture, part);
      whole.close();
    };
    // Without its picture the body still stands there.
    cut().catch(() => undefined);
    return () => {
      isThere = false;
    };
  }, [isWanted, engine, film, turn, smoothed, analysis, frame, part, ratio]);
  const seconds = formatTime(smoothed.times[frame] - smoothed.times[0]);
  const goThere = () => {
    player?.pause();
    player?.seek(frame);
  };
  return (
    <button
      type="button"
      className={styles.moment}
      aria-label={keyMomentName(side, name, seconds)}
      disabled={!player}
      onClick={goThere}
    >
      <span className={styles.picture} style={{ '--ratio': ratio } as CSSProperties}>
        <canvas ref={picture} />
        <canvas ref={overlay} />
      </span>
      <span className={styles.name}>{keyMomentWords.moments[name]}</span> <span className={styles.time}>{seconds}</span>
    </button>
  );
}
