import { useStore } from 'zustand';
import { reviewWords } from '../../language/reviewWords.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './LayerToggles.module.css';

const names = ['skeleton', 'trunk', 'head', 'arms', 'feet'] as const;

/** What is drawn over the film; remembered. */
export function LayerToggles() {
  const { preferences } = useServices();
  const layers = useStore(preferences, (state) => state.layers);
  return (
    <fieldset className={styles.layers}>
      <legend>{reviewWords.player.layers}</legend>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={layers[name]}
          className={`${styles.layer} ${styles[name]}`}
          onClick={() => preferences.setState({ layers: { ...layers, [name]: !layers[name] } })}
        >
          <span className={styles.mark} aria-hidden="true" />
          {reviewWords.layers[name]}
        </button>
      ))}
    </fieldset>
  );
}
