import { expect, test } from 'vitest';
import { addDays } from '../../../../src/care/calendar/day.ts';
import type { DoneSession } from '../../../../src/care/diary/doneSession.ts';
import type { Pain } from '../../../../src/care/diary/pain.ts';
import type { DayTold } from '../../../../src/care/pain/dayTold.ts';
import { painTable, runsTable, sessionsTable } from '../../../../src/care/together/diaryTables.ts';
import { mergedRows } from '../../../../src/care/together/mergedRows.ts';
import { sessionsDone } from '../../../../src/care/together/sessionsDone.ts';
import { weeksTogether } from '../../../../src/care/together/weekTogether.ts';
import { csv } from '../../../../src/exports/csv.ts';
import { readDiaryFile, writeDiaryFile } from '../../../../src/storage/diary/diaryFile.ts';
import { dayOf, madeRun } from '../load/madeRun.ts';

const sunday = dayOf('2026-11-22');

function told(day: string, before: Pain | null, nextMorning: Pain | null, more: Partial<DayTold> = {}): DayTold {
  return {
    day: dayOf(day),
    where: ['lowBack'],
    before,
    during: null,
    after: null,
    exercising: null,
    nextMorning,
    signs: [],
    redFlags: [],
    hasRun: false,
    ...more,
  };
}

function done(day: string, pain: Pain | null, more: Partial<DoneSession> = {}): DoneSession {
  return {
    id: `done-${day}`,
    kind: 'doneSession',
    changedAt: 1,
    day: dayOf(day),
    part: 'strength',
    exercises: ['squat', 'birdDog'],
    seconds: 900,
    pain,
    ...more,
  };
}

test('what was exercised stands together by its kind, since a day', () => {
  const sessions = [
    done('2026-11-01', 9),
    done('2026-11-17', null, { seconds: 600 }),
    done('2026-11-22', 4, { exercises: ['plank', 'squat'] }),
    done('2026-11-20', 1, { part: 'coolDown', exercises: ['walk'], seconds: 180 }),
  ];
  expect(sessionsDone(sessions, dayOf('2026-11-02'))).toEqual([
    {
      part: 'strength',
      count: 2,
      last: '2026-11-22',
      seconds: 750,
      worstPain: 4,
      exercises: ['squat', 'birdDog', 'plank'],
    },
    { part: 'coolDown', count: 1, last: '2026-11-20', seconds: 180, worstPain: 1, exercises: ['walk'] },
  ]);
  expect(sessionsDone(sessions, dayOf('2026-11-23'))).toEqual([]);
});

test('a week stands beside its own pain, and one without either is empty and not zero', () => {
  const runs = [madeRun('2026-11-16', 5), madeRun('2026-11-22', 7), madeRun('2026-11-20', 20, { activity: 'bike' })];
  const days = [told('2026-11-16', 2, 5), told('2026-11-22', 4, null, { signs: ['limped'] })];
  const [before, week] = weeksTogether(runs, [done('2026-11-17', 4), done('2026-11-22', null)], days, sunday, 2);
  expect(week).toEqual({
    monday: '2026-11-16',
    metres: 12_000,
    runs: 2,
    longest: 7000,
    otherDays: 1,
    sessions: 2,
    daysTold: 2,
    worstPain: 5,
    worstMorning: 5,
    stoppedDays: 1,
  });
  expect(before).toMatchObject({ monday: '2026-11-09', runs: 0, longest: null, worstPain: null, worstMorning: null });
});

test('weeks follow upon each other over a clock change and a year’s end', () => {
  const weeks = weeksTogether([], [], [], dayOf('2027-01-05'), 12);
  weeks.slice(1).forEach(({ monday }, i) => {
    expect(monday).toBe(addDays(weeks[i].monday, 7));
  });
});

test('a table opens in a spreadsheet as meant: letters, quotes, numbers, and no formula', () => {
  const text = csv(
    ['day', 'note_with_ümlaut'],
    [
      ['2026-11-22', '=HYPERLINK("x")'],
      ['2026-11-22', '+1'],
      ['2026-11-22', '-1'],
      ['2026-11-22', '@a'],
      ['2026-11-22', '\t=1'],
      ['2026-11-22', 'a, "b"\nc'],
      ['2026-11-22', -1.5],
      ['2026-11-22', null],
    ],
  );
  expect(text).toBe(
    [
      '\ufeffday,note_with_ümlaut',
      '2026-11-22,"\'=HYPERLINK(""x"")"',
      "2026-11-22,'+1",
      "2026-11-22,'-1",
      "2026-11-22,'@a",
      "2026-11-22,'\t=1",
      '2026-11-22,"a, ""b""\nc"',
      '2026-11-22,-1.5',
      '2026-11-22,',
      '',
    ].join('\r\n'),
  );
});

test('the tables name their units, and hold every row', () => {
  const runs = runsTable([madeRun('2026-11-22', 5.2, { note: '=1+1' }), madeRun('2026-11-16', null)], []);
  const [head, first, second] = runs.split('\r\n');
  expect(head).toContain('distance_m,time_s,cadence_steps_per_min');
  expect(first).toBe('2026-11-16,,run,,1800,,,,,,hand');
  expect(second).toBe("2026-11-22,,run,5200,1800,,,,,'=1+1,hand");
  expect(painTable([told('2026-11-22', 3, null)])).toContain('2026-11-22,3,,,,,lowBack,\r\n');
  expect(painTable([told('2026-11-22', 3, null, { exercising: 4 })])).toContain('2026-11-22,3,,,4,,lowBack,\r\n');
  const sessions = sessionsTable([done('2026-11-22', null), done('2026-11-17', 4)]);
  expect(sessions.split('\r\n').slice(1)).toEqual([
    '2026-11-17,strength,900,4,squat; birdDog',
    '2026-11-22,strength,900,,squat; birdDog',
    '',
  ]);
});

test('rows come together by their ids, and the newest change counts', () => {
  const there = [
    { ...madeRun('2026-11-20', 5), id: 'a', changedAt: 5 },
    { ...madeRun('2026-11-21', 6), id: 'b', changedAt: 5 },
  ];
  const older = { ...there[0], metres: 1, changedAt: 4 };
  const newer = { ...there[1], metres: 9000, changedAt: 6 };
  const fresh = { ...madeRun('2026-11-22', 7), id: 'c', changedAt: 1 };
  expect(mergedRows(there, [older, newer, fresh, there[0]])).toEqual({ added: [fresh], newer: [newer], unchanged: 2 });
});

test('a backup comes back as it was written, and a damaged one changes nothing', async () => {
  const rows = [madeRun('2026-11-20', 5), madeRun('2026-11-21', null, { activity: 'yoga' })];
  const text = writeDiaryFile(rows, Date.UTC(2026, 10, 22));
  expect(await readDiaryFile(new Blob([text]))).toEqual({ rows, broken: 0 });
  const broken = text.replace('"seconds": 1800', '"seconds": -1');
  expect(await readDiaryFile(new Blob([broken]))).toMatchObject({ broken: 1 });
  for (const [problem, file] of [
    ['noDiary', '{'],
    ['noDiary', '[]'],
    ['noDiary', text.replace('lope-diary', 'other')],
    ['newer', text.replace('"version": 1', '"version": 2')],
  ] as const) {
    expect(await readDiaryFile(new Blob([file]))).toEqual({ problem });
  }
  expect(await readDiaryFile({ size: 31e6 } as Blob)).toEqual({ problem: 'tooLarge' });
});
