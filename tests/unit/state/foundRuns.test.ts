import { expect, test } from 'vitest';
import { foundRuns, type RunSearch, runnersOf } from '../../../src/state/foundRuns.ts';
import { noNotes, type RunCard } from '../../../src/storage/runCard.ts';

function card(id: string, createdAt: number, notes: Partial<RunCard> = {}): RunCard {
  return {
    id,
    createdAt,
    name: id,
    view: 'left-side',
    gait: 'running',
    finding: null,
    notice: null,
    seen: null,
    cadence: null,
    durationSeconds: 10,
    picture: null,
    filmBytes: null,
    ...noNotes,
    ...notes,
  };
}

const cards = [
  card('b', 3, { runner: 'Zoë', tags: ['Hill'], place: 'Gym' }),
  card('a10', 1, { runner: 'Ana', notes: 'easy' }),
  card('a9', 2, { runner: 'Zoë' }),
];

const all: RunSearch = { text: '', runner: null, order: 'newest' };
const ids = (search: Partial<RunSearch>) => foundRuns(cards, { ...all, ...search }).map(({ id }) => id);

test('runs come newest first, or as is asked for', () => {
  expect(ids({})).toEqual(['b', 'a9', 'a10']);
  expect(ids({ order: 'oldest' })).toEqual(['a10', 'a9', 'b']);
  expect(ids({ order: 'name' })).toEqual(['a9', 'a10', 'b']);
  expect(ids({ order: 'runner' })).toEqual(['a10', 'b', 'a9']);
});

test('each word has to be somewhere, whatever its case and accents', () => {
  expect(ids({ text: '  HILL zoe ' })).toEqual(['b']);
  expect(ids({ text: 'gym' })).toEqual(['b']);
  expect(ids({ text: 'easy ana' })).toEqual(['a10']);
  expect(ids({ text: 'easy zoe' })).toEqual([]);
  expect(ids({ runner: 'Zoë' })).toEqual(['b', 'a9']);
});

test('everybody is named once', () => {
  expect(runnersOf([...cards, card('x', 9)])).toEqual(['Ana', 'Zoë']);
});
