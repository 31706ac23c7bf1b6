import { useState } from 'react';
import { localDay } from '../../../care/calendar/day.ts';
import type { Pain } from '../../../care/diary/pain.ts';
import { Button } from '../../../components/Button.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { careWords } from '../../../language/care/careWords.ts';
import { checkInWords } from '../../../language/care/checkInWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { CareScreen } from '../CareScreen.tsx';
import { Known } from '../Known.tsx';
import { PainScale } from '../PainScale.tsx';
import { CheckInList } from './CheckInList.tsx';
import styles from './Today.module.css';

/** How it is today, and what was told before. */
export function Today() {
  const { diary } = useServices();
  const [pain, setPain] = useState<Pain | null>(null);
  const [said, setSaid] = useState('');

  const save = async () => {
    if (pain === null) return;
    const now = new Date();
    await diary.put({
      id: crypto.randomUUID(),
      kind: 'checkIn',
      changedAt: now.getTime(),
      day: localDay(now),
      where: [],
      before: pain,
      during: null,
      after: null,
      nextMorning: null,
      signs: [],
      redFlags: [],
    });
    setPain(null);
    setSaid(checkInWords.saved);
  };
  return (
    <CareScreen tab="today" title={careWords.tabs.today}>
      <Known ids={['keepMoving', 'runningWithBackPain']} />
      <div className={styles.ask}>
        <PainScale label={checkInWords.title} value={pain} onChange={setPain} />
        <Button kind="primary" size="large" disabled={pain === null} onClick={() => void save()}>
          {checkInWords.save}
        </Button>
      </div>
      <VisuallyHidden live>{said}</VisuallyHidden>
      <CheckInList onRemove={() => setSaid(checkInWords.removed)} />
    </CareScreen>
  );
}
