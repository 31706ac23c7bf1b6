import { ChevronLeft, ChevronRight, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { IconButton } from '../../../components/IconButton.tsx';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import type { Contact } from '../../../gait/stances/contact.ts';
import { correctWords } from '../../../language/correctWords.ts';
import { keyNames } from '../../../language/keyNames.ts';
import { reanalysisProblem } from '../../../language/reanalysisProblem.ts';
import type { Repair } from '../../../overlay/trackRepairs.ts';
import type { Reanalysis } from '../../../state/reanalysis.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import styles from './Correct.module.css';
import { repairMarks } from './drawOverview.ts';
import { type ContactEnd, canMoveToFrame } from './movedContact.ts';
import { useSelectedContact } from './selection.ts';
import type { Correcting } from './useCorrecting.ts';
import type { CorrectingActions } from './useCorrections.ts';

interface CorrectToolsProps {
  readonly result: FilmResult;
  readonly player: FilmPlayer;
  readonly again: Reanalysis;
  readonly actions: CorrectingActions;
  readonly correcting: Correcting;
}

const repairNames: readonly Repair[] = ['lost', 'repaired', 'exchanged'];

/** Everything that can be corrected, by buttons: whatever is dragged above can be done here as well. */
export function CorrectTools({ result, player, again, actions, correcting }: CorrectToolsProps) {
  const { times } = result.track;
  const selected = useSelectedContact(correcting.selection, result.analysis.contacts);
  const repairs = repairNames.filter((name) => correcting.repairs.some(({ repair }) => repair === name));
  const index = useStore(player.state, (state) => state.index);
  const { said, isWorking, problem, canUndo, canRedo } = useStore(again.state);
  const used = said.trim ?? { from: times[0], to: times[times.length - 1] };
  return (
    <section className={styles.tools} aria-labelledby="correct">
      <div className={styles.head}>
        <h2 id="correct">{correctWords.title}</h2>
        <div className={styles.row}>
          <IconButton label={correctWords.undo} hint={`${keyNames.control}+Z`} disabled={!canUndo} onClick={again.undo}>
            <Undo2 aria-hidden="true" />
          </IconButton>
          <IconButton
            label={correctWords.redo}
            hint={`${keyNames.control}+${keyNames.shift}+Z`}
            disabled={!canRedo}
            onClick={again.redo}
          >
            <Redo2 aria-hidden="true" />
          </IconButton>
          <button type="button" className={`${styles.button} ${styles.done}`} onClick={() => correcting.setOn(false)}>
            {correctWords.done}
          </button>
        </div>
      </div>
      <p>{correctWords.sentence}</p>
      <SelectedContact {...{ times, index, selected, actions }} />
      <div className={styles.groups}>
        <Group name={correctWords.add}>
          {(['left', 'right'] as const).map((side) => (
            <Tool key={side} onClick={() => actions.addHere(side)}>
              {correctWords.sides[side]}
            </Tool>
          ))}
        </Group>
        <Group name={correctWords.swap}>
          {(['stride', 'on', 'upTo', 'all'] as const).map((picked) => (
            <Tool
              key={picked}
              disabled={!actions.canSwap(selected, picked)}
              onClick={() => actions.swap(selected, picked)}
            >
              {correctWords.stretches[picked]}
            </Tool>
          ))}
        </Group>
        <Group name={correctWords.trim}>
          <Tool disabled={times[index] >= used.to} onClick={() => actions.trim({ ...used, from: times[index] })}>
            {correctWords.trimFrom}
          </Tool>
          <Tool disabled={times[index] <= used.from} onClick={() => actions.trim({ ...used, to: times[index] })}>
            {correctWords.trimTo}
          </Tool>
          <Tool disabled={!said.trim} onClick={() => actions.trim({ from: times[0], to: times[times.length - 1] })}>
            {correctWords.trimAll}
          </Tool>
        </Group>
      </div>
      {repairs.length > 0 && (
        <ul className={styles.key} aria-label={correctWords.overview}>
          {repairs.map((repair) => (
            <li key={repair}>
              <span style={{ background: repairMarks[repair].colour }} aria-hidden="true" />
              {correctWords.repairs[repair]}
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={problem ? styles.problem : ''}>
        {isWorking ? correctWords.working : problem ? reanalysisProblem(problem) : canUndo ? correctWords.ready : ''}
      </p>
    </section>
  );
}

interface SelectedContactProps {
  readonly selected: Contact | null;
  readonly actions: CorrectingActions;
  readonly times: Float64Array;
  readonly index: number;
}

/** The landing that was chosen: both its ends, frame by frame, and what else can be done with it. */
function SelectedContact({ times, index, selected, actions }: SelectedContactProps) {
  if (!selected) return <p>{correctWords.noContact}</p>;
  const ends = [
    ['initialContact', correctWords.lands],
    ['toeOff', correctWords.liftsOff],
  ] as const satisfies readonly (readonly [ContactEnd, string])[];
  return (
    <fieldset className={styles.group}>
      <legend>
        <strong className={styles[selected.side]}>{correctWords.foot(selected.side)}</strong>
        {selected.byHand && ` · ${correctWords.byHand}`}
      </legend>
      <div className={styles.ends}>
        {ends.map(([end, name]) => {
          const time = selected[end];
          return (
            <div key={end} className={styles.end}>
              <span className={styles.endName}>{name}</span>
              <IconButton label={correctWords.earlier[end]} onClick={() => actions.moveBy(selected, end, -1)}>
                <ChevronLeft aria-hidden="true" />
              </IconButton>
              <span className={styles.endTime}>
                {time === null ? correctWords.unknown : correctWords.seconds(time - times[0])}
              </span>
              <IconButton label={correctWords.later[end]} onClick={() => actions.moveBy(selected, end, 1)}>
                <ChevronRight aria-hidden="true" />
              </IconButton>
              <Tool
                label={correctWords.here[end]}
                disabled={!canMoveToFrame(times, selected, end, index)}
                onClick={() => actions.moveHere(selected, end)}
              >
                {correctWords.hereShort}
              </Tool>
            </div>
          );
        })}
      </div>
      <div className={styles.row}>
        <Tool onClick={() => actions.remove(selected)}>{correctWords.remove}</Tool>
        <Tool disabled={!actions.canLeaveOut(selected)} onClick={() => actions.leaveOut(selected)}>
          {correctWords.leaveOut}
        </Tool>
      </div>
    </fieldset>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      <div className={styles.row}>{children}</div>
    </fieldset>
  );
}

interface ToolProps {
  readonly label?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, disabled = false, onClick, children }: ToolProps) {
  return (
    <button type="button" className={styles.button} aria-label={label} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  );
}
