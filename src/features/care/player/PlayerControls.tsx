import { Bell, BellOff, Feather, Pause, Play, SkipBack, SkipForward, Square, Volume2, VolumeX } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { sessionWords } from '../../../language/care/sessionWords.ts';
import { useServices } from '../../shell/useServices.ts';
import styles from './PlayerControls.module.css';

interface PlayerControlsProps {
  readonly isRunning: boolean;
  readonly onHold: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
  /** Null where the exercise has no easier form today. */
  readonly onEasier: (() => void) | null;
  readonly onLeave: () => void;
  readonly onVoice: () => void;
  readonly onTicks: () => void;
}

/** Large enough for a hand that shakes a little; every one has a key. */
export function PlayerControls(props: PlayerControlsProps) {
  const { isRunning, onHold, onBack, onSkip, onEasier, onLeave, onVoice, onTicks } = props;
  const { preferences } = useServices();
  const { sessionSpeaks, sessionTicks } = useStore(preferences);
  return (
    <div className={styles.controls}>
      <div className={styles.small}>
        <IconButton label={sessionWords.voice} hint="V" aria-pressed={sessionSpeaks} onClick={onVoice}>
          {sessionSpeaks ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
        </IconButton>
        <IconButton label={sessionWords.ticks} hint="S" aria-pressed={sessionTicks} onClick={onTicks}>
          {sessionTicks ? <Bell aria-hidden="true" /> : <BellOff aria-hidden="true" />}
        </IconButton>
      </div>
      <div className={styles.main}>
        <IconButton large label={sessionWords.back} hint="←" onClick={onBack}>
          <SkipBack aria-hidden="true" />
        </IconButton>
        <Button
          kind="primary"
          size="large"
          icon={isRunning ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
          onClick={onHold}
        >
          {isRunning ? sessionWords.pause : sessionWords.goOn}
        </Button>
        <IconButton large label={sessionWords.skip} hint="→" onClick={onSkip}>
          <SkipForward aria-hidden="true" />
        </IconButton>
      </div>
      <div className={styles.words}>
        {onEasier && (
          <Button kind="quiet" icon={<Feather aria-hidden="true" />} onClick={onEasier}>
            {sessionWords.easier}
          </Button>
        )}
        <Button kind="quiet" icon={<Square aria-hidden="true" />} onClick={onLeave}>
          {sessionWords.leave}
        </Button>
      </div>
    </div>
  );
}
