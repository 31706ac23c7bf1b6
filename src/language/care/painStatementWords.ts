import type { painStatements } from '../../care/evidence/painStatements.ts';

/** What is said about pain. */
export const englishPain: Readonly<Record<keyof typeof painStatements, string>> = {
  keepMoving: 'Keep moving, in the way you like best. Backs do better with it than with rest.',
  runningWithBackPain:
    'Runners have back pain less often than other people, and running with walks in between has eased backs that had hurt for months.',
  hurtIsNotHarm: 'Pain does not have to mean that something is being harmed. Moving is safe for nearly every back.',
  discsOfRunners:
    'Most runners without any pain show changes in their discs on a scan, and a marathon left them as they were. A scan alone says little.',
  seeNow:
    'What you ticked has to be looked at by a doctor today, before anything else. Please don’t run or exercise first.',
  seeSoon:
    'What you ticked is harmless in most people, but it should be looked at. See a doctor in the next days, and don’t run until then. Walking is fine as long as it doesn’t hurt more.',
  mention:
    'What you ticked is harmless in nearly everybody. Tell your doctor at your next visit; sooner if the pain grows.',
  boneSpot:
    'A bone that hurts in one spot, or when you hop on one leg, may be overloaded. Don’t run on it until it has been looked at.',
  lightGreen: 'Pain of 0 to 3 that has settled by the next morning is no reason to leave out a run.',
  lightMiddle: 'At 4 or 5, do less: run shorter, or walk.',
  lightHigh: 'At 6 or more, no run today. Walk a little, as far as it feels good.',
  lightIsBorrowed:
    'These limits come from tendons, where they were tried; for backs nobody has tested them. Ours are the careful ones.',
  lightUnsettled: 'After your last run it hurt more the next morning than before. Do less this time.',
  lightIntoLeg:
    'Pain that runs from the back to below the knee should be looked at before you run again. Walking is fine.',
  jointUnsettled: 'A joint still hurts more than before your last run. Give it another day; walk, or ride a bike.',
  stopInRun:
    'Stop when pain grows as you run, turns from dull to sharp, or makes you limp. Walk home; that was enough for today.',
  shorterAfterStop:
    'In your last run the pain was a reason to stop. Start with less: shorter, slower, with walks in between.',
  shorterAfterPain: 'Your last run hurt at 4 or more. Do less this time.',
  shorterWhileWorsening: 'Your pain is getting worse, so do less until it turns.',
  noRunWithFever: 'Don’t run with a fever.',
  proSevere: 'It hurts at 6 or more.',
  proBelowKnee: 'It reaches below the knee.',
  proOverThreeWeeks: 'It has hurt for more than three weeks.',
  proWorsening: 'It is getting worse.',
  proWorseOnReturn: 'It got worse when you took up running again.',
  proAfterEveryRun: 'It hurts after every run.',
  legsNotBack:
    'When people with back pain take up running, it is mostly shins and knees that complain. Tell of those too.',
};
