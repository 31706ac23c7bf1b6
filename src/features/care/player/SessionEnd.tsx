import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Pain } from '../../../care/diary/pain.ts';
import type { Session } from '../../../care/session/buildSession.ts';
import type { Playback } from '../../../care/session/playback.ts';
import { acceptablePain } from '../../../care/session/sessionProgress.ts';
import { Button } from '../../../components/Button.tsx';
import { newId } from '../../../devices/newId.ts';
import { sessionWords } from '../../../language/care/sessionWords.ts';
import { Screen } from '../../shell/Screen.tsx';
import { useServices } from '../../shell/useServices.ts';
import { PainScale } from '../PainScale.tsx';
import { useDay } from '../useDay.ts';
import styles from './SessionEnd.module.css';

interface SessionEndProps {
  readonly session: Session;
  readonly playback: Playback;
  readonly onClose: () => void;
}

/** How was it? What was done is kept in the diary with the answer. */
export function SessionEnd({ session: { part, items }, playback: { done, ran }, onClose }: SessionEndProps) {
  const { diary } = useServices();
  const [, navigate] = useLocation();
  const [pain, setPain] = useState<Pain | null>(null);
  const day = useDay();
  const { end, names } = sessionWords;
  const keep = () => {
    void diary.put({
      id: newId(),
      kind: 'doneSession',
      changedAt: Date.now(),
      day,
      part,
      exercises: done,
      seconds: Math.round(ran),
      pain,
    });
    navigate('/today');
  };
  if (done.length === 0) {
    return (
      <Screen title={names[part]} width="reading">
        <div className={styles.end}>
          <h1>{end.none}</h1>
          <Button kind="primary" size="large" onClick={onClose}>
            {names[part]}
          </Button>
        </div>
      </Screen>
    );
  }
  return (
    <Screen title={names[part]} width="reading">
      <div className={styles.end}>
        <h1>{done.length < items.length ? end.partly : end.title}</h1>
        <p>{end.did(done.length, ran)}</p>
        <PainScale label={end.how} value={pain} onChange={setPain} />
        <p aria-live="polite">{pain !== null && pain > acceptablePain ? end.tooMuch : end.fine}</p>
        <div className={styles.buttons}>
          <Button kind="primary" size="large" onClick={keep} disabled={pain === null}>
            {end.keep}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {end.discard}
          </Button>
        </div>
      </div>
    </Screen>
  );
}
