import { expect, test } from 'vitest';
import { downloadSentence } from '../../../src/language/downloadSentence.ts';

const megabytes = (bytes: number, totalBytes: number | null) => downloadSentence({ bytes, totalBytes });

test('a slow line is told how much has come', () => {
  expect(megabytes(3_120_000, 9_400_000)).toBe('Loading what finds your body: 3.1\u00a0MB of 9.4\u00a0MB');
  expect(megabytes(3_120_000, null)).toBe('Loading what finds your body: 3.1\u00a0MB so far');
});

test('nothing is said before it begins or after it has come', () => {
  expect(downloadSentence(null)).toBeNull();
  expect(megabytes(0, 9_400_000)).toBeNull();
  expect(megabytes(9_400_000, 9_400_000)).toBeNull();
});
