import { homeWords } from '../../language/homeWords.ts';
import { HeightDrawing } from './HeightDrawing.tsx';
import styles from './HowToFilm.module.css';
import { PlaceDrawing } from './PlaceDrawing.tsx';

/** How to film so that everything can be seen: height and distance, and where to stand for what. */
export function HowToFilm() {
  const { howTo } = homeWords;
  return (
    <section className={styles.how} aria-labelledby="how-to-film">
      <h2 id="how-to-film">{howTo.title}</h2>
      <div className={styles.body}>
        <figure className={styles.height}>
          <HeightDrawing />
        </figure>
        <ul className={styles.rules}>
          {howTo.rules.map(([rule, sentence]) => (
            <li key={rule}>
              <strong>{rule}</strong>
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
        <div className={styles.places}>
          <figure>
            <PlaceDrawing place="side" />
            <figcaption>
              <strong>{howTo.side.title}</strong>
              {howTo.side.sentence}
            </figcaption>
          </figure>
          <figure>
            <PlaceDrawing place="rear" />
            <figcaption>
              <strong>{howTo.rear.title}</strong>
              {howTo.rear.sentence}
            </figcaption>
          </figure>
        </div>
      </div>
    </section>
  );
}
