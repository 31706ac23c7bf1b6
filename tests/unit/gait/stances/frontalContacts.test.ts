import { expect, test } from 'vitest';
import { frontalContacts } from '../../../../src/gait/stances/frontalContacts.ts';
import { cameras } from '../../../virtualRunner/cameras.ts';
import { forms } from '../../../virtualRunner/forms.ts';
import { film } from '../film.ts';
import { readTrack } from '../readTrack.ts';

const step = 0.36;
const rateHz = 48 / step;
const falls = Array.from({ length: 12 }, (_, k) => 0.5 + k * step);

/** Left and right stand in turn; unknown where `isLost`. */
const standing = (isLost: (time: number) => boolean) => ({
  start: 0,
  rateHz,
  samples: Float64Array.from({ length: Math.round(5.5 * rateHz) }, (_, i) =>
    isLost(i / rateHz) ? Number.NaN : Math.cos((Math.PI * (i / rateHz - 0.5 - 0.2 * step)) / step),
  ),
});

const letters = (contacts: readonly { readonly side: string }[]) => contacts.map(({ side }) => side[0]).join('');

test('a step whose legs are lost is told by the trunk, and its foot by the neighbours', () => {
  const whole = frontalContacts(
    falls,
    standing(() => false),
    step,
  );
  const lost = frontalContacts(
    falls,
    standing((time) => time > 1.9 && time < 2.5),
    step,
  );
  expect(letters(whole)).toBe('lrlrlrlrlrlr');
  expect(letters(lost)).toBe(letters(whole));
  expect(Math.min(...lost.map(({ quality }) => quality))).toBe(0);
});

test('before the legs are first seen, and after they are last, no step is told', () => {
  const contacts = frontalContacts(
    falls,
    standing((time) => time < 1.1 || time > 3.4),
    step,
  );
  expect(contacts.length).toBeLessThan(9);
  expect(contacts[0].initialContact).toBeGreaterThan(0.8);
});

test('from behind and above, feet on one line keep their sides', () => {
  const { leaning } = forms;
  const { track, truth } = film({ ...leaning, stepWidth: 0.01 }, { ...cameras.rear, height: 1.8, distance: 3.4 });
  const { contacts } = readTrack(track);
  expect(contacts.length).toBeGreaterThan(16);
  for (const { side, initialContact } of contacts) {
    const nearest = truth.contacts.reduce((best, contact) =>
      Math.abs(contact.initialContact - initialContact) < Math.abs(best.initialContact - initialContact)
        ? contact
        : best,
    );
    expect(side).toBe(nearest.side);
  }
});
