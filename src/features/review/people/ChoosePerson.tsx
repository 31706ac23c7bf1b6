import { useStore } from 'zustand';
import { formatNumber } from '../../../language/number.ts';
import { peopleWords } from '../../../language/peopleWords.ts';
import { nearestFrame } from '../../../overlay/nearestFrame.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import styles from './People.module.css';
import type { People, SeenPerson } from './usePeople.ts';

interface ChoosePersonProps {
  readonly people: People;
  readonly player: FilmPlayer;
}

/** Everybody in a list, to be shown and chosen without pointing at the picture. */
export function ChoosePerson({ people, player }: ChoosePersonProps) {
  const index = useStore(player.state, (state) => state.index);
  const show = ({ track, from, to }: SeenPerson) => {
    player.pause();
    player.seek(nearestFrame(track.times, (from + to) / 2));
  };
  return (
    <section className={styles.choose} aria-labelledby="people">
      <div className={styles.head}>
        <h2 id="people">{peopleWords.title}</h2>
        <button type="button" className={styles.button} onClick={() => people.setOn(false)}>
          {peopleWords.cancel}
        </button>
      </div>
      <p>{peopleWords.sentence}</p>
      <ul>
        {people.all.map((person, n) => {
          const { track, from, to, isRunner } = person;
          const start = track.times[0];
          return (
            <li key={peopleWords.person(n + 1)}>
              <span>
                <strong>{peopleWords.person(n + 1)}</strong>{' '}
                {peopleWords.seen(formatNumber(from - start, 1), formatNumber(to - start, 1))}
                {isRunner && <em> {peopleWords.isRunner}</em>}
              </span>
              <span className={styles.ways}>
                <button
                  type="button"
                  className={styles.button}
                  aria-label={peopleWords.showPerson(n + 1)}
                  onClick={() => show(person)}
                >
                  {peopleWords.show}
                </button>
                {!isRunner && (
                  <button
                    type="button"
                    className={styles.button}
                    aria-label={peopleWords.choosePerson(n + 1)}
                    onClick={() => people.choose(person, track.times[index])}
                  >
                    {peopleWords.choose}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
