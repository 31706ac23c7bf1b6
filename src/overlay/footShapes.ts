import { bisector } from 'd3-array';
import type { Contact } from '../gait/stances/contact.ts';
import { centimetresPerUnit } from '../heuristics/judging/inCentimetres.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import { legKeypoints } from '../poseTrack/legKeypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { bodyPoint } from './bodyPoint.ts';
import type { DrawnRun } from './drawnRun.ts';
import { isUncertain } from './isUncertain.ts';
import { nearestFrame } from './nearestFrame.ts';
import type { Shape } from './shape.ts';

/** How long a foot without a known toe-off is taken to be down, real seconds: contacts in running last 0.2–0.35 s. */
const usualContact = 0.25;
/** A measured step belongs to a contact when its moment is this near, played seconds times the time scale. */
const sameMoment = 0.06;

/**
 * Each foot that is on the ground in this frame: its sole, how it met the ground, and, from the side, where it landed
 * ahead of the hips. The landing mark keeps its distance from the hips while the foot stays down and fades until it
 * leaves, so that the reach can be read in any frame of the contact without flicker.
 */
export function footShapes(track: PoseTrack, frame: number, run: DrawnRun): Shape[] {
  const { analysis, facing, words } = run;
  const now = track.times[frame];
  const shapes: Shape[] = [];
  for (const contact of contactsAt(analysis.contacts, now, analysis.timeScale)) {
    const left = contact.side === 'left';
    const role = left ? 'contactLeft' : 'contactRight';
    const heel = bodyPoint(track, frame, left ? Keypoint.leftHeel : Keypoint.rightHeel);
    const toe = bodyPoint(track, frame, left ? Keypoint.leftFootIndex : Keypoint.rightFootIndex);
    const { heel: heelKeypoint, toe: toeKeypoint } = legKeypoints(contact.side);
    const isHidden = isUncertain(track, frame, heelKeypoint, toeKeypoint);
    if (heel && toe) shapes.push({ kind: 'line', role, points: [heel, toe], isUncertain: isHidden });
    if (facing !== null) shapes.push(...landing(track, frame, contact, { ...run, facing }));
    const foot = heel ?? toe;
    if (foot) {
      const below = Math.max(heel?.[1] ?? foot[1], toe?.[1] ?? foot[1]) + 0.035 * track.height;
      const text = words.foot(contact.side, contact.strike);
      const middle = heel && toe ? (heel[0] + toe[0]) / 2 : foot[0];
      shapes.push({ kind: 'label', role, at: [middle, below], text, align: 'middle' });
    }
  }
  return shapes;
}

function landing(
  track: PoseTrack,
  frame: number,
  contact: Contact,
  { analysis, facing, down, words }: DrawnRun & { readonly facing: 1 | -1 },
): Shape[] {
  const landed = nearestFrame(track.times, contact.initialContact);
  const left = contact.side === 'left';
  const ankleKeypoint = left ? Keypoint.leftAnkle : Keypoint.rightAnkle;
  const ankle = bodyPoint(track, landed, ankleKeypoint);
  const hipThen = bodyPoint(track, landed, Keypoint.leftHip, Keypoint.rightHip);
  const hip = bodyPoint(track, frame, Keypoint.leftHip, Keypoint.rightHip);
  if (!ankle || !hipThen || !hip) return [];
  const reach: [number, number] = [ankle[0] - hipThen[0], ankle[1] - hipThen[1]];
  const drop = reach[0] * down[0] + reach[1] * down[1];
  const below: [number, number] = [hip[0] + drop * down[0], hip[1] + drop * down[1]];
  const end: [number, number] = [hip[0] + reach[0], hip[1] + reach[1]];
  const role = left ? 'contactLeft' : 'contactRight';
  const seconds =
    (contact.toeOff ?? contact.initialContact + usualContact * analysis.timeScale) - contact.initialContact;
  const age = seconds > 0 ? (track.times[frame] - contact.initialContact) / seconds : 0;
  const strength = Math.min(1, Math.max(0.25, 1.15 - age));
  const shapes: Shape[] = [
    { kind: 'line', role: 'reference', points: [hip, below], strength },
    { kind: 'line', role, points: [below, end], strength, isUncertain: isUncertain(track, landed, ankleKeypoint) },
    { kind: 'dot', role, at: end, strength },
  ];
  const { overstride } = analysis.metrics;
  const step = overstride?.samples.find(
    (sample) =>
      Math.abs(sample.time - contact.initialContact) <= sameMoment * analysis.timeScale &&
      (sample.side === null || sample.side === contact.side),
  );
  if (overstride && step) {
    const centimetres = centimetresPerUnit(overstride);
    shapes.push({
      kind: 'label',
      role,
      at: [
        hip[0] + facing * Math.max(0, facing * reach[0]) + facing * 0.02 * track.width,
        end[1] - 0.03 * track.height,
      ],
      text: words.ahead(step.value * (centimetres ?? 1), centimetres === null ? overstride.unit : 'cm'),
      align: facing > 0 ? 'start' : 'end',
      strength,
    });
  }
  return shapes;
}

const byInitialContact = bisector(({ initialContact }: Contact) => initialContact);

/** Contacts are in order of time and short, so the few before the first later one are enough. */
function contactsAt(contacts: readonly Contact[], time: number, timeScale: number): Contact[] {
  const end = byInitialContact.right(contacts, time);
  return contacts
    .slice(Math.max(0, end - 3), end)
    .filter((contact) => time <= (contact.toeOff ?? contact.initialContact + usualContact * timeScale));
}
