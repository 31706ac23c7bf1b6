import { ChevronLeft, ChevronRight, Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { IconButton } from '../../../components/IconButton.tsx';
import { Slider } from '../../../components/Slider.tsx';
import type { Contact } from '../../../gait/stances/contact.ts';
import { formatTime } from '../../../language/formats.ts';
import { keyNames } from '../../../language/keyNames.ts';
import { reviewWords } from '../../../language/reviewWords.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { contactFrames, neighbourFrame } from './contactFrames.ts';
import styles from './Transport.module.css';

interface TransportProps {
  readonly player: FilmPlayer;
  readonly times: Float64Array;
  readonly contacts: readonly Contact[];
}

/** Play, step, go from landing to landing, and scrub. */
export function Transport({ player, times, contacts }: TransportProps) {
  const { index, playing } = useStore(player.state);
  const landings = useMemo(() => contactFrames(times, contacts), [times, contacts]);
  const words = reviewWords.player;
  const go = (frame: number | null) => {
    player.pause();
    if (frame !== null) player.seek(frame);
  };
  // The index in the state lags while playing; a click steps from where one is.
  const now = () => player.state.getState().index;
  const previous = neighbourFrame(landings, index, -1);
  const next = neighbourFrame(landings, index, 1);
  const time = formatTime(times[index] - times[0]);
  return (
    <div className={styles.transport}>
      <Slider
        label={words.scrub}
        value={index}
        min={0}
        max={times.length - 1}
        step={1}
        valueText={`${time}, ${words.frame(index, times.length)}`}
        onChange={go}
        disabled={times.length < 2}
      />
      <div className={styles.row}>
        <div className={styles.buttons}>
          <IconButton label={words.contactBack} hint="[" disabled={previous === null} onClick={() => go(previous)}>
            <SkipBack aria-hidden="true" />
          </IconButton>
          <IconButton label={words.stepBack} hint="←" disabled={index === 0} onClick={() => go(now() - 1)}>
            <ChevronLeft aria-hidden="true" />
          </IconButton>
          <IconButton
            large
            label={playing ? words.pause : words.play}
            hint={keyNames.space}
            onClick={() => (playing ? player.pause() : player.play())}
          >
            {playing ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
          </IconButton>
          <IconButton label={words.stepOn} hint="→" disabled={index === times.length - 1} onClick={() => go(now() + 1)}>
            <ChevronRight aria-hidden="true" />
          </IconButton>
          <IconButton label={words.contactOn} hint="]" disabled={next === null} onClick={() => go(next)}>
            <SkipForward aria-hidden="true" />
          </IconButton>
        </div>
        <p className={styles.time}>
          {time}
          <span>{words.frame(index, times.length)}</span>
        </p>
      </div>
    </div>
  );
}
