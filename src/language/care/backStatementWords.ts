import type { backStatements } from '../../care/evidence/backStatements.ts';

/** What is said about running form and a back that hurts. */
export const englishBack: Readonly<Record<keyof typeof backStatements, string>> = {
  rankingWithBackPain:
    'Your back pain is taken into account: what may matter for a back, landing and posture, comes further in front.',
  softLandingBack:
    'Landing softly is advised to spare bones and joints. In a trial, new runners who learnt it had far fewer injuries in the next year. Whether it spares the back was not tested.',
  stiffKnees: 'Runners whose back hurts land with stiffer knees than others.',
  shorterSteps:
    'Shorter, quicker steps make each landing lighter. Runners whose back hurts take slightly fewer steps a minute than others.',
  footStrikeDisagreed:
    'The advice differs: land on the mid-foot, say some; let the heel touch softly and roll, say others. Switching is not known to help and loads the calf. Land softer and shorter instead.',
  leanAndBack:
    'A slight lean from the ankles is often advised, so that you go forward and not up and down like a pogo stick. A large one makes the back muscles work harder. Neither has been tested against back pain.',
  trunkAndHips:
    'In runners whose back hurts, trunk and hips turn more together; in others they turn against each other.',
  straightSpine: 'A straight spine, firm buttocks and hips that face forward are often advised.',
  openChest: 'An open, lifted chest is often advised; it is a matter of comfort.',
  lowShoulders: 'Low, loose shoulders are often advised; it is a matter of comfort.',
  stackedHead: 'A head that leads the body is said to tire the muscles between the shoulder blades.',
  armsForward:
    'Arms that swing front to back balance the legs. That crossing arms twist the spine is a thought, not a finding.',
  bentElbows: 'Bent elbows that hang low and swing back are often advised; tired runners tend to tuck them up.',
  looseJaw: 'A loose jaw and open hands are often advised, so that tension does not travel to neck and shoulders.',
  stepWidthVaries: 'In runners whose back hurts, the width of their steps varies more than in others.',
  oneCue: 'One cue at a time, for one to two weeks, then film again: the video tells whether it changed.',
};
