import { Columns2, FileStack } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { compareWords } from '../../language/compareWords.ts';
import { joinedWords } from '../../language/joinedWords.ts';
import { trendWords } from '../../language/trendWords.ts';
import styles from './CompareWith.module.css';

interface CompareWithProps {
  /** Of the run that is open. */
  readonly id: string;
}

/** From one run to two: beside each other, as one report, and through time. */
export function CompareWith({ id }: CompareWithProps) {
  const [, navigate] = useLocation();
  return (
    <div className={styles.ways}>
      <Button icon={<Columns2 aria-hidden="true" />} onClick={() => navigate(`/compare/${id}`)}>
        {compareWords.action}
      </Button>
      <Button icon={<FileStack aria-hidden="true" />} onClick={() => navigate(`/joined/${id}`)}>
        {joinedWords.action}
      </Button>
      <Link href="/trends">{trendWords.title}</Link>
    </div>
  );
}
