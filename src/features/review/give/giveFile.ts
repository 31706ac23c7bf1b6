import { saveFile } from '../../shell/saveFile.ts';

/** Whether this is a device on which files go to other people by the share sheet rather than through a folder. */
function hasShareSheet(file: File): boolean {
  return matchMedia('(pointer: coarse)').matches && (navigator.canShare?.({ files: [file] }) ?? false);
}

/**
 * Hands a file on: on phones and tablets by the share sheet, where that takes this kind of file, else to the browser's
 * downloads. Within the click that asked for it: browsers open no sheet later.
 *
 * @returns what became of it; `dismissed` where the person closed the sheet.
 */
export async function giveFile(file: File): Promise<'shared' | 'saved' | 'dismissed'> {
  if (hasShareSheet(file)) {
    try {
      await navigator.share({ files: [file], title: file.name });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'dismissed';
      // The click is too long ago, or the sheet won't: it is still the person's file.
    }
  }
  saveFile(file.name, file, file.type);
  return 'saved';
}
