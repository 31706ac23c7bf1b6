import type { LoadWarning } from '../../care/load/loadWarning.ts';
import { type DistanceUnit, distanceText } from '../distance.ts';
import { dayInWords } from './dayWords.ts';

/** A warning as it is said: what, and a smaller step. */
export interface LoadSentences {
  readonly title: string;
  readonly sentence: string;
}

/** What to say of the load; the reasons stand below, as statements. */
export function loadSentences(warning: LoadWarning, unit: DistanceUnit): LoadSentences {
  const far = (metres: number) => distanceText(metres, unit);
  switch (warning.kind) {
    case 'runJump': {
      const { run, jump } = warning;
      const beyond = `${far(jump.beyond)} (${percent(jump.share)}) further than any run of the 30 days before`;
      return {
        title: jumpTitles[jump.band],
        sentence: `On ${dayInWords(run.day)} you ran ${far(run.metres ?? 0)}, ${beyond}. A smaller step would be about ${far(jump.smaller)}.`,
      };
    }
    case 'weekRise': {
      const { before, more, share, smaller } = warning.rise;
      return {
        title: 'A big step up from last week',
        sentence: `This week has ${far(before + more)}, last week had ${far(before)}: ${far(more)} more (${percent(share)}). A smaller step would have been up to ${far(smaller)}. Keep the next days easy.`,
      };
    }
    case 'raisedTogether': {
      const { what, further, faster } = warning.raised;
      const subject = what === 'week' ? 'This week is' : 'Your latest run was';
      return {
        title: 'Further and faster at once',
        sentence: `${subject} ${percent(further)} longer and ${percent(faster)} faster than before. Next time raise only one of them.`,
      };
    }
  }
}

const jumpTitles = {
  little: 'Your longest run in 30 days',
  some: 'A jump beyond your longest run',
  much: 'A big jump beyond your longest run',
  double: 'More than twice your longest run',
} as const;

function percent(share: number): string {
  return `${Math.max(1, Math.round(100 * share))}\u00a0%`;
}
