import { isBack } from '../../care/diary/bodySpot.ts';
import { Known } from './Known.tsx';
import { usePainPicture } from './usePainPicture.ts';

/** That a back was told of which hurts, and that what is found is ordered for it; nothing where none was. */
export function BackNote() {
  const { where } = usePainPicture();
  return where.some(isBack) ? <Known ids={['rankingWithBackPain']} /> : null;
}
