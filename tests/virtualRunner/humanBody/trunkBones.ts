import { Quaternion, Vector3 } from 'three';
import type { Skeleton } from '../skeleton.ts';
import type { BonePoses } from './bonePose.ts';
import { carryFrame } from './carryFrame.ts';
import type { RestPose } from './restPose.ts';

/** Shares of the way from pelvis to chest that the two bones between them have turned. */
const spineTurns = [0.3, 0.7] as const;
/** Shares of the gap between where the spine ends and where the chest must be that its bones take up. */
const spineGaps = [0.3, 0.65] as const;
/** Shares of the way from chest to head that the two bones of the neck have turned. */
const neckTurns = [0.35, 0.75] as const;

/** Pelvis, spine, chest, neck and head: hips, shoulders and ears come to lie where the skeleton has them. */
export function trunkBones(rest: RestPose, skeleton: Skeleton, poses: BonePoses): void {
  const { pelvis, chest, head } = skeleton;
  const v = (point: readonly [number, number, number]) => new Vector3(...point);
  const spine = rest.middle('shoulder').sub(rest.middle('hip'));
  const hips = rest.mark('hipRight').sub(rest.mark('hipLeft'));
  const shoulders = rest.mark('shoulderRight').sub(rest.mark('shoulderLeft'));

  const pelvisTurn = carryFrame(hips, spine, v(pelvis.right), v(pelvis.up));
  const pelvisHead = rest.head('pelvis').sub(rest.middle('hip')).applyQuaternion(pelvisTurn).add(v(skeleton.midHip));
  const chestTurn = carryFrame(spine, shoulders, v(chest.up), v(chest.right));
  const fromChest = rest.head('chest').sub(rest.middle('shoulder')).applyQuaternion(chestTurn);
  const chestHead = fromChest.add(v(skeleton.midShoulder));

  const [lowTurn, highTurn] = spineTurns.map((share) => pelvisTurn.clone().slerp(chestTurn, share));
  const low = rest.between('pelvis', 'spine1').applyQuaternion(pelvisTurn).add(pelvisHead);
  const high = rest.between('spine1', 'spine2').applyQuaternion(lowTurn).add(low);
  const end = rest.between('spine2', 'chest').applyQuaternion(highTurn).add(high);
  const gap = chestHead.clone().sub(end);
  poses.set('pelvis', { turn: pelvisTurn, head: pelvisHead });
  poses.set('spine1', { turn: lowTurn, head: low.addScaledVector(gap, spineGaps[0]) });
  poses.set('spine2', { turn: highTurn, head: high.addScaledVector(gap, spineGaps[1]) });
  poses.set('chest', { turn: chestTurn, head: chestHead });

  const headTurn = carryFrame(new Vector3(1, 0, 0), new Vector3(0, 1, 0), v(head.forward), v(head.up));
  const headHead = rest.head('head').sub(rest.middle('ear')).applyQuaternion(headTurn).add(v(skeleton.midEar));
  const neckHead = rest.between('chest', 'neck1').applyQuaternion(chestTurn).add(chestHead);
  const [lowNeck, highNeck] = neckTurns.map((share) => chestTurn.clone().slerp(headTurn, share));
  // The neck points from its own root to the head, wherever the stated form puts that.
  const restNeck = rest.between('neck1', 'head');
  const needed = headHead.clone().sub(neckHead);
  const pointed = new Quaternion().setFromUnitVectors(
    restNeck.clone().applyQuaternion(lowNeck).normalize(),
    needed.clone().normalize(),
  );
  const stretch = needed.length() / restNeck.length();
  const partly = (share: number) => new Quaternion().slerp(pointed, share);
  const middle = rest.between('neck1', 'neck2').applyQuaternion(lowNeck).applyQuaternion(pointed);
  poses.set('neck1', { turn: partly(0.8).multiply(lowNeck), head: neckHead });
  poses.set('neck2', { turn: partly(0.5).multiply(highNeck), head: middle.multiplyScalar(stretch).add(neckHead) });
  poses.set('head', { turn: headTurn, head: headHead });
}
