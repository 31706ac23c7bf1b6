import type { Form } from '../../virtualRunner/form.ts';
import { forms } from '../../virtualRunner/forms.ts';

const both = (value: number) => ({ left: value, right: value });
const { clean } = forms;

interface Quick {
  readonly speed: number;
  readonly cadence: number;
  readonly contactTimeMs: number;
  readonly overstride: number;
  readonly kneeFlexionAtContact: number;
}

/**
 * The clean runner, quicker; smaller bodies run as large ones do on a clock that goes with the root of their size
 * (equal Froude number: Alexander 1989).
 */
function quick({ speed, cadence, contactTimeMs, overstride, kneeFlexionAtContact }: Quick, height = 1.75): Form {
  const size = height / 1.75;
  const clock = Math.sqrt(size);
  return {
    ...clean,
    body: { ...clean.body, height },
    speed: speed * clock,
    cadence: cadence / clock,
    contactTimeMs: both(contactTimeMs * clock),
    overstride: both(overstride * size),
    stepWidth: clean.stepWidth * size,
    kneeFlexionAtContact,
  };
}

const brisk: Quick = { speed: 4, cadence: 180, contactTimeMs: 200, overstride: 0.2, kneeFlexionAtContact: 16 };

/** People who really take so many steps a minute. */
export const quickRunners = {
  '200 a minute': quick({ ...brisk, cadence: 200, contactTimeMs: 190 }),
  '215 a minute': quick({ ...brisk, cadence: 215, contactTimeMs: 180, overstride: 0.16 }),
  'sprint, 260 a minute': quick({
    speed: 8,
    cadence: 260,
    contactTimeMs: 120,
    overstride: 0.28,
    kneeFlexionAtContact: 22,
  }),
  'sprint, 280 a minute': quick({
    speed: 9.5,
    cadence: 280,
    contactTimeMs: 100,
    overstride: 0.3,
    kneeFlexionAtContact: 22,
  }),
  'sprint, 290 a minute': quick({
    speed: 9,
    cadence: 290,
    contactTimeMs: 100,
    overstride: 0.28,
    kneeFlexionAtContact: 20,
  }),
  'a child of 1.2 m': quick(brisk, 1.2),
} as const satisfies Record<string, Form>;
