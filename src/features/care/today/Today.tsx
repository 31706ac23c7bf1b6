import { Link } from 'wouter';
import { useStore } from 'zustand';
import { cueInUse } from '../../../care/back/cueInUse.ts';
import { isBack } from '../../../care/diary/bodySpot.ts';
import { trafficLight } from '../../../care/pain/trafficLight.ts';
import { nextThing } from '../../../care/today/nextThing.ts';
import { todayWords } from '../../../language/care/todayWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { CareScreen } from '../CareScreen.tsx';
import { SeeNow } from '../checkIn/SeeNow.tsx';
import { Known } from '../Known.tsx';
import { PlanOfToday } from '../plan/PlanOfToday.tsx';
import { usePainPicture } from '../usePainPicture.ts';
import { CueOfToday } from './CueOfToday.tsx';
import { HowIsIt } from './HowIsIt.tsx';
import { LightOfToday } from './LightOfToday.tsx';
import { NextStep } from './NextStep.tsx';
import { SeeProfessional } from './SeeProfessional.tsx';
import styles from './Today.module.css';
import { todayFacts } from './todayFacts.ts';

/** One screen: how it is, the light, the next thing with one button. */
export function Today() {
  return (
    <CareScreen tab="today" title={todayWords.title}>
      <TodayContent />
    </CareScreen>
  );
}

function TodayContent() {
  const { diary } = useServices();
  const rows = useStore(diary.state, (state) => state.rows);
  const picture = usePainPicture();
  const { light, reasons } = trafficLight(picture);
  const next = nextThing(todayFacts(rows, picture, light));
  const { story, concern, today } = picture;
  const cue = cueInUse(rows);
  const hasRun = picture.now?.hasRun ?? false;
  if (next === 'seeNow') return <SeeNow />;
  return (
    <>
      {!story && <Known ids={['keepMoving', 'runningWithBackPain']} />}
      {(next === 'checkIn' || next === 'morning') && <HowIsIt key={today} next={next} picture={picture} />}
      {light && (!hasRun || light === 'red') && <LightOfToday light={light} reasons={reasons} hasRun={hasRun} />}
      <NextStep next={next} />
      <PlanOfToday rows={rows} today={today} light={light} />
      {cue && <CueOfToday cue={cue} today={today} />}
      <SeeProfessional picture={picture} />
      {picture.isHurting && story?.aggravatedBy.includes('leaningBack') && <Known ids={['downhills']} />}
      {concern === 'mention' && <Known ids={['mention']} />}
      {story && picture.where.some(isBack) && story.isWorried && <Known ids={['hurtIsNotHarm', 'discsOfRunners']} />}
      <nav aria-label={todayWords.more} className={`${styles.links} ${styles.more}`}>
        {story && <Link href="/back-story">{todayWords.links.story}</Link>}
        <Link href="/told">{todayWords.links.told}</Link>
        <Link href="/what-helps">{todayWords.links.help}</Link>
      </nav>
    </>
  );
}
