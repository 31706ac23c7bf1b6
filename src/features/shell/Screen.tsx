import { type ReactNode, useEffect, useRef } from 'react';
import { appWords } from '../../language/appWords.ts';
import { Header } from './Header.tsx';
import styles from './Screen.module.css';
import { UpdateNote } from './UpdateNote.tsx';

interface ScreenProps {
  /** Of the browser's tab. */
  readonly title: string;
  readonly children: ReactNode;
  /** `wide`: the review; `reading`: a column for the eyes. */
  readonly width?: 'wide' | 'reading';
}

/** One screen: header, content, title of the tab; the focus starts at its content. */
export function Screen({ title, children, width = 'wide' }: ScreenProps) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · ${appWords.name}`;
  }, [title]);
  useEffect(() => {
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {appWords.skip}
      </button>
      <Header />
      <UpdateNote />
      <main ref={main} tabIndex={-1} className={`${styles.main} ${styles[width]}`}>
        {children}
      </main>
    </>
  );
}
