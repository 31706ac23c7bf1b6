import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { homeWords } from '../../language/homeWords.ts';

interface UndoRemovalProps {
  readonly onUndo: () => void;
  /** The time to change one's mind is over, or somebody went elsewhere. Must stay the same between renders. */
  readonly onOver: () => void;
}

/** How long a deletion can be undone, milliseconds; it does not end under a finger or while the button has the focus. */
const undoTime = 12_000;

/** What was deleted can come back for a while. */
export function UndoRemoval({ onUndo, onOver }: UndoRemovalProps) {
  const [isHeld, setIsHeld] = useState(false);
  const { remove } = homeWords;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onOver, undoTime);
    return () => clearTimeout(timer);
  }, [isHeld, onOver]);
  useEffect(() => onOver, [onOver]);
  const hold = () => setIsHeld(true);
  const release = () => setIsHeld(false);
  return (
    <Message
      level="info"
      live
      actions={
        <Button
          size="small"
          icon={<Undo2 aria-hidden="true" />}
          onClick={onUndo}
          onPointerEnter={hold}
          onPointerLeave={release}
          onFocus={hold}
          onBlur={release}
        >
          {remove.undo}
        </Button>
      }
    >
      <p>{remove.done}</p>
    </Message>
  );
}
