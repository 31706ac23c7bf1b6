import { useEffect } from 'react';
import { useTakeFiles } from './useTakeFiles.ts';

/** Files that the system hands to the installed app (File Handling API). */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Takes the files with which somebody opened Lope from their desktop. */
export function OpenedFiles() {
  const take = useTakeFiles();
  useEffect(() => {
    const { launchQueue } = window as { readonly launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(async ({ files = [] }) => {
      if (files.length > 0) take(await Promise.all(files.map((handle) => handle.getFile())));
    });
  }, [take]);
  return null;
}
