import { Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { averageBody, bodyMoments } from '../../../analysis/curves/averageBody.ts';
import { IconButton } from '../../../components/IconButton.tsx';
import { Slider } from '../../../components/Slider.tsx';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { curveWords } from '../../../language/curveWords.ts';
import { reviewWords } from '../../../language/reviewWords.ts';
import styles from './Curves.module.css';
import { drawBody } from './drawBody.ts';

interface StrideReplayProps {
  readonly result: FilmResult;
}

/** A stride takes so much longer here than in the film. */
const slower = 4;

/** The average stride as a figure that one can walk round. Nothing is measured on it. */
export function StrideReplay({ result }: StrideReplayProps) {
  const { smoothed, analysis } = result;
  const canvas = useRef<HTMLCanvasElement>(null);
  const body = useMemo(() => averageBody(smoothed, analysis), [smoothed, analysis]);
  const [degrees, setDegrees] = useState(35);
  const [moment, setMoment] = useState(0);
  // Who wants less motion starts it.
  const [isPlaying, setPlaying] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);
  const words = curveWords.replay;
  useEffect(() => {
    const element = canvas.current;
    if (!element || !body) return;
    element.width = Math.round(element.clientWidth * devicePixelRatio);
    element.height = Math.round(element.clientHeight * devicePixelRatio);
    drawBody(element, body, moment, degrees);
  }, [body, moment, degrees]);
  useEffect(() => {
    if (!body || !isPlaying) return;
    const timer = setInterval(
      () => setMoment((before) => (before + 1) % bodyMoments),
      (1000 * slower * body.seconds) / bodyMoments,
    );
    return () => clearInterval(timer);
  }, [body, isPlaying]);
  if (!body) return <p className={styles.note}>{words.none}</p>;
  const percent = Math.round((100 * moment) / bodyMoments);
  return (
    <div className={styles.replay}>
      <p className={styles.estimate}>{words.estimate}</p>
      <canvas ref={canvas} role="img" aria-label={words.picture} />
      <div className={styles.turn}>
        <IconButton
          label={isPlaying ? reviewWords.player.pause : reviewWords.player.play}
          onClick={() => setPlaying(!isPlaying)}
        >
          {isPlaying ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        </IconButton>
        <Slider
          label={words.moment}
          value={moment}
          min={0}
          max={bodyMoments - 1}
          step={1}
          valueText={`${percent} %`}
          onChange={(value) => {
            setPlaying(false);
            setMoment(value);
          }}
        />
      </div>
      <div className={styles.turn}>
        <span>{words.turn}</span>
        <Slider
          label={words.turn}
          value={degrees}
          min={-180}
          max={180}
          step={5}
          valueText={`${degrees}°`}
          onChange={setDegrees}
        />
      </div>
      <p className={styles.note}>{words.help(body.strides)}</p>
    </div>
  );
}
