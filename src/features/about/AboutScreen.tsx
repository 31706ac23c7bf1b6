import { Link } from 'wouter';
import { aboutWords } from '../../language/aboutWords.ts';
import { sessionKeys } from '../care/player/sessionKeys.ts';
import { liveKeys } from '../live/liveKeys.ts';
import { reviewKeys } from '../review/stage/reviewKeys.ts';
import { KeyList } from '../shell/KeyList.tsx';
import { Screen } from '../shell/Screen.tsx';
import styles from './About.module.css';

/** What is measured and how surely, privacy, keys, licences. */
export function AboutScreen() {
  const { title, measured, film, privacy, keys, licences } = aboutWords;
  return (
    <Screen title={title} width="reading">
      <div className={styles.about}>
        <h1>{title}</h1>
        <section aria-labelledby="measured">
          <h2 id="measured">{measured.title}</h2>
          <p>{measured.sentence}</p>
          <table>
            <thead>
              <tr>
                {measured.head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {measured.rows.map(([measure, view, error]) => (
                <tr key={measure}>
                  <th scope="row">{measure}</th>
                  <td>{view}</td>
                  <td>{error}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {measured.limits.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{privacy.title}</h2>
          {privacy.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Link href="/settings">{privacy.link}</Link>
        </section>
        <section aria-labelledby="film">
          <h2 id="film">{film.title}</h2>
          <Link href="/">{film.link}</Link>
        </section>
        <section aria-labelledby="keyboard">
          <h2 id="keyboard">{keys.title}</h2>
          <p>{keys.sentence}</p>
          <h3>{keys.review}</h3>
          <KeyList keys={reviewKeys()} />
          <h3>{keys.live}</h3>
          <KeyList keys={liveKeys()} />
          <h3>{keys.session}</h3>
          <KeyList keys={sessionKeys()} />
        </section>
        <section aria-labelledby="licences">
          <h2 id="licences">{licences.title}</h2>
          <p>{licences.sentence}</p>
          <a href="./licences.txt" target="_blank" rel="noreferrer">
            {licences.link}
          </a>
        </section>
      </div>
    </Screen>
  );
}
