import {
  FlipHorizontal2,
  Maximize,
  Minimize,
  Pause,
  Play,
  SlidersHorizontal,
  Square,
  Volume2,
  VolumeX,
} from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { liveWords } from '../../language/liveWords.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './LiveControls.module.css';

interface LiveControlsProps {
  readonly isHeld: boolean;
  readonly hasRun: boolean;
  readonly isClosing: boolean;
  readonly isFull: boolean;
  readonly onHold: () => void;
  readonly onStop: () => void;
  readonly onFullScreen: () => void;
  readonly onSettings: () => void;
}

/** Large enough for a runner's thumb; every one has a key. */
export function LiveControls(props: LiveControlsProps) {
  const { isHeld, hasRun, isClosing, isFull, onHold, onStop, onFullScreen, onSettings } = props;
  const { preferences } = useServices();
  const { liveMirror: isMirrored, speaks } = useStore(preferences);
  const VoiceIcon = speaks ? Volume2 : VolumeX;
  const { stage, keys } = liveWords;
  const HoldIcon = isHeld ? Play : Pause;
  return (
    <div className={styles.controls}>
      <IconButton large label={stage.settings} hint={keys.number} onClick={onSettings} className={styles.round}>
        <SlidersHorizontal aria-hidden="true" />
      </IconButton>
      <IconButton
        large
        label={speaks ? stage.mute : stage.unmute}
        hint={keys.mute}
        aria-pressed={speaks}
        onClick={() => preferences.setState({ speaks: !speaks })}
        className={styles.round}
      >
        <VoiceIcon aria-hidden="true" />
      </IconButton>
      <IconButton
        large
        label={stage.mirror}
        hint={keys.mirror}
        aria-pressed={isMirrored}
        onClick={() => preferences.setState({ liveMirror: !isMirrored })}
        className={styles.round}
      >
        <FlipHorizontal2 aria-hidden="true" />
      </IconButton>
      <IconButton
        large
        label={isFull ? stage.leaveFullScreen : stage.fullScreen}
        hint={keys.fullScreen}
        onClick={onFullScreen}
        className={styles.round}
      >
        {isFull ? <Minimize aria-hidden="true" /> : <Maximize aria-hidden="true" />}
      </IconButton>
      <IconButton
        large
        label={isHeld ? stage.goOn : stage.hold}
        hint={keys.hold}
        onClick={onHold}
        className={styles.round}
      >
        <HoldIcon aria-hidden="true" />
      </IconButton>
      <Button
        size="large"
        kind={hasRun ? 'primary' : 'plain'}
        icon={<Square aria-hidden="true" />}
        onClick={onStop}
        disabled={isClosing}
        className={hasRun ? undefined : styles.leave}
      >
        {isClosing ? stage.stopping : hasRun ? stage.stop : stage.leave}
      </Button>
    </div>
  );
}
