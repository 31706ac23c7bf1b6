import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { formatDate } from '../../language/formats.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { useServices } from '../shell/useServices.ts';
import { ReviewState } from './ReviewState.tsx';

interface BrokenRunProps {
  readonly id: string;
}

/** A kept run that can't be opened: its name, where that can be read, and a way to be rid of it. */
export function BrokenRun({ id }: BrokenRunProps) {
  const { runs } = useServices();
  const [, navigate] = useLocation();
  const card = useStore(runs.state, ({ cards }) => cards.find((each) => each.id === id));
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    void runs.refresh();
  }, [runs]);
  const { broken } = reviewWords;
  return (
    <ReviewState phase="broken">
      {card && <p>{`${card.name}, ${formatDate(card.createdAt)}`}</p>}
      <div>
        <Button
          onClick={() => {
            runs.remove(id).then(
              () => navigate('/'),
              () => setHasFailed(true),
            );
          }}
        >
          {broken.remove}
        </Button>
      </div>
      {hasFailed && (
        <Message level="warn" live>
          <p>{broken.notRemoved}</p>
        </Message>
      )}
    </ReviewState>
  );
}
