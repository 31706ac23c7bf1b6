import type { LoadWarning } from '../../care/load/loadWarning.ts';
import type { RunJump } from '../../care/load/runJump.ts';
import { type DistanceUnit, distanceText } from '../distance.ts';
import { spoken } from '../spoken.ts';
import { dayInWords } from './dayWords.ts';
import { german } from './loadWords.de.ts';

/** A warning as it is said: what, and a smaller step. */
export interface LoadSentences {
  readonly title: string;
  readonly sentence: string;
}

/** The parts of what is said; every distance comes written with its unit, every share with its sign. */
export interface LoadWords {
  readonly jump: Readonly<Record<RunJump['band'], string>> & {
    readonly sentence: (day: string, ran: string, beyond: string, share: string, smaller: string) => string;
  };
  readonly week: {
    readonly title: string;
    readonly sentence: (now: string, before: string, more: string, share: string, smaller: string) => string;
  };
  readonly together: {
    readonly title: string;
    readonly week: (further: string, faster: string) => string;
    readonly run: (further: string, faster: string) => string;
  };
}

const english: LoadWords = {
  jump: {
    little: 'Your longest run in 30 days',
    some: 'A jump beyond your longest run',
    much: 'A big jump beyond your longest run',
    double: 'More than twice your longest run',
    sentence: (day, ran, beyond, share, smaller) =>
      `On ${day} you ran ${ran}, ${beyond} (${share}) further than any run of the 30 days before. A smaller step would be about ${smaller}.`,
  },
  week: {
    title: 'A big step up from last week',
    sentence: (now, before, more, share, smaller) =>
      `This week has ${now}, last week had ${before}: ${more} more (${share}). A smaller step would have been up to ${smaller}. Keep the next days easy.`,
  },
  together: {
    title: 'Further and faster at once',
    week: (further, faster) =>
      `This week is ${further} longer and ${faster} faster than before. Next time raise only one of them.`,
    run: (further, faster) =>
      `Your latest run was ${further} longer and ${faster} faster than before. Next time raise only one of them.`,
  },
};

const words = spoken({ en: english, de: german });

/** What to say of the load; the reasons stand below, as statements. */
export function loadSentences(warning: LoadWarning, unit: DistanceUnit): LoadSentences {
  const far = (metres: number) => distanceText(metres, unit);
  switch (warning.kind) {
    case 'runJump': {
      const {
        run: { day, metres },
        jump: { band, beyond, share, smaller },
      } = warning;
      return {
        title: words.jump[band],
        sentence: words.jump.sentence(dayInWords(day), far(metres ?? 0), far(beyond), percent(share), far(smaller)),
      };
    }
    case 'weekRise': {
      const { before, more, share, smaller } = warning.rise;
      return {
        title: words.week.title,
        sentence: words.week.sentence(far(before + more), far(before), far(more), percent(share), far(smaller)),
      };
    }
    case 'raisedTogether': {
      const { what, further, faster } = warning.raised;
      return { title: words.together.title, sentence: words.together[what](percent(further), percent(faster)) };
    }
  }
}

function percent(share: number): string {
  return `${Math.max(1, Math.round(100 * share))}\u00a0%`;
}
