import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { useServices } from './useServices.ts';

/** What watches and their apps write; packed ones too. */
const activityFile = /\.(?:fit|gpx|tcx)(?:\.gz)?$/i;

/**
 * What happens to files, whatever way they come: a film opens the check, a watch's files go into the log.
 *
 * @returns takes files, at least one; false when it took only the first of several.
 */
export function useTakeFiles(): (files: readonly File[]) => boolean {
  const { chosen, activityImport } = useServices();
  const [, navigate] = useLocation();
  return useCallback(
    (files) => {
      const activities = files.filter(({ name }) => activityFile.test(name));
      if (activities.length > 0) {
        void activityImport.take(activities);
        navigate('/runs');
        return true;
      }
      void chosen.choose(files[0]);
      navigate('/check');
      return files.length === 1;
    },
    [chosen, activityImport, navigate],
  );
}
