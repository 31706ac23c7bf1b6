import { useEffect } from 'react';
import type { Reanalysis } from '../../../state/reanalysis.ts';

/** Ctrl+Z (⌘Z) takes back what was said last, with Shift, or Ctrl+Y, it comes again; not where somebody writes. */
export function useUndoKeys(again: Reanalysis): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input:not([type="radio"]):not([type="range"]), textarea, dialog, [contenteditable]')) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if (!isRedo && key !== 'z') return;
      const { canUndo, canRedo } = again.state.getState();
      if (isRedo ? !canRedo : !canUndo) return;
      event.preventDefault();
      if (isRedo) again.redo();
      else again.undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [again]);
}
