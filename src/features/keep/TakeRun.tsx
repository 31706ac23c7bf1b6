import { Save } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { lopeWords } from '../../language/lopeWords.ts';
import { useServices } from '../shell/useServices.ts';

interface TakeRunProps {
  readonly id: string;
  readonly hasFilm: boolean;
}

/** One run as a file that can be opened again, with its film or without. */
export function TakeRun({ id, hasFilm }: TakeRunProps) {
  const { lopeFile } = useServices();
  const isBusy = useStore(lopeFile.state, ({ phase }) => phase === 'writing' || phase === 'reading');
  // What is said here is of this run: not of one that was saved before.
  useEffect(() => {
    lopeFile.dismiss();
    return lopeFile.dismiss;
  }, [lopeFile]);
  const take = (films: boolean) => void lopeFile.write([id], { films, diary: false });
  return (
    <>
      <Button size="small" icon={<Save aria-hidden="true" />} disabled={isBusy} onClick={() => take(false)}>
        {lopeWords.save.one}
      </Button>
      {hasFilm && (
        <Button size="small" icon={<Save aria-hidden="true" />} disabled={isBusy} onClick={() => take(true)}>
          {lopeWords.save.oneWithFilm}
        </Button>
      )}
    </>
  );
}
