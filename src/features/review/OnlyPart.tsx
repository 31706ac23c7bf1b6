import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { reviewWords } from '../../language/reviewWords.ts';
import type { OpenRun } from '../../state/openRun.ts';
import { useServices } from '../shell/useServices.ts';

interface OnlyPartProps {
  readonly run: OpenRun;
}

/** Of a run that a part of its film was looked at for: that this is so, and the way to all of it. */
export function OnlyPart({ run: { name, result, film } }: OnlyPartProps) {
  const { work, preferences } = useServices();
  const { backend } = useStore(preferences);
  const isBusy = useStore(work.state, ({ phase }) => phase === 'working' || phase === 'saving');
  const [, navigate] = useLocation();
  const { said, model } = result;
  const { part, trim: _, ...others } = said;
  if (!part) return null;
  const analyseAll = () => {
    if (!film || !model) return;
    if (work.start(film, name, { model, backend, run: others, turn: result.facts.turn ?? 0 })) navigate('/working');
  };
  return (
    <Message
      level="info"
      actions={
        film &&
        model && (
          <Button size="small" disabled={isBusy} onClick={analyseAll}>
            {reviewWords.part.all}
          </Button>
        )
      }
    >
      <p>{reviewWords.part.sentence(part.from, part.to)}</p>
    </Message>
  );
}
