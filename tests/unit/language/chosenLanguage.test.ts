import { expect, it } from 'vitest';
import { chosenLanguage } from '../../../src/language/chosenLanguage.ts';

it('speaks the first of the browser’s languages that it can, written as there', () => {
  expect(chosenLanguage('browser', ['fr-FR', 'de-AT', 'en-US'])).toEqual({ language: 'de', locale: 'de-AT' });
  expect(chosenLanguage('browser', ['EN-us', 'de'])).toEqual({ language: 'en', locale: 'EN-us' });
  expect(chosenLanguage('browser', ['de'])).toEqual({ language: 'de', locale: 'de' });
});

it('speaks English where the browser asks for nothing that it can, or for nothing at all', () => {
  for (const asked of [['fr', 'ja-JP'], [], ['den', 'engl']])
    expect(chosenLanguage('browser', asked)).toEqual({ language: 'en', locale: 'en-GB' });
});

it('speaks what was chosen, written as the browser would write that language', () => {
  expect(chosenLanguage('de', ['en-US', 'de-CH'])).toEqual({ language: 'de', locale: 'de-CH' });
  expect(chosenLanguage('de', ['en-US'])).toEqual({ language: 'de', locale: 'de-DE' });
  expect(chosenLanguage('en', ['de-DE'])).toEqual({ language: 'en', locale: 'en-GB' });
});

it('never hands on a tag that numbers and dates can’t be written by', () => {
  const { language, locale } = chosenLanguage('browser', ['de_DE', 'de-DE@euro']);
  expect({ language, locale }).toEqual({ language: 'de', locale: 'de-DE' });
  expect(new Intl.NumberFormat(locale).format(1.5)).toBe('1,5');
});
