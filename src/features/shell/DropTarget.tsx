import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { homeWords } from '../../language/homeWords.ts';
import styles from './DropTarget.module.css';
import { useFileDrop } from './useFileDrop.ts';
import { useServices } from './useServices.ts';

/** What watches and their apps write; packed ones too. */
const activityFile = /\.(?:fit|gpx|tcx)(?:\.gz)?$/i;

/** Files may be let go anywhere, on any screen: a film opens the check, a watch's files go into the log. */
export function DropTarget() {
  const { chosen, activityImport } = useServices();
  const [, navigate] = useLocation();
  const [said, setSaid] = useState('');
  const take = useCallback(
    (files: readonly File[]) => {
      const activities = files.filter(({ name }) => activityFile.test(name));
      if (activities.length > 0) {
        void activityImport.take(activities);
        navigate('/runs');
        return;
      }
      const [film, ...more] = files;
      setSaid(more.length > 0 ? homeWords.oneFilm : '');
      void chosen.choose(film);
      navigate('/check');
    },
    [chosen, activityImport, navigate],
  );
  const isOver = useFileDrop(take);
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
