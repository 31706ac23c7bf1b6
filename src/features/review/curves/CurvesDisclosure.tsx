import { useStore } from 'zustand';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { curveWords } from '../../../language/curveWords.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { useServices } from '../../shell/useServices.ts';
import styles from './Curves.module.css';
import { Curves } from './Curves.tsx';

interface CurvesDisclosureProps {
  readonly result: FilmResult;
  readonly player: FilmPlayer;
}

/** The curves, opened by one tap and then in every review until they are closed. */
export function CurvesDisclosure({ result, player }: CurvesDisclosureProps) {
  const { preferences } = useServices();
  const isOpen = useStore(preferences, ({ showsCurves }) => showsCurves);
  return (
    <details
      className={styles.disclosure}
      data-curves
      open={isOpen}
      onToggle={(event) => preferences.setState({ showsCurves: event.currentTarget.open })}
    >
      <summary>{curveWords.title}</summary>
      {isOpen && <Curves result={result} player={player} />}
    </details>
  );
}
