import { useEffect } from 'react';
import { useServices } from '../shell/useServices.ts';

interface LiveKeys {
  readonly settings: () => void;
  readonly hold: () => void;
  readonly dismiss: () => void;
  readonly fullScreen: () => void;
}

/**
 * Space: hold. Esc: close the settings, else stop and review. M: voice. F: full screen. R: mirror. N: settings. A field
 * or list that is being used keeps its keys but Esc, and an open dialog all of them.
 */
export function useLiveKeys({ hold, dismiss, fullScreen, settings }: LiveKeys): void {
  const { preferences } = useServices();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (document.querySelector('dialog[open]')) return;
      if (event.key !== 'Escape' && target?.closest('input, select, textarea')) return;
      // A button that has the focus is pressed by the space bar.
      if (event.key === ' ' && target?.closest('button')) return;
      const { liveMirror, speaks } = preferences.getState();
      const act: Partial<Record<string, () => void>> = {
        ' ': hold,
        Escape: dismiss,
        f: fullScreen,
        n: settings,
        m: () => preferences.setState({ speaks: !speaks }),
        r: () => preferences.setState({ liveMirror: !liveMirror }),
      };
      const action = act[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [hold, dismiss, fullScreen, settings, preferences]);
}
