import type { SetupStep } from '../live/setupAdvice.ts';
import { german } from './setupWords.de.ts';
import { spoken } from './spoken.ts';

/** Each instruction on the screen, and as it is said to somebody who walks away from the screen. */
export type SetupWords = Readonly<Record<SetupStep, { readonly shown: string; readonly spoken: string }>>;

const english: SetupWords = {
  nobody: { shown: 'Step into view', spoken: 'Step into view of the camera.' },
  tooDark: {
    shown: 'More light',
    spoken: 'It’s too dark. Switch on a light, or turn the camera away from the window.',
  },
  someoneElse: { shown: 'Only you in the picture', spoken: 'Someone else is in the picture. Ask them to step aside.' },
  tooClose: { shown: 'Camera further back', spoken: 'You’re too close. Move the camera back.' },
  tooFar: { shown: 'Camera closer', spoken: 'You’re small in the picture. Move the camera closer.' },
  feetCutOff: { shown: 'Show your feet', spoken: 'Your feet are cut off. Tilt the camera down.' },
  headCutOff: { shown: 'Show your head', spoken: 'Your head is cut off. Tilt the camera up.' },
  tilted: { shown: 'Straighten the camera', spoken: 'The camera is tilted. Straighten it.' },
  turnToSide: { shown: 'Camera beside you', spoken: 'Turn, or move the camera, so that it sees you from the side.' },
  turnToCamera: { shown: 'Face the camera', spoken: 'Face the camera.' },
  turnAway: { shown: 'Back to the camera', spoken: 'Turn your back to the camera.' },
  standTall: { shown: 'Stand tall, arms down', spoken: 'Stand tall with your arms down for three seconds.' },
  ready: { shown: 'Start running', spoken: 'Ready. Start running.' },
};

/** @see SetupWords */
export const setupWords = spoken({ en: english, de: german });
