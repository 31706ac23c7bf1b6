import { useEffect, useMemo, useState } from 'react';
import { type InStep, landingsInStep, secondTime } from '../../analysis/compare/landingsInStep.ts';
import { Choice } from '../../components/Choice.tsx';
import { shownTurn } from '../../engine/film/shownTurn.ts';
import { trackOfRunner } from '../../gait/prepare/pointedAt.ts';
import { compareWords } from '../../language/compareWords.ts';
import { firstFrameFrom } from '../../overlay/firstFrameFrom.ts';
import { ghostTrack } from '../../overlay/ghostTrack.ts';
import { wholePicture } from '../../overlay/pictureBox.ts';
import { runnerBox } from '../../overlay/runnerBox.ts';
import { turnTrack } from '../../poseTrack/turnTrack.ts';
import type { OpenRun } from '../../state/openRun.ts';
import { useFilmPlayer } from '../player/useFilmPlayer.ts';
import { contactFrames } from '../review/stage/contactFrames.ts';
import { RateAndLoop } from '../review/stage/RateAndLoop.tsx';
import { Transport } from '../review/stage/Transport.tsx';
import styles from './PairFilms.module.css';
import { PairStage } from './PairStage.tsx';
import { pairKey } from './pairKey.ts';
import { usePairInStep } from './usePairInStep.ts';

interface PairFilmsProps {
  readonly first: OpenRun;
  readonly second: OpenRun;
}

/** The part of a film's picture with its runner, as it is shown: turned where somebody turned it. */
function shownBox(result: OpenRun['result']) {
  const { runner = null, turn = 0 } = result.said;
  return runnerBox(turnTrack(trackOfRunner(result, runner), turn)) ?? wholePicture;
}

/** The two films in step, beside each other or the second's body over the first's film. */
export function PairFilms({ first, second }: PairFilmsProps) {
  const [way, setWay] = useState<'beside' | 'ghost'>('beside');
  const step = useMemo(
    () => landingsInStep(first.result.analysis.contacts, second.result.analysis.contacts),
    [first, second],
  );
  const players = [usePlayerOf(first, step?.first[0]), usePlayerOf(second, step?.second[0])];
  const [lead, follower] = players;
  const times = { first: first.result.track.times, second: second.result.track.times };
  usePairInStep(lead, follower, times, step);
  const parts = useMemo(() => [first, second].map(({ result }) => shownBox(result)), [first, second]);
  const ghost = useMemo(
    () => (step && way === 'ghost' ? ghostOf(first, second, step) : null),
    [first, second, step, way],
  );
  const isBeside = way === 'beside' || !ghost;
  const { contacts } = first.result.analysis;
  useEffect(() => {
    if (!lead) return;
    const landings = contactFrames(times.first, contacts);
    const onKey = (event: KeyboardEvent) => {
      if (pairKey(event, lead, landings)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [lead, times.first, contacts]);
  return (
    <section className={styles.films} aria-label={compareWords.title}>
      <div className={isBeside ? styles.beside : styles.over}>
        <PairStage
          run={first}
          player={lead}
          part={parts[0]}
          label={compareWords.stage.first}
          ghost={way === 'ghost' ? ghost : null}
        />
        {isBeside && (
          <PairStage run={second} player={follower} part={parts[1]} label={compareWords.stage.second} ghost={null} />
        )}
      </div>
      <div className={styles.controls}>
        {lead && <Transport player={lead} times={times.first} contacts={contacts} />}
        <div className={styles.tools}>
          <Choice
            ground="stage"
            label={compareWords.shown}
            value={way}
            options={[
              { value: 'beside', label: compareWords.beside },
              { value: 'ghost', label: compareWords.ghost },
            ]}
            onChange={setWay}
          />
          {lead && <RateAndLoop player={lead} strideLoop={null} />}
        </div>
        <p className={styles.note}>
          {step ? compareWords.inStep : compareWords.notInStep}{' '}
          {way === 'ghost' && (ghost ? compareWords.ghostNote : compareWords.noGhost)}
        </p>
      </div>
    </section>
  );
}

/** @param from the moment that it opens at, seconds of the film. */
function usePlayerOf({ result, film }: OpenRun, from: number | undefined) {
  const { smoothed, track } = result;
  const shown = { width: smoothed.width, height: smoothed.height, turn: shownTurn(result) };
  return useFilmPlayer(film, track.times, shown, from === undefined ? 0 : firstFrameFrom(track.times, from));
}

function ghostOf(first: OpenRun, second: OpenRun, step: InStep) {
  return ghostTrack(second.result, first.result, (time) => secondTime(step, time));
}
