import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useStore } from 'zustand';
import { type CheckIn, isOfRun } from '../../../care/diary/checkIn.ts';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import type { DoneSession } from '../../../care/diary/doneSession.ts';
import { Button } from '../../../components/Button.tsx';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { careWords } from '../../../language/care/careWords.ts';
import { checkInWords } from '../../../language/care/checkInWords.ts';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { sessionWords } from '../../../language/care/sessionWords.ts';
import { toldWords } from '../../../language/care/toldWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { CareScreen } from '../CareScreen.tsx';
import type { PainMoment } from './DayQuestions.tsx';
import styles from './ToldScreen.module.css';

const moments: readonly PainMoment[] = ['before', 'during', 'after', 'nextMorning'];

/** Everything that was told about pain, after exercises too, the newest first: to be changed, removed, or forgotten for good. */
export function ToldScreen() {
  const { diary } = useServices();
  const { rows, canUndo } = useStore(diary.state);
  const [story] = rowsOf(rows, 'backStory');
  const told = [...rowsOf(rows, 'checkIn'), ...rowsOf(rows, 'doneSession')].toSorted((a, b) =>
    a.day === b.day ? b.changedAt - a.changedAt : a.day < b.day ? 1 : -1,
  );
  const [isForgetting, setForgetting] = useState(false);
  const [said, setSaid] = useState('');
  const [, navigate] = useLocation();

  const remove = (id: string) => {
    setSaid(toldWords.removed);
    void diary.remove(id);
  };
  const forget = async () => {
    setForgetting(false);
    setSaid(
      await diary.forget().then(
        () => toldWords.forgotten,
        () => toldWords.forgetFailed,
      ),
    );
  };
  return (
    <CareScreen tab={null} title={toldWords.title}>
      <div className={styles.said}>
        <Link href="/today">{toldWords.back}</Link>
        <p role="status">{said}</p>
        {canUndo && (
          <Button size="small" onClick={() => void diary.undo().then(() => setSaid(''))}>
            {careWords.undo}
          </Button>
        )}
      </div>
      {rows.length === 0 && <p>{toldWords.empty}</p>}
      <ul className={styles.entries}>
        {told.map((row) => {
          const name =
            row.kind === 'checkIn'
              ? dayInWords(row.day)
              : toldWords.session(dayInWords(row.day), sessionWords.names[row.part]);
          return (
            <li key={row.id}>
              <div>
                <strong>{name}</strong>
                <p>{row.kind === 'checkIn' ? numbersOf(row) : sessionOf(row)}</p>
              </div>
              <IconButton
                label={toldWords.changeEntry(name)}
                onClick={() => navigate(`/told/${encodeURIComponent(row.id)}`)}
              >
                <Pencil aria-hidden="true" />
              </IconButton>
              <IconButton label={toldWords.remove(name)} onClick={() => remove(row.id)}>
                <Trash2 aria-hidden="true" />
              </IconButton>
            </li>
          );
        })}
        {story && (
          <li>
            <div>
              <strong>{toldWords.story(dayInWords(story.day))}</strong>
            </div>
            <IconButton label={toldWords.changeStory} onClick={() => navigate('/back-story')}>
              <Pencil aria-hidden="true" />
            </IconButton>
            <IconButton label={toldWords.removeStory} onClick={() => remove(story.id)}>
              <Trash2 aria-hidden="true" />
            </IconButton>
          </li>
        )}
      </ul>
      {rows.length > 0 && (
        <p>
          <Button onClick={() => setForgetting(true)}>{toldWords.forget}</Button>
        </p>
      )}
      <ConfirmDialog
        open={isForgetting}
        title={toldWords.forgetDialog.title}
        sentence={toldWords.forgetDialog.sentence}
        confirm={toldWords.forgetDialog.confirm}
        keep={toldWords.forgetDialog.keep}
        onConfirm={() => void forget()}
        onClose={() => setForgetting(false)}
      />
    </CareScreen>
  );
}

/** '3 exercises, 12 min. Pain 2 of 10.' */
function sessionOf({ exercises, seconds, pain }: DoneSession): string {
  const did = sessionWords.end.did(exercises.length, seconds);
  return pain === null ? did : `${did} ${toldWords.painOf(pain)}`;
}

/** 'Before 2 · during 4 · after 3 · grew'; of a day without a run, '2 of 10'. */
function numbersOf(row: CheckIn): string {
  if (!isOfRun(row)) return row.before === null ? '' : toldWords.ofTen(row.before);
  const numbers = moments.flatMap((moment) =>
    row[moment] === null ? [] : [`${checkInWords.short[moment]} ${row[moment]}`],
  );
  return [...numbers, ...row.signs.map((sign) => checkInWords.signShort[sign])].join(' · ');
}
