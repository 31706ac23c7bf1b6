import { Repeat, Repeat1 } from 'lucide-react';
import { useStore } from 'zustand';
import { Choice } from '../../../components/Choice.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { formatNumber } from '../../../language/number.ts';
import { reviewWords } from '../../../language/reviewWords.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import styles from './RateAndLoop.module.css';
import type { StrideLoop } from './strideLoop.ts';

const rates = ['0.1', '0.25', '0.5', '1'] as const;

interface RateAndLoopProps {
  readonly player: FilmPlayer;
  /** Null where the film has no stride. */
  readonly strideLoop: StrideLoop | null;
}

/** How fast, and whether again and again. */
export function RateAndLoop({ player, strideLoop }: RateAndLoopProps) {
  const rate = useStore(player.state, (state) => state.rate);
  const loop = useStore(player.state, (state) => state.loop);
  const isStride = useStore(player.state, (state) => strideLoop !== null && strideLoop.strideOf(state) !== null);
  const words = reviewWords.player;
  return (
    <div className={styles.row}>
      <Choice
        ground="stage"
        label={words.speed}
        value={String(rate) as (typeof rates)[number]}
        options={rates.map((value) => ({ value, label: `×${formatNumber(Number(value), 2, 0)}` }))}
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
      {strideLoop && (
        <IconButton
          label={words.loopStride}
          hint="S"
          aria-pressed={isStride}
          className={isStride ? styles.on : styles.off}
          onClick={strideLoop.toggle}
        >
          <Repeat1 aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}
