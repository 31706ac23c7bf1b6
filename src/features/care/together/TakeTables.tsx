import { Download } from 'lucide-react';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import { painPicture } from '../../../care/pain/painPicture.ts';
import { painTable, runsTable, sessionsTable } from '../../../care/together/diaryTables.ts';
import { Button } from '../../../components/Button.tsx';
import { togetherWords } from '../../../language/care/togetherWords.ts';
import { saveFile } from '../../shell/saveFile.ts';
import { useServices } from '../../shell/useServices.ts';
import { useDay } from '../useDay.ts';
import styles from './OverTime.module.css';

/** Runs, pain and exercises as tables for a spreadsheet. */
export function TakeTables() {
  const { diary } = useServices();
  const today = useDay();
  const { files } = togetherWords;
  const rows = () => diary.state.getState().rows;
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        icon={<Download aria-hidden="true" />}
        onClick={() =>
          saveFile('lope-runs.csv', runsTable(rowsOf(rows(), 'loggedRun'), rowsOf(rows(), 'shoe')), 'text/csv')
        }
      >
        {files.runs}
      </Button>
      <Button
        size="small"
        icon={<Download aria-hidden="true" />}
        onClick={() => saveFile('lope-pain.csv', painTable(painPicture(rows(), today).days), 'text/csv')}
      >
        {files.pain}
      </Button>
      <Button
        size="small"
        icon={<Download aria-hidden="true" />}
        onClick={() => saveFile('lope-exercises.csv', sessionsTable(rowsOf(rows(), 'doneSession')), 'text/csv')}
      >
        {files.sessions}
      </Button>
    </div>
  );
}
