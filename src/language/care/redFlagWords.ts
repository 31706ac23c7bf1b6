import type { RedFlag } from '../../care/pain/redFlag.ts';
import { spoken } from '../spoken.ts';
import { german, germanQuestions } from './redFlagWords.de.ts';

/** @see redFlagWords */
export type RedFlagWords = Readonly<Record<RedFlag, string>>;

const english: RedFlagWords = {
  saddleNumbness: 'Numb between the legs, where you would sit on a saddle',
  bladderOrBowel: 'New trouble with holding or passing water or stool',
  sexualChange: 'A new change in feeling or function during sex',
  growingWeakness: 'A leg or foot that is getting weaker',
  bothLegs: 'Pain, tingling or weakness from the back into both legs',
  chestPainOrFainting: 'Chest pain, or fainting, when you move',
  fall: 'A hard fall or blow before the pain began',
  brittleBones: 'Brittle bones (osteoporosis)',
  steroids: 'Steroid tablets for months',
  ageOver65: 'Older than 65, and this pain is new',
  cancerBefore: 'Cancer, now or in the past',
  weightLoss: 'Losing weight without meaning to',
  nightPain: 'Pain at night that no position eases',
  fever: 'Fever, or feeling ill',
  weakImmunity: 'A recent infection, or a weak immune system',
  oneBonySpot: 'One spot on a bone that hurts to press, or to hop on one leg',
  littleFood: 'Eating little for how much you run, or missed periods',
};

/** Each as a sentence that one can say yes to. */
export const redFlagWords = spoken({ en: english, de: german });

const englishQuestions = {
  title: 'First: is any of this new, or getting worse?',
  sentence: 'Nearly everybody ticks nothing here.',
  urgent: 'New, or getting worse',
  others: 'Is any of this true of you?',
};

/** @see redFlagQuestions */
export type RedFlagQuestions = typeof englishQuestions;

/** Round the questions. */
export const redFlagQuestions = spoken({ en: englishQuestions, de: germanQuestions });
