import {
  FlipHorizontal2,
  type LucideIcon,
  Maximize,
  Minimize,
  Pause,
  Play,
  SlidersHorizontal,
  Square,
  Volume2,
  VolumeX,
} from 'lucide-react';
import type { ComponentProps } from 'react';
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
  const { stage, keys } = liveWords;
  return (
    <div className={styles.controls}>
      <Round icon={SlidersHorizontal} label={stage.settings} hint={keys.number} onClick={onSettings} />
      <Round
        icon={speaks ? Volume2 : VolumeX}
        label={speaks ? stage.mute : stage.unmute}
        hint={keys.mute}
        aria-pressed={speaks}
        onClick={() => preferences.setState({ speaks: !speaks })}
      />
      <Round
        icon={FlipHorizontal2}
        label={stage.mirror}
        hint={keys.mirror}
        aria-pressed={isMirrored}
        onClick={() => preferences.setState({ liveMirror: !isMirrored })}
      />
      <Round
        icon={isFull ? Minimize : Maximize}
        label={isFull ? stage.leaveFullScreen : stage.fullScreen}
        hint={keys.fullScreen}
        onClick={onFullScreen}
      />
      <Round icon={isHeld ? Play : Pause} label={isHeld ? stage.goOn : stage.hold} hint={keys.hold} onClick={onHold} />
      <Button
        size="large"
        kind={hasRun ? 'primary' : 'plain'}
        icon={<Square aria-hidden="true" />}
        onClick={onStop}
        disabled={isClosing}
      >
        {isClosing ? stage.stopping : hasRun ? stage.stop : stage.leave}
      </Button>
    </div>
  );
}

interface RoundProps extends Omit<ComponentProps<typeof IconButton>, 'children' | 'className' | 'large'> {
  readonly icon: LucideIcon;
}

function Round({ icon: Icon, ...rest }: RoundProps) {
  return (
    <IconButton large className={styles.round} {...rest}>
      <Icon aria-hidden="true" />
    </IconButton>
  );
}
