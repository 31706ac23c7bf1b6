import type { PoseTrackFault } from '../poseTrack/poseTrackFault.ts';
import { formatNumber } from './number.ts';
import { spoken } from './spoken.ts';
import { german } from './trackFaultSentence.de.ts';

function english(fault: PoseTrackFault): string {
  switch (fault.kind) {
    case 'notJson':
      return 'This is not a pose track: it is not JSON, or it was cut off.';
    case 'notObject':
      return 'This is not a pose track: it should be a JSON object.';
    case 'otherFormat':
      return 'This is not a pose track: its "format" should be "pose-track".';
    case 'otherVersion':
      return `This pose track is of version ${fault.version}; only version 1 can be read.`;
    case 'otherKeypoints':
      return 'This pose track holds other keypoints than "blazepose-33", the only ones that can be read.';
    case 'noSize':
      return `This pose track does not say the picture’s ${fault.side} in pixels.`;
    case 'noTimes':
      return 'This pose track has no list of "times".';
    case 'noFrames':
      return 'This pose track has no list of "frames".';
    case 'tooFew':
      return 'This pose track has fewer than two frames.';
    case 'uneven':
      return `This pose track has ${fault.times} times but ${fault.frames} frames.`;
    case 'notSeconds':
      return `Time ${fault.time} of this pose track is not a number of seconds.`;
    case 'notAfter':
      return `Time ${fault.time} of this pose track does not come after the one before it.`;
    case 'tooLong':
      return `The times of this pose track run over more than ${fault.mostHours} hours; they should be seconds of one film.`;
    case 'milliseconds':
      return 'The times of this pose track look like milliseconds; they should be seconds.';
    case 'notFrame':
      return `Frame ${fault.frame} of this pose track is neither a pose nor null.`;
    case 'score':
      return `Frame ${fault.frame} of this pose track has a score of ${formatNumber(fault.score, 3, 0)}; scores run from 0 to 1.`;
    case 'pointCount':
      return `Frame ${fault.frame} of this pose track does not have ${fault.count} "${fault.list}".`;
    case 'notPoint':
      return `Point ${fault.point} of "${fault.list}" in frame ${fault.frame} of this pose track is not three numbers.`;
  }
}

/** What is wrong with a pose track's file. */
export const trackFaultSentence = spoken({ en: english, de: german });
