import { printWords } from '../../../language/printWords.ts';
import styles from './PrintedPage.module.css';
import type { ReadyPicture } from './usePagePictures.ts';

interface PagePicturesProps {
  /** Null while they are drawn. */
  readonly pictures: readonly ReadyPicture[] | null;
  readonly label: string;
}

/** A film's key pictures, or why there are none. */
export function PagePictures({ pictures, label }: PagePicturesProps) {
  return (
    <section className={styles.pictures} aria-label={label}>
      {pictures?.map(({ caption, url }) => (
        <figure key={url}>
          <img src={url} alt={caption} />
          <figcaption>{caption}</figcaption>
        </figure>
      ))}
      {pictures === null && <p>{printWords.waiting}</p>}
      {pictures?.length === 0 && <p>{printWords.noPictures}</p>}
    </section>
  );
}
