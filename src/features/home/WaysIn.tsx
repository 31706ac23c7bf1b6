import { Play, Video } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { homeWords } from '../../language/homeWords.ts';
import { FilmChooser } from './FilmChooser.tsx';
import styles from './WaysIn.module.css';

/** Three ways in, side by side. */
export function WaysIn() {
  const [, navigate] = useLocation();
  const { film, sample, camera } = homeWords;
  return (
    <section className={styles.ways} aria-label={homeWords.ways}>
      <div className={`${styles.way} ${styles.film}`}>
        <h2>{film.title}</h2>
        <p>{film.sentence}</p>
        <FilmChooser />
        {matchMedia('(pointer: coarse)').matches && (
          <FilmChooser label={film.capture} kind="plain" size="medium" capture />
        )}
        <p className={styles.small}>{film.formats}</p>
      </div>
      <div className={styles.way}>
        <h2>{camera.title}</h2>
        <p>{camera.sentence}</p>
        <Button icon={<Video aria-hidden="true" />} onClick={() => navigate('/live')}>
          {camera.button}
        </Button>
      </div>
      <div className={styles.way}>
        <h2>{sample.title}</h2>
        <p>{sample.sentence}</p>
        <Button icon={<Play aria-hidden="true" />} onClick={() => navigate('/sample')}>
          {sample.button}
        </Button>
      </div>
    </section>
  );
}
