import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { useServices } from './useServices.ts';

/** What watches and their apps write; packed ones too. */
const activityFile = /\.(?:fit|gpx|tcx)(?:\.gz)?$/i;

/** Runs that were saved as one file. */
const lopeEnding = /\.lope$/i;

/**
 * What happens to files, whatever way they come: a film opens the check, a watch's files go into the log, saved runs come
 * back to the others.
 *
 * @returns takes files, at least one; `replace`: in place of this address. False when it took only the first of several.
 */
export function useTakeFiles(): (files: readonly File[], way?: { readonly replace: boolean }) => boolean {
  const { chosen, activityImport, lopeFile } = useServices();
  const [, navigate] = useLocation();
  return useCallback(
    (files, way) => {
      const saved = files.find(({ name }) => lopeEnding.test(name));
      if (saved) {
        void lopeFile.read(saved);
        navigate('/keep', way);
        return files.length === 1;
      }
      const activities = files.filter(({ name }) => activityFile.test(name));
      if (activities.length > 0) {
        void activityImport.take(activities);
        navigate('/runs', way);
        return true;
      }
      void chosen.choose(files[0]);
      navigate('/check', way);
      return files.length === 1;
    },
    [chosen, activityImport, lopeFile, navigate],
  );
}
