import { useEffect, useRef } from 'react';

interface BitmapPictureProps {
  readonly picture: ImageBitmap;
  readonly label: string;
  readonly className?: string;
}

/** Shows a bitmap that someone else owns and closes. */
export function BitmapPicture({ picture, label, className }: BitmapPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    // A closed bitmap has no width: another film was chosen meanwhile.
    if (!context || picture.width === 0) return;
    context.canvas.width = picture.width;
    context.canvas.height = picture.height;
    context.drawImage(picture, 0, 0);
  }, [picture]);
  return <canvas ref={canvas} className={className} role="img" aria-label={label} />;
}
