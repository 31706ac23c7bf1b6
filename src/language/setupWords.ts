import type { SetupStep } from '../live/setupAdvice.ts';

/** Each instruction on the screen, and as it is said to somebody who walks away from the screen. */
export const setupWords: Readonly<Record<SetupStep, { readonly shown: string; readonly spoken: string }>> = {
  nobody: { shown: 'Step into the picture', spoken: 'Step into the picture.' },
  tooDark: {
    shown: 'More light, please',
    spoken: 'It is too dark. Switch on a light, or turn the camera away from the window.',
  },
  someoneElse: { shown: 'Only you in the picture', spoken: 'Somebody else is in the picture. Ask them to step aside.' },
  tooClose: { shown: 'Camera further back', spoken: 'You are too close. Move the camera back.' },
  tooFar: { shown: 'Camera closer', spoken: 'You are small in the picture. Move the camera closer.' },
  feetCutOff: { shown: 'Show your feet', spoken: 'Your feet are cut off. Tilt the camera down.' },
  headCutOff: { shown: 'Show your head', spoken: 'Your head is cut off. Tilt the camera up.' },
  tilted: { shown: 'Level the camera', spoken: 'The camera is tilted. Level it.' },
  turnToSide: { shown: 'Camera beside you', spoken: 'Turn, or move the camera, so that it sees you from the side.' },
  turnToCamera: { shown: 'Face the camera', spoken: 'Face the camera.' },
  turnAway: { shown: 'Back to the camera', spoken: 'Turn your back to the camera.' },
  standTall: { shown: 'Stand tall, arms down', spoken: 'Stand tall with your arms down for three seconds.' },
  ready: { shown: 'Start running', spoken: 'Ready. Start running.' },
};
