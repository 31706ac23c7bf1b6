import { Repeat } from 'lucide-react';
import { useStore } from 'zustand';
import { Choice } from '../../components/Choice.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { reviewWords } from '../../language/reviewWords.ts';
import type { FilmPlayer } from '../player/filmPlayer.ts';
import styles from './RateAndLoop.module.css';

const rates = ['0.1', '0.25', '0.5', '1'] as const;

interface RateAndLoopProps {
  readonly player: FilmPlayer;
}

/** How fast, and whether again and again. */
export function RateAndLoop({ player }: RateAndLoopProps) {
  const { rate, loop } = useStore(player.state);
  const words = reviewWords.player;
  return (
    <div className={styles.row}>
      <Choice
        ground="stage"
        label={words.speed}
        value={String(rate) as (typeof rates)[number]}
        options={rates.map((value) => ({ value, label: `×${value}` }))}
        onChange={(value) => player.setRate(Number(value))}
      />
      <IconButton
        label={words.loop}
        aria-pressed={loop}
        className={loop ? styles.on : styles.off}
        onClick={() => player.setLoop(!loop)}
      >
        <Repeat aria-hidden="true" />
      </IconButton>
    </div>
  );
}
