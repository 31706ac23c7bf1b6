import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Step } from '../../../care/session/timeline.ts';
import type { Metronome } from '../../../devices/metronome.ts';
import type { Voice } from '../../../devices/voice.ts';
import { spokenStep } from '../../../language/care/sessionWords.ts';
import { spokenLocale } from '../../../language/spoken.ts';
import { useServices } from '../../shell/useServices.ts';

/** The last seconds of a step tick, one a second. */
const countdownSeconds = 3;
const ticksPerMinute = 60;

/** Says what begins and ticks the last seconds down, where the person wants to hear it; silent while it is paused. */
export function useSessionSounds(step: Step | null, index: number, left: number, isRunning: boolean): void {
  const { devices, preferences } = useServices();
  const { sessionSpeaks, sessionTicks, voiceVolume, tickVolume } = useStore(preferences);
  const voice = useRef<Voice | null>(null);
  const metronome = useRef<Metronome | null>(null);
  const said = useRef(-1);
  useEffect(() => {
    if (!isRunning || !step || said.current === index) return;
    said.current = index;
    if (!sessionSpeaks) return;
    voice.current ??= devices.makeVoice();
    voice.current.say(spokenStep(step), { volume: voiceVolume, language: spokenLocale(), interrupts: true });
  }, [step, index, isRunning, sessionSpeaks, voiceVolume, devices]);
  const isCounting = isRunning && sessionTicks && step !== null && left <= countdownSeconds;
  useEffect(() => {
    if (!isCounting) return;
    metronome.current ??= devices.makeMetronome(tickVolume);
    metronome.current?.setVolume(tickVolume);
    metronome.current?.start(ticksPerMinute);
    return () => metronome.current?.stop();
  }, [isCounting, tickVolume, devices]);
  useEffect(
    () => () => {
      voice.current?.stop();
      metronome.current?.close();
    },
    [],
  );
}
