import { LocateFixed, ZoomIn, ZoomOut } from 'lucide-react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { IconButton } from '../../../components/IconButton.tsx';
import { reviewWords } from '../../../language/reviewWords.ts';
import { noZoom, type StageZoom, zoomAt } from '../../../overlay/stageZoom.ts';
import { useServices } from '../../shell/useServices.ts';
import styles from './RateAndLoop.module.css';
import { zoomStep } from './zoomStep.ts';

const middle = { x: 0.5, y: 0.5 };

interface ZoomButtonsProps {
  readonly zoom: StoreApi<StageZoom>;
  /** Whether somebody is there to be followed. */
  readonly canFollow: boolean;
}

/** Larger, smaller, and the picture kept round the runner. */
export function ZoomButtons({ zoom, canFollow }: ZoomButtonsProps) {
  const { preferences } = useServices();
  const isFollowing = useStore(preferences, ({ closer }) => closer) && canFollow;
  const { factor } = useStore(zoom);
  const words = reviewWords.player;
  const follow = (closer: boolean) => {
    zoom.setState(noZoom);
    preferences.setState({ closer });
  };
  const away = () => {
    if (factor > 1) zoom.setState(zoomAt(zoom.getState(), 1 / zoomStep, middle));
    // Further away than the runner is the whole picture.
    else follow(false);
  };
  return (
    <div className={styles.row}>
      <IconButton label={words.zoomOut} hint="−" disabled={factor === 1 && !isFollowing} onClick={away}>
        <ZoomOut aria-hidden="true" />
      </IconButton>
      <IconButton
        label={words.zoomIn}
        hint="+"
        disabled={factor >= 8}
        onClick={() => zoom.setState(zoomAt(zoom.getState(), zoomStep, middle))}
      >
        <ZoomIn aria-hidden="true" />
      </IconButton>
      {canFollow && (
        <IconButton
          label={words.follow}
          aria-pressed={isFollowing}
          className={isFollowing ? styles.on : styles.off}
          onClick={() => follow(!isFollowing)}
        >
          <LocateFixed aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}
