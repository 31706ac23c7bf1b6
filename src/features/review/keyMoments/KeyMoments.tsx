import { useEffect, useMemo, useRef, useState } from 'react';
import { keyMoments } from '../../../analysis/keyMoments.ts';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { keyMomentWords } from '../../../language/keyMomentWords.ts';
import { runnerView, stillView } from '../../../overlay/runnerView.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import styles from './KeyMoments.module.css';
import { KeyPicture } from './KeyPicture.tsx';

interface KeyMomentsProps {
  readonly result: FilmResult;
  readonly film: Blob | null;
  readonly player: FilmPlayer | null;
}

/** A contact sheet: landing, middle and push-off of an ordinary step of each foot, with the body drawn. */
export function KeyMoments({ result, film, player }: KeyMomentsProps) {
  const { smoothed, analysis } = result;
  const sheet = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(false);
  const stances = useMemo(() => keyMoments(analysis.contacts), [analysis]);
  const view = useMemo(() => runnerView(smoothed) ?? stillView(), [smoothed]);
  const isThere = stances.length > 0;
  useEffect(() => {
    if (!isThere || !sheet.current) return;
    // Pictures are cut when somebody comes near them, not while a review opens.
    const watch = new IntersectionObserver(
      // A busy page hands over several at once, the oldest first.
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '300px' },
    );
    watch.observe(sheet.current);
    return () => watch.disconnect();
  }, [isThere]);
  if (!isThere) return null;
  return (
    <section ref={sheet} className={styles.sheet} aria-labelledby="key-moments">
      <h2 id="key-moments">{keyMomentWords.title}</h2>
      <p>{keyMomentWords.sentence}</p>
      {stances.map(({ side, moments }) => (
        <div key={side} className={styles.foot}>
          <h3>{keyMomentWords.rows[side]}</h3>
          <ul className={styles.row}>
            {moments.map(({ name, time }) => (
              <li key={name}>
                <KeyPicture {...{ result, film, player, view, side, name, time }} isWanted={isNear} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
