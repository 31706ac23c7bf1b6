import type { loadStatements } from '../../care/evidence/loadStatements.ts';

/** What is said about how much to run, on which days, in which shoes. */
export const englishLoad: Readonly<Record<keyof typeof loadStatements, string>> = {
  longestRun:
    'Among 5205 runners, a run well beyond the longest of the 30 days before went with more injuries: the bigger the jump, the more. There is no safe line. A smaller jump, a smaller risk.',
  smallerStep: 'The smaller step is our own: at most a twentieth beyond your longest run.',
  weekOverShare: 'New runners who added more than 30 % in two weeks had more of the injuries that go with distance.',
  tenPercent: 'The well-known “no more than 10 % a week” was tested with new runners and made no difference.',
  coupleOfMiles: 'A common word of caution: add no more than a couple of miles (3 km) a week.',
  notTogether: 'Run further or run faster, never both at once.',
  runningDays: 'Three or four running days a week suit most people, with days of rest between.',
  crossTraining:
    'Do something else than running at least three or four days a month, better every week: bike, swim, walk, yoga or strength.',
  walkingCounts:
    'Walking is no second best: people who took it up after back pain, with some teaching, stayed free of it for longer – 208 days instead of 112, in the middle of each group.',
  runWalk:
    'In a small trial, adults whose backs had hurt for over three months ran and walked in turn for twelve weeks. Their pain fell by 15 points of 100 more than that of those who waited.',
  runWalkHarms: 'In that trial legs complained seven times and a back once: check in when a shin or a knee hurts, too.',
  runWalkSteps:
    'One stage up a week at most, and only after two sessions that went well. Down again is always all right.',
  stagesOurs: 'The seconds of each stage are our own.',
  missedDays: 'A missed day is no debt. It moves to a day that fits, or is let go.',
  shoeLimit:
    'Look at your shoes after about 250 miles (400 km), and sooner where the sole is smooth. No trial has tested this or any other number.',
  shoesFitted: 'Wear shoes that are fitted for you.',
  rotatingShoes: 'Runners who took turns with two or more pairs had fewer injuries.',
  fewWeeks: 'With fewer than eight weeks of both pain and running, a pattern is most likely chance.',
  notACause:
    'Two things that go up and down together need not cause one another. Use this to ask better questions, not to blame a run.',
};
