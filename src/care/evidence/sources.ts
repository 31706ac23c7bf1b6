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
  arellano2014: { by: 'Arellano and Kram', year: 2014, what: 'running with and without arm swing' },
  articles: { by: 'Articles for runners with back pain', year: null, what: 'the five that Lope was built from' },
  chan2018: { by: 'Chan and others', year: 2018, what: 'trial: 320 new runners taught to land softly' },
  drozda2024: { by: 'Drozda and others', year: 2024, what: 'runners with and without back pain compared' },
  cai2017: { by: 'Cai and others', year: 2017, what: 'trial: leg or back exercises for runners with back pain' },
  finucane2020: {
    by: 'Finucane and others (IFOMPT)',
    year: 2020,
    what: '100 experts from 19 countries: serious causes of back pain',
  },
  hamill2009: { by: 'Hamill and others', year: 2009, what: 'runners with and without back pain compared' },
  hamillGruber2017: { by: 'Hamill and Gruber', year: 2017, what: 'review: is changing the foot strike worth it?' },
  heiderscheit2011: { by: 'Heiderscheit and others', year: 2011, what: 'the same runners at more steps a minute' },
  hayden2021: { by: 'Hayden and others (Cochrane)', year: 2021, what: 'review: exercise for long-lasting back pain' },
  horga2022: { by: 'Horga and others', year: 2022, what: 'scans of runners’ backs before and after a marathon' },
  levine2007: { by: 'Levine and others', year: 2007, what: 'the low back’s curve uphill, level and downhill' },
  lope: { by: 'Lope', year: null, what: 'our own choice' },
  maselli2020: { by: 'Maselli and others', year: 2020, what: 'review: back pain in runners' },
  buist2008: { by: 'Buist and others', year: 2008, what: 'trial: 10 % or 24 % more a week, in 532 new runners' },
  frandsen2025: { by: 'Frandsen and others', year: 2025, what: 'study: each run and its injuries, of 5205 runners' },
  malisoux2015: { by: 'Malisoux and others', year: 2015, what: 'study: one pair or several, in 264 runners' },
  neason2024: {
    by: 'Neason and others',
    year: 2024,
    what: 'trial: 12 weeks of run–walk in 40 adults with long-lasting back pain',
  },
  nielsen2014: { by: 'Nielsen and others', year: 2014, what: 'study: 873 new runners over a year' },
  pocovi2024: {
    by: 'Pocovi and others',
    year: 2024,
    what: 'trial: walking with teaching, in 701 adults after back pain',
  },
  nice2016: { by: 'NICE NG59', year: 2016, what: 'guideline: low back pain and sciatica' },
  seay2011: { by: 'Seay and others', year: 2011, what: 'runners with and without back pain compared' },
  owen2020: {
    by: 'Owen and others',
    year: 2020,
    what: 'review: kinds of exercise for long-lasting back pain compared',
  },
  silbernagel2007: {
    by: 'Silbernagel and others',
    year: 2007,
    what: 'trial: going on running with a painful Achilles tendon',
  },
  snook1998: { by: 'Snook and others', year: 1998, what: 'trial: less bending early in the day' },
  thomee1997: { by: 'Thomeé', year: 1997, what: 'a scale for pain while training sore knees' },
  vincent2017: { by: 'Vincent and Vincent (ACSM)', year: 2017, what: 'advice for running with pain' },
  warden2014: { by: 'Warden and others', year: 2014, what: 'overloaded bones in distance runners: advice' },
  warrener2021: { by: 'Warrener and others', year: 2021, what: 'the same runners at different leans' },
  who2023: { by: 'WHO', year: 2023, what: 'guideline: chronic low back pain' },
} as const satisfies Record<string, Source>;

/** @see sources */
export type SourceId = keyof typeof sources;
