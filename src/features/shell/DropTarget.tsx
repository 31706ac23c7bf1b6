import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { homeWords } from '../../language/homeWords.ts';
import styles from './DropTarget.module.css';
import { useFilmDrop } from './useFilmDrop.ts';
import { useServices } from './useServices.ts';

/** A film may be let go anywhere, on any screen; it opens the check. */
export function DropTarget() {
  const { chosen } = useServices();
  const [, navigate] = useLocation();
  const [said, setSaid] = useState('');
  const take = useCallback(
    (film: File, count: number) => {
      setSaid(count > 1 ? homeWords.oneFilm : '');
      void chosen.choose(film);
      navigate('/check');
    },
    [chosen, navigate],
  );
  const isOver = useFilmDrop(take);
  return (
    <>
      {isOver && (
        <div className={styles.over}>
          <p>{homeWords.drop}</p>
        </div>
      )}
      <VisuallyHidden live>{said}</VisuallyHidden>
    </>
  );
}
