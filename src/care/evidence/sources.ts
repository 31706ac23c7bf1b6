/** Where something is known from. */
export interface Source {
  /** Authors as they are cited, or the body that published it. */
  readonly by: string;
  /** Null for what has no year. */
  readonly year: number | null;
  /** What was done or written, in a few words. */
  readonly what: string;
}

/** Every source, by the first author and year. Names and years are the same in all languages. */
export const sources = {
  articles: { by: 'Articles for runners with back pain', year: null, what: 'the five that Lope was built from' },
  finucane2020: {
    by: 'Finucane and others (IFOMPT)',
    year: 2020,
    what: '100 experts from 19 countries: serious causes of back pain',
  },
  horga2022: { by: 'Horga and others', year: 2022, what: 'scans of runners’ backs before and after a marathon' },
  lope: { by: 'Lope', year: null, what: 'our own choice' },
  maselli2020: { by: 'Maselli and others', year: 2020, what: 'review: back pain in runners' },
  neason2024: {
    by: 'Neason and others',
    year: 2024,
    what: 'trial: 12 weeks of run–walk in 40 adults with long-lasting back pain',
  },
  nice2016: { by: 'NICE NG59', year: 2016, what: 'guideline: low back pain and sciatica' },
  silbernagel2007: {
    by: 'Silbernagel and others',
    year: 2007,
    what: 'trial: going on running with a painful Achilles tendon',
  },
  thomee1997: { by: 'Thomeé', year: 1997, what: 'a scale for pain while training sore knees' },
  vincent2017: { by: 'Vincent and Vincent (ACSM)', year: 2017, what: 'advice for running with pain' },
  warden2014: { by: 'Warden and others', year: 2014, what: 'overloaded bones in distance runners: advice' },
  who2023: { by: 'WHO', year: 2023, what: 'guideline: chronic low back pain' },
} as const satisfies Record<string, Source>;

/** @see sources */
export type SourceId = keyof typeof sources;
