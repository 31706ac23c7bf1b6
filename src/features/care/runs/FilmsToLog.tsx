import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { localDay } from '../../../care/calendar/day.ts';
import { isRunning, type LoggedRun } from '../../../care/diary/loggedRun.ts';
import { Button } from '../../../components/Button.tsx';
import { runLine } from '../../../language/care/runLine.ts';
import { runWords } from '../../../language/care/runWords.ts';
import { formatDate, formatDuration } from '../../../language/formats.ts';
import { prepareWords } from '../../../language/prepareWords.ts';
import { speedText } from '../../../language/speed.ts';
import type { RunCard } from '../../../storage/runCard.ts';
import { useServices } from '../../shell/useServices.ts';
import styles from './FilmsToLog.module.css';
import { RunForm } from './RunForm.tsx';
import { emptyDraft, type RunDraft } from './runDraft.ts';
import { useDistance } from './useDistance.ts';

interface FilmsToLogProps {
  readonly runs: readonly LoggedRun[];
  readonly shoeId: string | null;
  readonly onAdd: (draft: RunDraft) => void;
  readonly onSaid: (words: string) => void;
}

const shown = 3;

/** A film of so many seconds may be the whole run; a shorter one is a look at it. */
const wholeRun = 300;

/** Kept videos of runs that are in the log not yet: each becomes a run, or part of one that is there. */
export function FilmsToLog({ runs, shoeId, onAdd, onSaid }: FilmsToLogProps) {
  const { runs: kept, diary } = useServices();
  const cards = useStore(kept.state, (state) => state.cards);
  const [open, setOpen] = useState<{ readonly id: string; readonly draft: RunDraft; readonly hint: string } | null>(
    null,
  );
  const { unit } = useDistance();
  const { films } = runWords;
  useEffect(() => {
    void kept.refresh();
  }, [kept]);
  const joined = new Set(runs.flatMap(({ filmIds }) => filmIds));
  const waiting = cards.filter(({ id, gait }) => gait === 'running' && !joined.has(id)).slice(0, shown);
  const speedUnit = useServices().preferences.getState().speedUnit;

  const begin = async (card: RunCard) => {
    const speedKmh = (await kept.open(card.id).catch(() => null))?.result.said.speedKmh ?? null;
    const isWhole = card.durationSeconds >= wholeRun;
    const seconds = isWhole ? Math.round(card.durationSeconds) : null;
    const made = new Date(card.createdAt);
    const told =
      speedKmh === null ? '' : films.told(`${speedText(speedKmh, speedUnit)} ${prepareWords.speedUnits[speedUnit]}`);
    setOpen({
      id: card.id,
      hint: `${card.name}, ${formatDuration(card.durationSeconds)}. ${told}`.trim(),
      draft: {
        ...emptyDraft(made, shoeId),
        seconds,
        metres: seconds !== null && speedKmh !== null ? Math.round((speedKmh / 3.6) * seconds) : null,
        filmIds: [card.id],
        source: { kind: 'film' },
      },
    });
  };
  const join = (run: LoggedRun, card: RunCard) => {
    void diary.put({ ...run, filmIds: [...run.filmIds, card.id], changedAt: Date.now() });
    onSaid(films.joined);
  };
  if (waiting.length === 0) return null;
  return (
    <section className={styles.films} aria-labelledby="films">
      <h2 id="films">{films.title}</h2>
      <p className={styles.soft}>{films.sentence}</p>
      <ul>
        {waiting.map((card) => (
          <li key={card.id} className={styles.film}>
            <span className={styles.name}>
              {card.name} <small>{formatDate(card.createdAt)}</small>
            </span>
            {open?.id === card.id ? (
              <RunForm
                draft={open.draft}
                hint={open.hint}
                onSave={(draft) => {
                  setOpen(null);
                  onAdd(draft);
                }}
                onCancel={() => setOpen(null)}
              />
            ) : (
              <span className={styles.actions}>
                {runs
                  .filter((run) => isRunning(run) && run.day === localDay(new Date(card.createdAt)))
                  .map((run) => (
                    <Button key={run.id} size="small" onClick={() => join(run, card)}>
                      {films.partOf(runLine(run, unit))}
                    </Button>
                  ))}
                <Button size="small" onClick={() => void begin(card)}>
                  {films.add}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
