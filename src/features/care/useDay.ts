import { useEffect, useState } from 'react';
import { type Day, localDay } from '../../care/calendar/day.ts';

const minute = 60_000;

/** The local day, which changes at midnight and when the page is looked at again after it. */
export function useDay(): Day {
  const [day, setDay] = useState(() => localDay(new Date()));
  useEffect(() => {
    const look = () => setDay(localDay(new Date()));
    const timer = setInterval(look, minute);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return day;
}
