import { Columns2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { compareWords } from '../../language/compareWords.ts';

interface CompareWithProps {
  /** Of the run that is open. */
  readonly id: string;
}

/** From one run to two beside each other. */
export function CompareWith({ id }: CompareWithProps) {
  const [, navigate] = useLocation();
  return (
    <div>
      <Button icon={<Columns2 aria-hidden="true" />} onClick={() => navigate(`/compare/${id}`)}>
        {compareWords.action}
      </Button>
    </div>
  );
}
