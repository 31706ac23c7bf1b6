/** The screens of care that there are, in the order of their tabs; each is called as in `careWords.tabs`. */
export const careTabs = [
  { id: 'today', path: '/today' },
  { id: 'exercises', path: '/exercises' },
  { id: 'plan', path: '/plan' },
  { id: 'runs', path: '/runs' },
  { id: 'overTime', path: '/over-time' },
] as const;

/** @see careTabs */
export type CareTab = (typeof careTabs)[number]['id'];
