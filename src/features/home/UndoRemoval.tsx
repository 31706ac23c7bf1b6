import { Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { homeWords } from '../../language/homeWords.ts';

interface UndoRemovalProps {
  /** Of the run that was deleted. */
  readonly id: string;
  readonly hasVideo: boolean;
  readonly onUndo: () => void;
  /** The time to change one's mind is over, or somebody went elsewhere. Must stay the same between renders. */
  readonly onOver: (id: string) => void;
}

/** How long a deletion can be undone, milliseconds; it does not end under a finger or while the button has the focus. */
const undoTime = 12_000;

/** What was deleted can come back for a while. */
export function UndoRemoval({ id, hasVideo, onUndo, onOver }: UndoRemovalProps) {
  const [isHeld, setIsHeld] = useState(false);
  const leave = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { remove } = homeWords;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => onOver(id), undoTime);
    return () => clearTimeout(timer);
  }, [isHeld, id, onOver]);
  // Somebody went elsewhere; not where React's strict mode takes the message away and puts it back at once.
  useEffect(() => {
    clearTimeout(leave.current);
    return () => {
      leave.current = setTimeout(() => onOver(id));
    };
  }, [id, onOver]);
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
      <p>{hasVideo ? remove.done : remove.doneWithoutVideo}</p>
    </Message>
  );
}
