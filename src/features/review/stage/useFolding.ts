import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Where the film is pinned above the words: as in FilmPanel.module.css. */
const pinned = '(max-width: 959px) and (min-height: 521px)';
/** Scrolled so far down, pixels, somebody reads; so far up again they look. Between the two nothing changes. */
const reading = 96;
const looking = 24;

interface Folding {
  readonly isFolded: boolean;
  readonly toggle: () => void;
}

/**
 * On a phone the pinned film makes room for the words: it becomes small while one reads and large again at the top. The
 * element keeps the room that it had, so that no word moves when the film over it changes.
 *
 * @param panel the pinned element. It lets clicks through where it is empty.
 * @param asked what somebody wants to see on the film: the film is large for it. Null: nothing.
 */
export function useFolding(panel: RefObject<HTMLElement | null>, asked: object | null): Folding {
  const [isFolded, setFolded] = useState(false);
  /** What somebody chose, by the button or by asking to be shown something, holds until the top is reached again. */
  const isChosen = useRef(false);
  const fold = useCallback(
    (next: boolean) => {
      if (!panel.current) return;
      if (next) panel.current.style.height = `${panel.current.offsetHeight}px`;
      else panel.current.style.removeProperty('height');
      setFolded(next);
    },
    [panel],
  );
  useEffect(() => {
    let folded = false;
    const follow = () => {
      const isPinned = matchMedia(pinned).matches;
      if (!isPinned || scrollY < looking) isChosen.current = false;
      const next = isPinned && (folded ? scrollY >= looking : scrollY > reading);
      if (isChosen.current || next === folded) return;
      folded = next;
      fold(next);
    };
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow);
      removeEventListener('resize', follow);
    };
  }, [fold]);
  useEffect(() => {
    if (!asked) return;
    isChosen.current = true;
    fold(false);
  }, [asked, fold]);
  const toggle = useCallback(() => {
    isChosen.current = true;
    fold(!isFolded);
  }, [fold, isFolded]);
  return { isFolded, toggle };
}
