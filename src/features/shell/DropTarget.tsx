import { useCallback, useState } from 'react';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { homeWords } from '../../language/homeWords.ts';
import styles from './DropTarget.module.css';
import { useFileDrop } from './useFileDrop.ts';
import { useTakeFiles } from './useTakeFiles.ts';

/** Files may be let go anywhere, on any screen. */
export function DropTarget() {
  const [said, setSaid] = useState('');
  const takeFiles = useTakeFiles();
  const take = useCallback((files: readonly File[]) => setSaid(takeFiles(files) ? '' : homeWords.oneFilm), [takeFiles]);
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
