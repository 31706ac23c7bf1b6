import { Trash2 } from 'lucide-react';
import { Link } from 'wouter';
import { IconButton } from '../../components/IconButton.tsx';
import { findingTitle } from '../../language/findingWords.ts';
import { formatDate, formatDuration } from '../../language/formats.ts';
import { homeWords } from '../../language/homeWords.ts';
import { noticeWords } from '../../language/noticeWords.ts';
import { seenWords } from '../../language/seenWords.ts';
import { viewWords } from '../../language/viewWords.ts';
import type { RunCard } from '../../storage/runCard.ts';
import styles from './RunCardView.module.css';
import { useObjectUrl } from './useObjectUrl.ts';

interface RunCardViewProps {
  readonly card: RunCard;
  readonly onDelete: () => void;
}

/** What a run came to; one without a verdict says so, and one without a finding how much could be seen. */
function titleOf({ finding, notice, gait, seen }: RunCard): string {
  if (finding) return findingTitle(finding);
  if (gait !== 'running' || notice?.level === 'stop') return homeWords.runs.noVerdict;
  return seen ? seenWords(seen).title : homeWords.runs.noAdvice;
}

/** The id of the card's link, which the focus may be sent to. */
export function cardTitleId(run: string): string {
  return `title-${run}`;
}

/** A kept run at a glance; the whole card opens it. */
export function RunCardView({ card, onDelete }: RunCardViewProps) {
  const picture = useObjectUrl(card.picture);
  const date = formatDate(card.createdAt);
  const { notice } = card;
  return (
    <article className={styles.card}>
      <div className={styles.picture}>{picture && <img src={picture} alt="" loading="lazy" />}</div>
      <div className={styles.words}>
        <h3>
          <Link
            href={`/run/${card.id}`}
            className={styles.open}
            id={cardTitleId(card.id)}
            aria-labelledby={`${cardTitleId(card.id)} name-${card.id}`}
          >
            {titleOf(card)}
          </Link>
        </h3>
        <p id={`name-${card.id}`} className={styles.name}>
          {card.name}
        </p>
        {(card.runner || card.tags.length > 0) && (
          <p>{[card.runner, ...card.tags.map((tag) => `#${tag}`)].filter(Boolean).join(' · ')}</p>
        )}
        {notice && <p>{noticeWords(notice).sentence}</p>}
        <p>
          {date}
          <br />
          {viewWords[card.view]} · {formatDuration(card.durationSeconds)}
          {card.cadence !== null && ` · ${homeWords.runs.cadence(card.cadence)}`}
        </p>
        {card.filmBytes === null && <p>{homeWords.runs.withoutFilm}</p>}
      </div>
      <IconButton
        label={`${homeWords.remove.action}: ${card.name}, ${date}`}
        className={styles.delete}
        onClick={onDelete}
      >
        <Trash2 aria-hidden="true" />
      </IconButton>
    </article>
  );
}
