import type { LoadWords } from './loadWords.ts';

/** @see LoadWords */
export const german: LoadWords = {
  jump: {
    little: 'Dein längster Lauf seit 30 Tagen',
    some: 'Ein Sprung über deinen längsten Lauf',
    much: 'Ein großer Sprung über deinen längsten Lauf',
    double: 'Mehr als doppelt so weit wie dein längster Lauf',
    sentence: (day, ran, beyond, share, smaller) =>
      `Am ${day} bist du ${ran} gelaufen, ${beyond} (${share}) weiter als bei jedem Lauf der 30 Tage davor. Eine kleinere Steigerung wären etwa ${smaller}.`,
  },
  week: {
    title: 'Deutlich mehr als letzte Woche',
    sentence: (now, before, more, share, smaller) =>
      `Diese Woche sind es ${now}, letzte Woche waren es ${before}: ${more} mehr (${share}). Eine kleinere Steigerung wären bis zu ${smaller} gewesen. Halte die nächsten Tage locker.`,
  },
  together: {
    title: 'Weiter und schneller zugleich',
    week: (further, faster) =>
      `Diese Woche ist ${further} länger und ${faster} schneller als zuvor. Steigere nächstes Mal nur eines davon.`,
    run: (further, faster) =>
      `Dein letzter Lauf war ${further} länger und ${faster} schneller als zuvor. Steigere nächstes Mal nur eines davon.`,
  },
};
