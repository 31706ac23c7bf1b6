import { useStore } from 'zustand';
import { drawingDegrees } from '../../../analysis/drawings/drawingDegrees.ts';
import { hipDrop } from '../../../analysis/drawings/hipDrop.ts';
import { Button } from '../../../components/Button.tsx';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { drawingName, drawWords, dropFigure, dropSentence } from '../../../language/drawWords.ts';
import { formatTime } from '../../../language/formats.ts';
import { nearestFrame } from '../../../overlay/nearestFrame.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import styles from './Draw.module.css';
import type { DrawingDesk } from './drawingDesk.ts';

interface DrawnListProps {
  readonly desk: DrawingDesk;
  readonly result: FilmResult;
  readonly player: FilmPlayer | null;
}

/** What was drawn by hand, with the way to each, and what the waistband's lines say of the hips. */
export function DrawnList({ desk, result, player }: DrawnListProps) {
  const drawings = useStore(desk.state, (state) => state.drawings);
  if (drawings.length === 0) return null;
  const { smoothed, analysis, cameraRoll } = result;
  const { times } = smoothed;
  const drop = hipDrop(drawings, analysis, cameraRoll?.error ?? null);
  const words = drawWords.drop;
  return (
    <section className={styles.list} aria-labelledby="drawn">
      {drop && (
        <>
          <h2>{words.title}</h2>
          {(['left', 'right'] as const).map(
            (side) => drop.standing[side] && <p key={side}>{dropSentence(side, drop.standing[side])}</p>,
          )}
          {drop.both && <p>{words.both(dropFigure(drop.both))}</p>}
          {drop.outside > 0 && <p>{words.outside(drop.outside)}</p>}
          <p className={styles.soft}>
            {words.rests} {words.known}
          </p>
        </>
      )}
      <h2 id="drawn">{drawWords.title}</h2>
      <ul>
        {drawings.map((drawing) => {
          const name = drawingName(drawing, drawingDegrees(drawing, analysis.cameraRollDegrees ?? 0));
          const seconds = formatTime(drawing.time - times[0]);
          return (
            <li key={`${drawing.time} ${drawing.kind} ${drawing.points.join(' ')}`}>
              <span>
                {name} <span className={styles.soft}>{seconds}</span>
              </span>
              <Button
                size="small"
                aria-label={`${drawWords.go}: ${name}, ${seconds}`}
                onClick={() => {
                  player?.pause();
                  player?.seek(nearestFrame(times, drawing.time));
                }}
              >
                {drawWords.go}
              </Button>
              <Button
                size="small"
                aria-label={`${drawWords.remove}: ${name}, ${seconds}`}
                onClick={() => desk.remove(drawing)}
              >
                {drawWords.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
