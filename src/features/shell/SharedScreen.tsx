import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { prepareWords } from '../../language/prepareWords.ts';
import { takeSharedFile } from '../../storage/sharedFile.ts';
import { Screen } from './Screen.tsx';
import { useTakeFiles } from './useTakeFiles.ts';

/** Where a film that another app shared arrives: its check is opened, or the first screen where there is none. */
export function SharedScreen() {
  const take = useTakeFiles();
  const [, navigate] = useLocation();
  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    void takeSharedFile()
      .catch(() => null)
      .then((file) => {
        if (file) take([file], { replace: true });
        else navigate('/', { replace: true });
      });
  }, [take, navigate]);
  return (
    <Screen title={prepareWords.title}>
      <p role="status">{prepareWords.reading}</p>
    </Screen>
  );
}
