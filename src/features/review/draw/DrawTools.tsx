import { Undo2 } from 'lucide-react';
import { useStore } from 'zustand';
import { IconButton } from '../../../components/IconButton.tsx';
import type { View } from '../../../gait/scene/scene.ts';
import { drawWords, toolsFor } from '../../../language/drawWords.ts';
import styles from './Draw.module.css';
import type { DrawingDesk } from './drawingDesk.ts';

interface DrawToolsProps {
  readonly desk: DrawingDesk;
  readonly view: View;
}

/** What one draws with; how it goes is said as soon as a tool is taken. */
export function DrawTools({ desk, view }: DrawToolsProps) {
  const { tool, isByKeys, drawings, pending } = useStore(desk.state);
  return (
    <div className={styles.tools}>
      <fieldset className={styles.kinds}>
        <legend>{drawWords.tools}</legend>
        {toolsFor(view).map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={tool === kind}
            // No pointer clicked: the key did.
            onClick={({ detail }) => desk.take(kind, detail === 0)}
          >
            {drawWords.kinds[kind]}
          </button>
        ))}
        {(drawings.length > 0 || pending) && (
          <IconButton label={drawWords.undo} onClick={() => desk.undo()}>
            <Undo2 aria-hidden="true" />
          </IconButton>
        )}
      </fieldset>
      <p role="status" className={styles.how}>
        {tool && drawWords.how[tool]} {tool && isByKeys && drawWords.cross.how}
      </p>
    </div>
  );
}
