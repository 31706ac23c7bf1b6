import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf16Text } from '../../../src/poseTrack/utf16Text.ts';

/** As Node writes it, which is what Windows calls Unicode. */
const little = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const big = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());

test('reads UTF-16 either way round, longer than one piece and with signs beyond the first plane', () => {
  for (const text of ['{"format":"pose-track"}', 'é🏃'.repeat(10_000), '']) {
    expect(utf16Text(little(text))).toBe(text);
    expect(utf16Text(big(text))).toBe(text);
  }
});

test('any text comes back as it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => utf16Text(little(text)) === text));
});

test('what has no such mark is not UTF-16', () => {
  expect(utf16Text(new Uint8Array(Buffer.from('\ufeff{}')))).toBeNull();
  expect(utf16Text(new Uint8Array())).toBeNull();
});
