import { Columns2 } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { compareWords } from '../../language/compareWords.ts';
import { trendWords } from '../../language/trendWords.ts';
import styles from './CompareWith.module.css';

interface CompareWithProps {
  /** Of the run that is open. */
  readonly id: string;
}

/** From one run to two beside each other. */
export function CompareWith({ id }: CompareWithProps) {
  const [, navigate] = useLocation();
  return (
    <div className={styles.ways}>
      <Button icon={<Columns2 aria-hidden="true" />} onClick={() => navigate(`/compare/${id}`)}>
        {compareWords.action}
      </Button>
      <Link href="/trends">{trendWords.title}</Link>
    </div>
  );
}
