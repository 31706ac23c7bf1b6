import { useEffect } from 'react';

/** What the keys of the player do. */
interface PlayerKeys {
  readonly hold: () => void;
  readonly back: () => void;
  readonly skip: () => void;
  readonly leave: () => void;
  readonly voice: () => void;
  readonly ticks: () => void;
  readonly easier: () => void;
}

/** Space: pause. Arrows: back and skip. Esc: stop. V: voice. S: sounds. E: easier. An open dialog keeps its keys. */
export function usePlayerKeys({ hold, back, skip, leave, voice, ticks, easier }: PlayerKeys): void {
  useEffect(() => {
    const acts: Partial<Record<string, () => void>> = {
      ' ': hold,
      ArrowLeft: back,
      ArrowRight: skip,
      Escape: leave,
      v: voice,
      s: ticks,
      e: easier,
    };
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (document.querySelector('dialog[open]')) return;
      // A button that has the focus is pressed by the space bar.
      if (event.key === ' ' && event.target instanceof Element && event.target.closest('button')) return;
      const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [hold, back, skip, leave, voice, ticks, easier]);
}
