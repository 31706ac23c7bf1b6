import { useEffect, useMemo, useRef } from 'react';
import type { ExerciseId } from '../../../care/exercises/exerciseId.ts';
import { exercises } from '../../../care/exercises/exercises.ts';
import { pictureBox } from '../../../care/figure/pictureBox.ts';
import { solveMovement } from '../../../care/figure/solveMovement.ts';
import { exercisesScreenWords } from '../../../language/care/exercisesScreenWords.ts';
import { exerciseWords } from '../../../language/care/exerciseWords.ts';
import styles from './ExercisePicture.module.css';
import { paintFigure } from './paintFigure.ts';
import { useReducedMotion } from './useReducedMotion.ts';

interface ExercisePictureProps {
  readonly id: ExerciseId;
  /** `one`: only the pose that says most, for a list. */
  readonly shows?: 'movement' | 'one';
  /** Stands still for now, as it is. */
  readonly isPaused?: boolean;
  /** The other side works. */
  readonly isMirrored?: boolean;
  /** Goes to the pose that is to be held and stays there. */
  readonly isHeld?: boolean;
  /** So many times as quick. */
  readonly pace?: number;
  /** Names beside it say it already. */
  readonly isDecorative?: boolean;
}

/** The exercise as it is done, round and round; where nothing may move, its poses side by side. */
export function ExercisePicture(props: ExercisePictureProps) {
  const { id, shows = 'movement', isPaused = false, isDecorative = false } = props;
  const { isMirrored = false, isHeld = false, pace = 1 } = props;
  const { movement } = exercises[id];
  const solved = useMemo(() => solveMovement(movement), [movement]);
  const box = useMemo(() => pictureBox(movement, solved), [movement, solved]);
  const isStill = useReducedMotion() || shows === 'one';
  const stills = movement.stills ?? movement.keys.map((_, index) => index);
  const shown = shows === 'one' ? [stills[Math.min(1, stills.length - 1)]] : stills;
  const viewBox = `${box.x} ${box.y} ${box.width} ${box.height}`;
  const { name, how } = exerciseWords[id];
  const label = isDecorative
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': exercisesScreenWords.picture(name, how.join(' ')) } as const);
  return (
    <div className={`${styles.picture} ${isMirrored ? styles.mirrored : ''}`} {...label}>
      {isStill ? (
        shown.map((key) => (
          <Still key={key} viewBox={viewBox} movement={movement} solved={solved} at={solved.begins[key]} />
        ))
      ) : (
        <Moving
          key={id}
          viewBox={viewBox}
          movement={movement}
          solved={solved}
          isPaused={isPaused}
          isHeld={isHeld}
          pace={pace}
        />
      )}
    </div>
  );
}

type Drawn = Parameters<typeof paintFigure>;
interface DrawingProps {
  readonly viewBox: string;
  readonly movement: Drawn[1];
  readonly solved: Drawn[2];
}

function Still({ viewBox, movement, solved, at }: DrawingProps & { readonly at: number }) {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (svg.current) paintFigure(svg.current, movement, solved, at);
  }, [movement, solved, at]);
  return <svg ref={svg} viewBox={viewBox} aria-hidden="true" />;
}

interface MovingProps extends DrawingProps {
  readonly isPaused: boolean;
  readonly isHeld: boolean;
  readonly pace: number;
}

function Moving({ viewBox, movement, solved, isPaused, isHeld, pace }: MovingProps) {
  const svg = useRef<SVGSVGElement>(null);
  /** Seconds into the movement; it goes on where it was paused. */
  const at = useRef(0);
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    paintFigure(element, movement, solved, at.current);
    if (isPaused) return;
    let request = 0;
    let before: number | null = null;
    const step = (now: number) => {
      // A page that was away goes on where it was.
      at.current += pace * Math.min(0.1, before === null ? 0 : (now - before) / 1000);
      if (isHeld && movement.heldAt !== undefined) at.current = Math.min(at.current, solved.begins[movement.heldAt]);
      before = now;
      paintFigure(element, movement, solved, at.current);
      request = requestAnimationFrame(step);
    };
    request = requestAnimationFrame(step);
    return () => cancelAnimationFrame(request);
  }, [movement, solved, isPaused, isHeld, pace]);
  return <svg ref={svg} viewBox={viewBox} aria-hidden="true" />;
}
