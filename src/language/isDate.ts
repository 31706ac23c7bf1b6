/** The last moment that a date can stand for (ECMA-262, 21.4.1.1), milliseconds before and after 1970. */
const lastDate = 8.64e15;

/** Whether a number of milliseconds since 1970 is a moment that can be written as a date. */
export function isDate(milliseconds: number): boolean {
  return Math.abs(milliseconds) <= lastDate;
}
