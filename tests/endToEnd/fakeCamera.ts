import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserArguments } from '../../scripts/browserArguments.ts';
import { findOrInstallBrowser } from '../../scripts/findOrInstallBrowser.ts';

/** Chromium's fake camera shows a Motion-JPEG file at this rate, one picture after the other, again and again. */
export const fakeCameraRate = 30;

/**
 * Each picture carries its number in the upper row, as squares of this many pixels that are black or white, the
 * smallest bit first: what the camera really showed, and when, can be read back, however slow the machine.
 */
export const numberBits = { count: 10, size: 8 } as const;

/** Which part of a film to show, and how. */
export interface FakeCameraFilm {
  /** An MP4 that Chromium plays. */
  readonly film: string;
  /** Seconds; whole strides where the runner is to run on over the seam. */
  readonly from: number;
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Writes a film as the Motion-JPEG file that a fake camera shows. A browser plays and draws it, so nothing but the
 * browser is needed. The picture keeps its shape, with black beside it where the camera's is another.
 */
export async function writeFakeCamera(shows: FakeCameraFilm, path: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: [...browserArguments] });
  try {
    const page = await browser.newPage();
    await page.setContent('<video muted></video>');
    const address = `data:video/mp4;base64,${readFileSync(shows.film).toString('base64')}`;
    await page.evaluate(async (source) => {
      const video = document.querySelector('video')!;
      video.src = source;
      await new Promise((resolve, reject) => {
        video.onloadeddata = resolve;
        video.onerror = () => reject(new Error('The browser does not play this film.'));
      });
    }, address);
    const pictures: Buffer[] = [];
    const count = Math.round(shows.seconds * fakeCameraRate);
    for (let i = 0; i < count; i++) {
      // The middle of the moment that the picture stands for, so that rounding never shows the one before.
      const time = shows.from + (i + 0.5) / fakeCameraRate;
      const picture = await page.evaluate(
        async ([at, width, height, number, bits, size]) => {
          const video = document.querySelector('video')!;
          await new Promise((resolve) => {
            video.onseeked = resolve;
            video.currentTime = at;
          });
          const canvas = new OffscreenCanvas(width, height);
          const context = canvas.getContext('2d')!;
          context.fillRect(0, 0, width, height);
          const scale = Math.min(width / video.videoWidth, height / video.videoHeight);
          const [w, h] = [video.videoWidth * scale, video.videoHeight * scale];
          context.drawImage(video, (width - w) / 2, (height - h) / 2, w, h);
          for (let bit = 0; bit < bits; bit++) {
            context.fillStyle = (number >> bit) & 1 ? 'white' : 'black';
            context.fillRect(bit * size, 0, size, size);
          }
          const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
          const bytes = new Uint8Array(await blob.arrayBuffer());
          let text = '';
          for (const byte of bytes) text += String.fromCharCode(byte);
          return btoa(text);
        },
        [time, shows.width, shows.height, i, numberBits.count, numberBits.size] as const,
      );
      pictures.push(Buffer.from(picture, 'base64'));
    }
    writeFileSync(path, Buffer.concat(pictures));
  } finally {
    await browser.close();
  }
}
