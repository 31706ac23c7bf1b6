import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Session, withEasierForm } from '../../../care/session/buildSession.ts';
import { secondsOf, stepsOf } from '../../../care/session/timeline.ts';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { withoutLines } from '../../../language/care/equipmentWords.ts';
import { sessionWords } from '../../../language/care/sessionWords.ts';
import { KeysDialog } from '../../shell/KeysDialog.tsx';
import { useServices } from '../../shell/useServices.ts';
import { PlayerControls } from './PlayerControls.tsx';
import { PlayerStage } from './PlayerStage.tsx';
import { SessionEnd } from './SessionEnd.tsx';
import { sessionKeys } from './sessionKeys.ts';
import { useEquipment } from './useEquipment.ts';
import { usePlayback } from './usePlayback.ts';
import { usePlayerKeys } from './usePlayerKeys.ts';
import { useSessionSounds } from './useSessionSounds.ts';

interface SessionPlayerProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** A session under way, step by step; then the question how it was. */
export function SessionPlayer({ session, onClose }: SessionPlayerProps) {
  const { devices, preferences } = useServices();
  const has = useEquipment();
  const [items, setItems] = useState(session.items);
  const steps = useMemo(() => stepsOf(items), [items]);
  const whole = secondsOf(steps);
  const { playback, at, toggle, hold, back, skip, goTo } = usePlayback(steps);
  const [isAsking, setAsking] = useState(false);
  const [hasLeft, setLeft] = useState(false);
  const [screen, setScreen] = useState<string>('released');
  const isOver = at === null || hasLeft;
  const step = at && !hasLeft ? steps[at.index] : null;
  useSessionSounds(step, at?.index ?? -1, step && at ? step.seconds - at.within : 0, playback.isRunning);

  useEffect(() => {
    if (isOver) return;
    const lock = devices.keepScreenOn();
    setScreen(lock.state.getState());
    const stop = lock.state.subscribe(setScreen);
    return () => {
      stop();
      lock.release();
    };
  }, [isOver, devices]);

  const exercise = step?.exercise ?? null;
  const easierItems = useMemo(() => exercise && withEasierForm(items, exercise), [items, exercise]);
  const easier = useCallback(() => {
    if (!easierItems) return;
    setItems(easierItems);
    // What was begun of the harder one is not gone on with: the easier one starts with its own “Get ready”.
    goTo(
      stepsOf(easierItems),
      steps.findIndex((one) => one.exercise === exercise),
    );
  }, [easierItems, steps, exercise, goTo]);
  const leave = useCallback(() => {
    hold();
    setAsking(true);
  }, [hold]);
  const voice = useCallback(
    () => preferences.setState({ sessionSpeaks: !preferences.getState().sessionSpeaks }),
    [preferences],
  );
  const ticks = useCallback(
    () => preferences.setState({ sessionTicks: !preferences.getState().sessionTicks }),
    [preferences],
  );
  const nothing = useCallback(() => undefined, []);
  usePlayerKeys(
    isOver
      ? { hold: nothing, back: nothing, skip: nothing, leave: nothing, voice: nothing, ticks: nothing, easier: nothing }
      : { hold: toggle, back, skip, leave, voice, ticks, easier },
  );

  if (isOver || !step || !at)
    return <SessionEnd session={{ ...session, items }} playback={playback} onClose={onClose} />;
  const next = steps.slice(at.index + 1).find(({ kind }) => kind === 'ready');
  return (
    <>
      <PlayerStage
        step={step}
        stepIndex={at.index}
        within={at.within}
        next={next?.exercise ?? null}
        playback={playback}
        whole={whole}
        without={withoutLines(step.exercise, has)}
        cantKeepScreenOn={screen === 'unavailable' || screen === 'refused'}
      >
        <PlayerControls
          isRunning={playback.isRunning}
          onHold={toggle}
          onBack={back}
          onSkip={skip}
          onEasier={easierItems ? easier : null}
          onLeave={leave}
          onVoice={voice}
          onTicks={ticks}
        />
      </PlayerStage>
      <KeysDialog keys={sessionKeys()} />
      <ConfirmDialog
        open={isAsking}
        title={sessionWords.ask.title}
        sentence={sessionWords.ask.sentence}
        confirm={sessionWords.ask.confirm}
        keep={sessionWords.ask.keep}
        tone="plain"
        onConfirm={() => {
          setAsking(false);
          setLeft(true);
        }}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
