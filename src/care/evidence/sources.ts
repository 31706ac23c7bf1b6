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
  maselli2020: { by: 'Maselli and others', year: 2020, what: 'review: back pain in runners and in everybody' },
  neason2024: {
    by: 'Neason and others',
    year: 2024,
    what: 'trial: 12 weeks of run–walk in 40 adults with long-lasting back pain',
  },
  nice2016: { by: 'NICE NG59', year: 2016, what: 'guideline: low back pain and sciatica' },
  who2023: { by: 'WHO', year: 2023, what: 'guideline: chronic low back pain' },
} as const satisfies Record<string, Source>;

/** @see sources */
export type SourceId = keyof typeof sources;
