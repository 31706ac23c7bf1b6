import { Camera, Film } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { homeWords } from '../../language/homeWords.ts';
import { useTakeFiles } from '../shell/useTakeFiles.ts';

const films = 'video/*,.mp4,.m4v,.mov,.webm,.mkv';

/** Pose tracks and saved runs too; not on a phone, which would then offer its files instead of its films. */
function accepted(): string {
  return matchMedia('(pointer: coarse)').matches ? films : `${films},.json,.lope`;
}

interface FilmChooserProps {
  readonly label?: string;
  readonly kind?: 'primary' | 'plain';
  readonly size?: 'medium' | 'large';
  /** Opens the camera of a phone instead of its films. */
  readonly capture?: boolean;
}

/**
 * A button that asks for a film. Endings stand beside the type because some systems know no type for them. `capture`
 * keeps phones from offering the films they have, so it is a button of its own.
 */
export function FilmChooser({
  label = homeWords.film.button,
  kind = 'primary',
  size = 'large',
  capture = false,
}: FilmChooserProps) {
  const take = useTakeFiles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        kind={kind}
        size={size}
        icon={capture ? <Camera aria-hidden="true" /> : <Film aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={capture ? 'video/*' : accepted()}
        capture={capture ? 'environment' : undefined}
        aria-label={label}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same film again must count as a change.
          event.target.value = '';
          if (files.length > 0) take(files);
        }}
      />
    </>
  );
}
