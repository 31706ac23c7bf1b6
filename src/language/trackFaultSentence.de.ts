import type { PoseTrackFault } from '../poseTrack/poseTrackFault.ts';
import { formatNumber } from './number.ts';

const sides = { width: 'breit', height: 'hoch' } as const;

/** What is wrong with a pose track's file. */
export function german(fault: PoseTrackFault): string {
  switch (fault.kind) {
    case 'notJson':
      return 'Das ist keine Posenspur: Es ist kein JSON, oder die Datei bricht ab.';
    case 'notObject':
      return 'Das ist keine Posenspur: Sie müsste ein JSON-Objekt sein.';
    case 'otherFormat':
      return 'Das ist keine Posenspur: Ihr „format“ müsste „pose-track“ sein.';
    case 'otherVersion':
      return `Diese Posenspur hat die Version ${fault.version}; lesbar ist nur Version 1.`;
    case 'otherKeypoints':
      return 'Diese Posenspur hat andere Punkte als „blazepose-33“, und nur diese sind lesbar.';
    case 'noSize':
      return `In dieser Posenspur steht nicht, wie viele Pixel ${sides[fault.side]} das Bild ist.`;
    case 'noTimes':
      return 'In dieser Posenspur fehlt die Liste „times“.';
    case 'noFrames':
      return 'In dieser Posenspur fehlt die Liste „frames“.';
    case 'tooFew':
      return 'Diese Posenspur hat weniger als zwei Bilder.';
    case 'uneven':
      return `Diese Posenspur hat ${fault.times} Zeiten, aber ${fault.frames} Bilder.`;
    case 'notSeconds':
      return `Zeit ${fault.time} dieser Posenspur ist keine Zahl von Sekunden.`;
    case 'notAfter':
      return `Zeit ${fault.time} dieser Posenspur liegt nicht nach der davor.`;
    case 'tooLong':
      return `Die Zeiten dieser Posenspur gehen über mehr als ${fault.mostHours} Stunden; es müssten Sekunden eines Videos sein.`;
    case 'milliseconds':
      return 'Die Zeiten dieser Posenspur sehen nach Millisekunden aus; es müssten Sekunden sein.';
    case 'notFrame':
      return `Bild ${fault.frame} dieser Posenspur ist weder eine Pose noch null.`;
    case 'score':
      return `In Bild ${fault.frame} dieser Posenspur steht ein Wert „score“ von ${formatNumber(fault.score, 3, 0)}; er geht von 0 bis 1.`;
    case 'pointCount':
      return `In Bild ${fault.frame} dieser Posenspur sind es nicht ${fault.count} „${fault.list}“.`;
    case 'notPoint':
      return `In Bild ${fault.frame} dieser Posenspur besteht Punkt ${fault.point} von „${fault.list}“ nicht aus drei Zahlen.`;
  }
}
