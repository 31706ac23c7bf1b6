import FitParser from 'fit-file-parser';
import { FitEncoder } from 'fit-file-parser/encoder';
import type { ActivityFileReading, ReadActivity } from '../care/load/readActivity.ts';
import { activityOfSport, guessedActivity } from './sportNames.ts';
import { stepsPerMinute } from './stepsPerMinute.ts';

/** The parts of the parser's answer that are looked at; each may be missing or of another kind in a damaged file. */
interface FitContent {
  readonly file_ids?: readonly { readonly type?: unknown }[];
  readonly sessions?: readonly FitFields[];
  readonly sports?: readonly FitFields[];
  readonly records?: readonly FitFields[];
  readonly activity?: FitFields;
}

type FitFields = Readonly<Record<string, unknown>>;

/** Seconds between two records of a watch that was paused, at least. */
const pause = 60;

/**
 * Reads a FIT file: one activity for each session, or for all its records where the end with the sessions is missing.
 * Takes some hundred milliseconds for a long run: call it in a worker.
 *
 * @returns a problem for anything else than a recorded activity.
 */
export async function readFit(bytes: Uint8Array<ArrayBuffer>): Promise<ActivityFileReading> {
  if (bytes.length === 0) return { problem: { kind: 'empty' } };
  if (bytes.length < 14 || String.fromCharCode(...bytes.subarray(8, 12)) !== '.FIT') {
    return { problem: { kind: 'unknownFormat' } };
  }
  const { whole, isWhole } = asFarAsItGoes(bytes);
  // What the parser promises of each field no file has to keep.
  const parsed: unknown = await new FitParser({ force: true, mode: 'list' }).parseAsync(whole.buffer).catch(() => null);
  if (parsed === null) return { problem: { kind: 'unreadable' } };
  const content = parsed as FitContent;
  const type = content.file_ids?.[0]?.type;
  if (typeof type === 'string' && type !== 'activity') return { problem: { kind: 'notDone' } };
  const offsetMinutes = offsetOf(content.activity);
  const sessions = (content.sessions ?? []).map(ofSession).filter((session) => session !== null);
  const found = sessions.length > 0 ? sessions : [ofRecords(content)].filter((read) => read !== null);
  if (found.length === 0) return { problem: { kind: content.records?.length ? 'unreadable' : 'notDone' } };
  return {
    activities: found.map((read) => ({
      ...read,
      format: 'fit',
      offsetMinutes,
      isDamaged: !isWhole || sessions.length === 0,
    })),
  };
}

/**
 * The file with a head that says how long it is indeed, so that one that was cut short can be read to its end; its
 * check sum tells whether it is whole.
 */
function asFarAsItGoes(bytes: Uint8Array<ArrayBuffer>): { whole: Uint8Array<ArrayBuffer>; isWhole: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = bytes[0];
  const end = head + view.getUint32(4, true);
  if (end + 2 <= bytes.length) {
    const isWhole = FitEncoder.calculateCRC(bytes.subarray(0, end)) === view.getUint16(end, true);
    return { whole: bytes.slice(), isWhole };
  }
  const whole = bytes.slice();
  new DataView(whole.buffer).setUint32(4, Math.max(0, bytes.length - head), true);
  return { whole, isWhole: false };
}

type Found = Omit<ReadActivity, 'format' | 'offsetMinutes' | 'isDamaged'>;

function ofSession(session: FitFields): Found | null {
  const startedAt = moment(session.start_time);
  if (startedAt === null || session.sport === 'transition') return null;
  const seconds = positive(session.total_timer_time) ?? positive(session.total_elapsed_time);
  const metres = positive(session.total_distance);
  return {
    startedAt,
    seconds,
    metres,
    ...sportOf([session], metres, seconds),
    cadence: cadenceOf(session.avg_cadence ?? session.avg_running_cadence, session.avg_fractional_cadence),
  };
}

/** Of a file whose sessions are missing: from its points, without the pauses between them. */
function ofRecords({ records = [], sports = [] }: FitContent): Found | null {
  const times = records.map(({ timestamp }) => moment(timestamp)).filter((time) => time !== null);
  if (times.length < 2) return null;
  let seconds = 0;
  for (let i = 1; i < times.length; i++) {
    const between = (times[i] - times[i - 1]) / 1000;
    if (between > 0 && between < pause) seconds += between;
  }
  const metres = records.reduce<number | null>((last, { distance }) => positive(distance) ?? last, null);
  const known = seconds > 0 ? seconds : null;
  const counted = records.map(({ cadence }) => positive(cadence)).filter((cadence) => cadence !== null);
  return {
    startedAt: times[0],
    seconds: known,
    metres,
    ...sportOf(sports, metres, known),
    cadence: cadenceOf(counted.reduce((sum, cadence) => sum + cadence, 0) / counted.length, 0),
  };
}

function sportOf(told: readonly FitFields[], metres: number | null, seconds: number | null) {
  const names = told.flatMap(({ sport, sub_sport }) => [sport, sub_sport]);
  const activity = activityOfSport(...names.map((name) => (typeof name === 'string' ? name : null)));
  return {
    activity: activity ?? guessedActivity((metres ?? 0) / (seconds ?? Number.NaN)),
    isActivityGuessed: activity === null,
  };
}

function cadenceOf(whole: unknown, fraction: unknown): number | null {
  const strides = positive(whole);
  return strides === null ? null : stepsPerMinute(strides + (positive(fraction) ?? 0));
}

/** FIT tells the local clock beside the world's at the end of an activity. */
function offsetOf(activity: FitFields | undefined): number | null {
  const [local, world] = [moment(activity?.local_timestamp), moment(activity?.timestamp)];
  if (local === null || world === null) return null;
  const minutes = Math.round((local - world) / 60_000);
  return Math.abs(minutes) <= 14 * 60 ? minutes : null;
}

function moment(value: unknown): number | null {
  const time = value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) ? time : null;
}

function positive(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
}
