/** Why a file gives no diary; nothing has changed then. `newer`: a later Lope wrote it. */
export type DiaryFileProblem = 'tooLarge' | 'noDiary' | 'newer';
