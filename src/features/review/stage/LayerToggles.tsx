import { useStore } from 'zustand';
import { reviewWords } from '../../../language/reviewWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { useShownMeasure } from '../ShownMeasureContext.ts';
import styles from './LayerToggles.module.css';

const names = ['skeleton', 'trunk', 'head', 'arms', 'feet'] as const;

/** What is drawn over the film; remembered. */
export function LayerToggles() {
  const { preferences } = useServices();
  const layers = useStore(preferences, (state) => state.layers);
  const { shown, hide } = useShownMeasure();
  const toggle = (name: (typeof names)[number]) => {
    // Beside a measure that is shown by itself no layer is drawn: a layer that is wanted then brings them back.
    const isOn = layers[name] && !shown;
    hide();
    preferences.setState({ layers: { ...layers, [name]: !isOn } });
  };
  return (
    <fieldset className={styles.layers}>
      <legend>{reviewWords.player.layers}</legend>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={layers[name] && !shown}
          className={`${styles.layer} ${styles[name]}`}
          onClick={() => toggle(name)}
        >
          <span className={styles.mark} aria-hidden="true" />
          {reviewWords.layers[name]}
        </button>
      ))}
    </fieldset>
  );
}
