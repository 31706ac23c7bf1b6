import { Circle, Mic, Pause, Play, Square } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { clockText } from '../../../language/clockTime.ts';
import { speakWords } from '../../../language/speakWords.ts';
import { makeSpokenFilm } from '../../../recording/spokenFilm.ts';
import { warnBeforeLeaving } from '../../../state/warnBeforeLeaving.ts';
import { useObjectUrl } from '../../home/useObjectUrl.ts';
import { copyStage, stageSize } from './copyStage.ts';
import { giveFile } from './giveFile.ts';
import styles from './SpeakOver.module.css';

interface SpeakOverProps {
  /** Of the run, for the file's. */
  readonly name: string;
}

/** A coach's voice and the stage as it is shown, as one film: record, pause, stop, listen back, hand on. */
export function SpeakOver({ name }: SpeakOverProps) {
  const [spoken] = useState(makeSpokenFilm);
  const { phase, seconds, problem, film } = useStore(spoken.state);
  const dialog = useRef<HTMLDialogElement>(null);
  const url = useObjectUrl(film);
  useEffect(() => {
    const stopWarning = warnBeforeLeaving(spoken.state, ['recording', 'paused', 'finishing', 'ready']);
    return () => {
      stopWarning();
      spoken.discard();
    };
  }, [spoken]);
  useEffect(() => {
    if (phase === 'ready' && !dialog.current?.open) dialog.current?.showModal();
  }, [phase]);
  const start = () => {
    dialog.current?.close();
    void spoken.start(copyStage, stageSize());
  };
  const isRecording = phase === 'recording' || phase === 'paused';
  if (isRecording) {
    const isPaused = phase === 'paused';
    return (
      <section className={styles.bar} aria-label={speakWords.recording}>
        <p role="status" className={isPaused ? styles.paused : styles.live}>
          <Circle aria-hidden="true" />
          {isPaused ? speakWords.paused : speakWords.recording}
        </p>
        <span className={styles.clock}>{clockText(Math.floor(seconds))}</span>
        <Button
          size="small"
          aria-label={(isPaused ? speakWords.resume : speakWords.pause).label}
          icon={isPaused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
          onClick={() => (isPaused ? spoken.resume() : spoken.pause())}
        >
          {(isPaused ? speakWords.resume : speakWords.pause).short}
        </Button>
        <Button
          size="small"
          kind="primary"
          icon={<Square aria-hidden="true" />}
          aria-label={speakWords.stop.label}
          onClick={() => spoken.stop()}
        >
          {speakWords.stop.short}
        </Button>
      </section>
    );
  }
  const give = () => {
    if (!film) return;
    const ending = film.type.startsWith('video/webm') ? 'webm' : 'mp4';
    void giveFile(new File([film], `${name} ${speakWords.name}.${ending}`, { type: film.type.split(';')[0] }));
  };
  return (
    <>
      {film ? (
        <Button size="small" icon={<Play aria-hidden="true" />} onClick={() => dialog.current?.showModal()}>
          {speakWords.listen}
        </Button>
      ) : (
        <Button
          size="small"
          icon={<Mic aria-hidden="true" />}
          disabled={phase === 'asking' || phase === 'finishing'}
          title={speakWords.hint}
          onClick={start}
        >
          {speakWords.open}
        </Button>
      )}
      {phase === 'asking' && (
        <p role="status" className={styles.word}>
          {speakWords.asking}
        </p>
      )}
      {phase === 'finishing' && (
        <p role="status" className={styles.word}>
          {speakWords.finishing}
        </p>
      )}
      {problem && (
        <p role="alert" className={styles.word}>
          {speakWords.problems[problem]}
        </p>
      )}
      <Dialog ref={dialog} title={speakWords.title}>
        {/* biome-ignore lint/a11y/useMediaCaption: it is the person's own voice, just recorded */}
        {url && <video className={styles.film} src={url} controls aria-label={speakWords.film} />}
        <div className={styles.ways}>
          <Button kind="primary" onClick={give}>
            {speakWords.give}
          </Button>
          <Button onClick={start}>{speakWords.again}</Button>
          <Button
            onClick={() => {
              dialog.current?.close();
              spoken.discard();
            }}
          >
            {speakWords.discard}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{speakWords.close}</Button>
        </div>
      </Dialog>
    </>
  );
}
