import { afterEach, expect, test } from 'vitest';
import { asInFiles } from '../../../src/language/asInFiles.ts';
import { byHandTexts } from '../../../src/language/byHandTexts.ts';
import { shownUnits, showUnits } from '../../../src/language/shownUnits.ts';
import { speak, spokenLanguage, spokenLocale } from '../../../src/language/spoken.ts';

afterEach(() => {
  showUnits({ length: 'cm', speed: 'kmh' });
  speak('en', 'en-GB');
});

const write = () => byHandTexts({ speedKmh: 10.5, heightCm: 178 }, 0);

test('files are English and metric on a page that is neither, and the page goes on as it was', () => {
  const plain = write();
  expect(plain).toEqual(['belt speed 10.5 km/h', 'height 178 cm']);
  speak('de', 'de-DE');
  showUnits({ length: 'ft', speed: 'mph' });
  const shown = write();
  expect(shown).not.toEqual(plain);
  expect(asInFiles(write)).toEqual(plain);
  expect(write()).toEqual(shown);
});

test('the page goes on as it was where writing fails', () => {
  speak('de', 'de-AT');
  showUnits({ length: 'ft', speed: 'minPerMile' });
  const fail = () => {
    throw new Error('no');
  };
  expect(() => asInFiles(fail)).toThrow('no');
  expect([spokenLanguage(), spokenLocale(), shownUnits()]).toEqual([
    'de',
    'de-AT',
    { length: 'ft', speed: 'minPerMile' },
  ]);
});
