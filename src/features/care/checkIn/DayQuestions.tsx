import type { BodySpot } from '../../../care/diary/bodySpot.ts';
import { type CheckIn, runSigns } from '../../../care/diary/checkIn.ts';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { TickList } from '../../../components/TickList.tsx';
import { bodyMapWords, spotsInWords } from '../../../language/care/bodyWords.ts';
import { checkInWords } from '../../../language/care/checkInWords.ts';
import { PainScale } from '../PainScale.tsx';
import { BodyMap } from './BodyMap.tsx';
import { RedFlagQuestions } from './RedFlagQuestions.tsx';

/** What a check-in holds beside its day. */
export type Told = Omit<CheckIn, 'id' | 'kind' | 'changedAt' | 'day'>;

/** One of the four numbers of a day. */
export type PainMoment = keyof typeof checkInWords.pains;

interface DayQuestionsProps {
  readonly told: Told;
  readonly moments: readonly PainMoment[];
  readonly asksSigns: boolean;
  readonly onChange: (told: Partial<Told>) => void;
  /** In place of a moment's own words. */
  readonly label?: string;
}

/** The numbers of a day, what happened in the run, where it hurts, and whether something is new. */
export function DayQuestions({ told, moments, asksSigns, onChange, label }: DayQuestionsProps) {
  const where = (spots: readonly BodySpot[]) => onChange({ where: spots });
  return (
    <>
      {moments.map((moment) => (
        <PainScale
          key={moment}
          label={label ?? checkInWords.pains[moment]}
          value={told[moment]}
          onChange={(pain) => onChange({ [moment]: pain })}
        />
      ))}
      {asksSigns && (
        <TickList
          label={checkInWords.signs}
          options={runSigns.map((sign) => ({ value: sign, label: checkInWords.sign[sign] }))}
          value={told.signs}
          onChange={(signs) => onChange({ signs })}
        />
      )}
      <div>
        {told.where.length > 0 && <p>{checkInWords.where(spotsInWords(told.where))}</p>}
        <Disclosure summary={checkInWords.changeWhere} quiet>
          <BodyMap label={bodyMapWords.label} value={told.where} onChange={where} />
        </Disclosure>
        <Disclosure summary={checkInWords.anythingNew} quiet>
          <RedFlagQuestions kind="urgent" value={told.redFlags} onChange={(redFlags) => onChange({ redFlags })} />
          <RedFlagQuestions kind="combining" value={told.redFlags} onChange={(redFlags) => onChange({ redFlags })} />
        </Disclosure>
      </div>
    </>
  );
}
