import { useEffect, useState } from 'react';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import type { Engine } from '../../../state/engine.ts';
import { type PagePicture, pagePictures } from './pagePictures.ts';

/** A picture that is ready to be shown. */
export interface ReadyPicture extends Pick<PagePicture, 'caption'> {
  readonly url: string;
}

/**
 * Draws the pictures of a run's page, one after the other, since each holds a decoder.
 *
 * @returns null while they are drawn; those that can't be read are left out.
 */
export function usePagePictures(
  result: FilmResult,
  film: Blob | null,
  drawFrame: Engine['drawFrame'],
): readonly ReadyPicture[] | null {
  const [ready, setReady] = useState<readonly ReadyPicture[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const urls: string[] = [];
    const draw = async () => {
      const pictures: ReadyPicture[] = [];
      for (const { caption, frame } of pagePictures(result, film)) {
        const picture = await drawFrame(frame).catch(() => null);
        if (!isWanted) return;
        if (!picture) continue;
        const url = URL.createObjectURL(picture);
        urls.push(url);
        pictures.push({ caption, url });
      }
      setReady(pictures);
    };
    setReady(null);
    void draw();
    return () => {
      isWanted = false;
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [result, film, drawFrame]);
  return ready;
}
