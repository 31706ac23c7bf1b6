import { Trash2 } from 'lucide-react';
import { Link } from 'wouter';
import { IconButton } from '../../components/IconButton.tsx';
import { findingTitle } from '../../language/findingWords.ts';
import { formatDate, formatDuration } from '../../language/formats.ts';
import { homeWords } from '../../language/homeWords.ts';
import { viewWords } from '../../language/viewWords.ts';
import type { RunCard } from '../../storage/runCard.ts';
import styles from './RunCardView.module.css';
import { useObjectUrl } from './useObjectUrl.ts';

interface RunCardViewProps {
  readonly card: RunCard;
  readonly onDelete: () => void;
}

/** A kept run at a glance; the whole card opens it. */
export function RunCardView({ card, onDelete }: RunCardViewProps) {
  const picture = useObjectUrl(card.picture);
  const date = formatDate(card.createdAt);
  const noVerdict = card.gait !== 'running';
  return (
    <article className={styles.card}>
      <div className={styles.picture}>{picture && <img src={picture} alt="" loading="lazy" />}</div>
      <div className={styles.words}>
        <h3>
          <Link
            href={`/run/${card.id}`}
            className={styles.open}
            id={`title-${card.id}`}
            aria-labelledby={`title-${card.id} name-${card.id}`}
          >
            {card.finding
              ? findingTitle(card.finding)
              : noVerdict
                ? homeWords.runs.noVerdict
                : homeWords.runs.nothingToChange}
          </Link>
        </h3>
        <p id={`name-${card.id}`} className={styles.name}>
          {card.name}
        </p>
        <p>
          {date}
          <br />
          {viewWords[card.view]} · {formatDuration(card.durationSeconds)}
          {card.cadence !== null && ` · ${Math.round(card.cadence)} steps/min`}
        </p>
        {card.filmBytes === null && <p>{homeWords.runs.withoutFilm}</p>}
      </div>
      <IconButton label={`${homeWords.remove.action}: ${date}`} className={styles.delete} onClick={onDelete}>
        <Trash2 aria-hidden="true" />
      </IconButton>
    </article>
  );
}
