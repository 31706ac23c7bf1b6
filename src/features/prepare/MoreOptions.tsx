import { useStore } from 'zustand';
import type { Said } from '../../analysis/said.ts';
import { Choice } from '../../components/Choice.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { prepareWords } from '../../language/prepareWords.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './MoreOptions.module.css';
import { ViewChoice } from './ViewChoice.tsx';

interface MoreOptionsProps {
  /** Left out where the view is not to be chosen. */
  readonly view?: Said['view'];
  readonly onView?: (view: Said['view']) => void;
}

/** What hardly anyone needs: network, place of computing, view. */
export function MoreOptions({ view, onView }: MoreOptionsProps) {
  const { preferences } = useServices();
  const { model, backend } = useStore(preferences);
  const { model: models, backend: backends } = prepareWords;
  return (
    <Disclosure summary={prepareWords.more}>
      <div className={styles.options}>
        <div>
          <Choice
            label={models.label}
            showLabel
            value={model}
            options={(['lite', 'full', 'heavy'] as const).map((value) => ({ value, ...models[value] }))}
            onChange={(next) => preferences.setState({ model: next })}
          />
          <p>{models.help}</p>
        </div>
        <div>
          <Choice
            label={backends.label}
            showLabel
            value={backend}
            options={(['auto', 'webgpu', 'webgl', 'wasm'] as const).map((value) => ({ value, label: backends[value] }))}
            onChange={(next) => preferences.setState({ backend: next })}
          />
          <p>{backends.help}</p>
        </div>
        {onView && (
          <div>
            <ViewChoice label={prepareWords.view.label} auto={prepareWords.view.auto} value={view} onChange={onView} />
            <p>{prepareWords.view.help}</p>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
