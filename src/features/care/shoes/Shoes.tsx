import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { localDay } from '../../../care/calendar/day.ts';
import type { LoggedRun } from '../../../care/diary/loggedRun.ts';
import type { Shoe } from '../../../care/diary/shoe.ts';
import { nextPair } from '../../../care/shoes/pairsInUse.ts';
import { articlesLimit, type ShoeWear, shoeWear } from '../../../care/shoes/shoeWear.ts';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Message } from '../../../components/Message.tsx';
import { newId } from '../../../devices/newId.ts';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { shoeWords } from '../../../language/care/shoeWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { Known } from '../Known.tsx';
import { knownOfLoad } from '../knownOfLoad.ts';
import { useDistance } from '../runs/useDistance.ts';
import { ShoeForm } from './ShoeForm.tsx';
import styles from './Shoes.module.css';

interface ShoesProps {
  readonly shoes: readonly Shoe[];
  readonly runs: readonly LoggedRun[];
  readonly onSaid: (words: string) => void;
}

/** Pairs of shoes with their distance: a reminder, whose turn it is, and what is known about both. */
export function Shoes({ shoes, runs, onSaid }: ShoesProps) {
  const { diary } = useServices();
  const { far } = useDistance();
  /** The pair that is being changed; `new` for one more. */
  const [open, setOpen] = useState<string | null>(null);
  const wears = shoes
    .map((shoe) => shoeWear(shoe, runs))
    .toSorted(
      (a, b) =>
        Number(a.shoe.retiredOn !== null) - Number(b.shoe.retiredOn !== null) || a.shoe.name.localeCompare(b.shoe.name),
    );
  const inUse = wears.filter(({ shoe }) => shoe.retiredOn === null);
  const owners = [...new Set(inUse.map(({ shoe }) => shoe.owner))];
  const turns = owners.map((owner) => nextPair(shoes, runs, owner)).filter((shoe) => shoe !== null);
  const save = (shoe: Omit<Shoe, 'changedAt'>) => {
    setOpen(null);
    void diary.put({ ...shoe, changedAt: Date.now() });
  };
  return (
    <section className={styles.shoes} aria-labelledby="shoes">
      <h2 id="shoes">{shoeWords.title}</h2>
      {inUse
        .filter(({ state }) => state !== 'fine')
        .map(({ shoe, metres, state }) => (
          <Message key={shoe.id} level={state === 'due' ? 'warn' : 'info'}>
            <p>
              {state === 'due'
                ? shoeWords.due(shoe.name, far(metres))
                : shoeWords.soon(shoe.name, far(shoe.limitMetres - metres))}
            </p>
          </Message>
        ))}
      {shoes.length === 0 && <p className={styles.soft}>{shoeWords.empty}</p>}
      <ul>
        {wears.map((wear) =>
          open === wear.shoe.id ? (
            <li key={wear.shoe.id} className={styles.open}>
              <ShoeForm
                shoe={wear.shoe}
                onSave={save}
                onCancel={() => setOpen(null)}
                onRemove={() => {
                  setOpen(null);
                  void diary.remove(wear.shoe.id);
                  onSaid(shoeWords.remove(wear.shoe.name));
                }}
              />
            </li>
          ) : (
            <li key={wear.shoe.id} className={styles.shoe}>
              <Wear wear={wear} isNext={turns.some(({ id }) => id === wear.shoe.id)} />
              <span className={styles.actions}>
                <Button
                  size="small"
                  onClick={() =>
                    save({ ...wear.shoe, retiredOn: wear.shoe.retiredOn === null ? localDay(new Date()) : null })
                  }
                >
                  {wear.shoe.retiredOn === null ? shoeWords.retire : shoeWords.takeBack}
                </Button>
                <IconButton label={shoeWords.edit(wear.shoe.name)} onClick={() => setOpen(wear.shoe.id)}>
                  <Pencil aria-hidden="true" />
                </IconButton>
              </span>
            </li>
          ),
        )}
      </ul>
      {open === 'new' ? (
        <ShoeForm
          shoe={{
            id: newId(),
            kind: 'shoe',
            name: '',
            owner: '',
            metresBefore: 0,
            limitMetres: articlesLimit,
            retiredOn: null,
          }}
          onSave={save}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <div>
          <Button onClick={() => setOpen('new')}>{shoeWords.add}</Button>
        </div>
      )}
      <Known ids={knownOfLoad.shoes} />
    </section>
  );
}

interface WearProps {
  readonly wear: ShoeWear;
  readonly isNext: boolean;
}

function Wear({ wear, isNext }: WearProps) {
  const { far } = useDistance();
  const { shoe, metres, lastOut, withoutDistance } = wear;
  const share = Math.min(1, metres / shoe.limitMetres);
  const facts = [
    shoe.owner,
    shoe.retiredOn === null
      ? lastOut === null
        ? shoeWords.neverOut
        : shoeWords.lastOut(dayInWords(lastOut))
      : shoeWords.retired(dayInWords(shoe.retiredOn)),
    withoutDistance > 0 ? shoeWords.withoutDistance(withoutDistance) : '',
  ].filter((fact) => fact !== '');
  return (
    <span className={styles.wear}>
      <strong>{shoe.name}</strong>
      <span>{shoeWords.of(far(metres), far(shoe.limitMetres))}</span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" className={styles.track} />
        <rect width={100 * share} height="4" className={wear.state === 'fine' ? styles.fill : styles.full} />
      </svg>
      <small>{facts.join(' · ')}</small>
      {isNext && <small>{shoeWords.next(shoe.name)}</small>}
    </span>
  );
}
