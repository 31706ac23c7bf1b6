import type { FootPoint } from '../footShape.ts';
import type { Proportions } from '../proportions.ts';
import { vector } from '../vector.ts';
import type { BodyRig, RigSide } from './bodyRig.ts';

/** A skinned body's lengths and its shoe in the foot's own plane (the mean of both feet), for the virtual runner. */
export function rigLengths({ lengths, landmarks, footAxes }: BodyRig): Proportions {
  const onFoot = (name: string, side: RigSide): FootPoint => {
    const fromAnkle = vector.subtract(landmarks[`${name}${side}`].at, landmarks[`ankle${side}`].at);
    return [vector.dot(fromAnkle, footAxes[side].forward), vector.dot(fromAnkle, footAxes[side].up)];
  };
  const place = (name: string): FootPoint => {
    const [left, right] = [onFoot(name, 'Left'), onFoot(name, 'Right')];
    return [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
  };
  const onSole = (name: string): FootPoint => [place(name)[0], -lengths.ankleHeight];
  return {
    ...lengths,
    shoe: {
      heelSole: onSole('heelSole'),
      ballSole: onSole('ballSole'),
      toeSole: onSole('toeSole'),
      heel: place('heelBone'),
      toe: place('toeTip'),
    },
  };
}
