import type { FileReading } from './fileReading.ts';
import type { Notice } from './notice.ts';

/** A picture lost here and there changes nothing; from this share on steps are missing. */
const manyUnreadable = 0.02;

/** What the person should know about the film's file. */
export function fileNotices(file: FileReading): Notice[] {
  const { pictures, unreadable, isCutShort, missingSeconds, isInterlaced } = file;
  const notices: Notice[] = [];
  if (unreadable > 0) {
    const level = unreadable > manyUnreadable * pictures ? 'warn' : 'info';
    notices.push({ id: 'unreadablePictures', level, pictures, unreadable });
  }
  if (isCutShort) notices.push({ id: 'cutShort', level: 'info', missingSeconds });
  if (isInterlaced) notices.push({ id: 'interlaced', level: 'warn' });
  return notices;
}
