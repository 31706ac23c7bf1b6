import { careWords } from '../../language/care/careWords.ts';

/** The screens of care that there are, in the order of their tabs. */
export const careTabs = [
  { id: 'today', path: '/today', label: careWords.tabs.today },
  { id: 'exercises', path: '/exercises', label: careWords.tabs.exercises },
] as const;

/** @see careTabs */
export type CareTab = (typeof careTabs)[number]['id'];
