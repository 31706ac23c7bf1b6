import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { lopeWords } from '../../language/lopeWords.ts';
import { readStorageUse, type StorageUse } from '../../storage/storageUse.ts';

interface StorageUsedProps {
  /** Size of each kept film, bytes. */
  readonly films: readonly number[];
}

/** How much room the runs take here, and whether the browser promised to keep them. */
export function StorageUsed({ films }: StorageUsedProps) {
  const [use, setUse] = useState<StorageUse | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void readStorageUse().then((read) => isWanted && setUse(read));
    return () => {
      isWanted = false;
    };
  }, []);
  const { storage } = lopeWords;
  const ask = async () => {
    const isKept = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
    setRefused(!isKept);
    setUse(await readStorageUse());
  };
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{storage.title}</h2>
      {use && <p>{use.used === null ? storage.unknown : storage.used(use.used, use.quota)}</p>}
      {films.length > 0 && (
        <p>
          {storage.films(
            films.reduce((sum, size) => sum + size, 0),
            films.length,
          )}
        </p>
      )}
      {use && (
        <>
          <p>{use.isPersisted ? storage.kept : storage.notKept}</p>
          {!use.isPersisted && <Button onClick={() => void ask()}>{storage.ask}</Button>}
          {isRefused && <p role="status">{storage.refused}</p>}
        </>
      )}
    </section>
  );
}
