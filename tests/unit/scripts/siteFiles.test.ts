import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteFilesIn } from '../../../scripts/serviceWorker.ts';

const folder = mkdtempSync(join(tmpdir(), 'lope-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

test('the shell is kept at once, the usual networks once the page rests, the others when they are used', () => {
  write('index.html', 'page');
  write('assets/main-1.js', 'script');
  write('sample/sample.mp4', 'film');
  write('models/detector.tflite', 'network');
  write('models/landmark-full.tflite', 'network');
  write('models/landmark-heavy.tflite', 'network');
  for (const path of [
    '_headers',
    'analyze.html',
    'assets/analyze-1.js',
    'sample/sample.truth.json',
    'serviceWorker.js',
  ]) {
    write(path, 'not for people');
  }
  const kinds = Object.fromEntries(siteFilesIn(folder).map(({ path, kind }) => [path, kind]));
  expect(kinds).toEqual({
    'index.html': 'shell',
    'assets/main-1.js': 'shell',
    'sample/sample.mp4': 'shell',
    'models/detector.tflite': 'model',
    'models/landmark-full.tflite': 'model',
    'models/landmark-heavy.tflite': 'large',
  });
});

test('a file is known by its content: changed is another, unchanged the same', () => {
  const hashes = () => new Map(siteFilesIn(folder).map(({ path, hash }) => [path, hash]));
  const before = hashes();
  write('index.html', 'another page');
  const after = hashes();
  expect(after.get('index.html')).not.toBe(before.get('index.html'));
  expect(after.get('models/landmark-full.tflite')).toBe(before.get('models/landmark-full.tflite'));
});
