import { useEffect, useRef } from 'react';
import { liveWords } from '../../language/liveWords.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './CameraPicture.module.css';

interface CameraPictureProps {
  /** Where the picture keeps to when the stage has another shape. */
  readonly place: 'middle' | 'aside';
}

/** The camera's picture with the body that was found in that very frame; drawn past React. */
export function CameraPicture({ place }: CameraPictureProps) {
  const { live } = useServices();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => (holder.current ? live.showIn(holder.current) : undefined), [live]);
  return (
    <div
      ref={holder}
      className={`${styles.picture} ${styles[place]}`}
      role="img"
      aria-label={liveWords.stage.picture}
    />
  );
}
