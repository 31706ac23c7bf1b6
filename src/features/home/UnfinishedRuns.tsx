import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Message } from '../../components/Message.tsx';
import { formatBytes, formatDate } from '../../language/formats.ts';
import { liveWords } from '../../language/liveWords.ts';
import type { UnfinishedRecording } from '../../recording/unfinishedRecordings.ts';
import { useServices } from '../shell/useServices.ts';

/** Recordings whose page died before their run was kept. */
export function UnfinishedRuns() {
  const { live } = useServices();
  const recordings = useStore(live.unfinished);
  const [doomed, setDoomed] = useState<UnfinishedRecording | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [, navigate] = useLocation();
  const { unfinished } = liveWords;
  useEffect(() => {
    void live.lookForUnfinished();
  }, [live]);
  const analyse = async (recording: UnfinishedRecording) => {
    const outcome = await live.recover(recording);
    if (outcome !== 'empty') {
      // Busy: the screen of the other film says how far that is.
      navigate('/working');
      return;
    }
    setEmpty(true);
    await live.lookForUnfinished();
  };
  return (
    <>
      {recordings.map((recording) => (
        <Message
          key={recording.name}
          level="info"
          title={unfinished.title}
          actions={
            <>
              <Button kind="primary" onClick={() => void analyse(recording)}>
                {unfinished.analyse}
              </Button>
              <Button onClick={() => setDoomed(recording)}>{unfinished.discard}</Button>
            </>
          }
        >
          <p>{unfinished.sentence(formatDate(recording.startedAt), formatBytes(recording.bytes))}</p>
        </Message>
      ))}
      {isEmpty && (
        <Message level="warn" live>
          <p>{unfinished.empty}</p>
        </Message>
      )}
      <ConfirmDialog
        open={doomed !== null}
        title={unfinished.confirm.title}
        sentence={unfinished.confirm.sentence}
        confirm={unfinished.confirm.yes}
        keep={unfinished.confirm.no}
        onConfirm={() => {
          if (doomed) void live.discard(doomed);
          setDoomed(null);
        }}
        onClose={() => setDoomed(null)}
      />
    </>
  );
}
