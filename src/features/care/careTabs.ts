import { careWords } from '../../language/care/careWords.ts';

/** The screens of care that there are, in the order of their tabs. */
export const careTabs = [
  { id: 'today', path: '/today', label: careWords.tabs.today },
  { id: 'exercises', path: '/exercises', label: careWords.tabs.exercises },
  { id: 'plan', path: '/plan', label: careWords.tabs.plan },
  { id: 'runs', path: '/runs', label: careWords.tabs.runs },
  { id: 'overTime', path: '/over-time', label: careWords.tabs.overTime },
] as const;

/** @see careTabs */
export type CareTab = (typeof careTabs)[number]['id'];
