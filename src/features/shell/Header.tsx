import { CircleQuestionMark, Settings } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useStore } from 'zustand';
import { appWords } from '../../language/appWords.ts';
import styles from './Header.module.css';
import { Logo } from './Logo.tsx';
import { useServices } from './useServices.ts';
import { WorkChip } from './WorkChip.tsx';

/** The name, the ways to back care, settings and help, and on other screens than its own the work that goes on. */
export function Header() {
  const { work } = useServices();
  const [path] = useLocation();
  const { phase, job } = useStore(work.state);
  const isWorth = phase === 'working' || phase === 'saving' || phase === 'saved' || phase === 'failed';
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.home} aria-label={appWords.home}>
        <Logo />
        <span>{appWords.name}</span>
      </Link>
      <nav aria-label={appWords.nav} className={styles.nav}>
        <Link href="/today">{appWords.care}</Link>
        <Link href="/settings" aria-label={appWords.settings} title={appWords.settings}>
          <Settings aria-hidden="true" />
        </Link>
        <Link href="/about" aria-label={appWords.about} title={appWords.about}>
          <CircleQuestionMark aria-hidden="true" />
        </Link>
      </nav>
      {job && isWorth && path !== '/working' && <WorkChip job={job} />}
    </header>
  );
}
