import type { Said } from '../../analysis/said.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { prepareWords } from '../../language/prepareWords.ts';
import { ModelAndBackend } from './ModelAndBackend.tsx';
import styles from './MoreOptions.module.css';
import { ViewChoice } from './ViewChoice.tsx';

interface MoreOptionsProps {
  /** Left out where the view is not to be chosen. */
  readonly view?: Said['view'];
  readonly onView?: (view: Said['view']) => void;
}

/** What hardly anyone needs: network, place of computing, view. */
export function MoreOptions({ view, onView }: MoreOptionsProps) {
  return (
    <Disclosure summary={prepareWords.more}>
      <div className={styles.options}>
        <ModelAndBackend />
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
