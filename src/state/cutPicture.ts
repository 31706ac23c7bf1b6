import type { PictureBox } from '../overlay/pictureBox.ts';

/** A part of a picture as a picture of its own, JPEG. */
export async function cutPicture(picture: Blob, part: PictureBox): Promise<Blob> {
  const whole = await createImageBitmap(picture);
  try {
    const [width, height] = [Math.round(part.width * whole.width), Math.round(part.height * whole.height)];
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
    canvas.getContext('2d')?.drawImage(whole, -part.left * whole.width, -part.top * whole.height);
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  } finally {
    whole.close();
  }
}
