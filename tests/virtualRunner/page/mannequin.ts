import { Group } from 'three';
import type { RunnerMotion } from '../runnerMotion.ts';
import { ArmParts } from './armParts.ts';
import { HeadParts } from './headParts.ts';
import { LegParts } from './legParts.ts';
import { materials } from './materials.ts';
import { ShoeParts } from './shoeParts.ts';
import { TrunkParts } from './trunkParts.ts';

const sides = ['left', 'right'] as const;

/** A person to look at, drawn over the virtual runner's joints. */
export class Mannequin {
  readonly group = new Group();
  readonly #motion: RunnerMotion;
  readonly #trunk: TrunkParts;
  readonly #head: HeadParts;
  readonly #arms: Record<'left' | 'right', ArmParts>;
  readonly #legs: Record<'left' | 'right', LegParts>;
  readonly #shoes: Record<'left' | 'right', ShoeParts>;

  constructor(motion: RunnerMotion) {
    this.#motion = motion;
    const { body } = motion.form;
    const { group } = this;
    const material = materials(body);
    this.#trunk = new TrunkParts(group, body, motion.lengths, material);
    this.#head = new HeadParts(group, body, material);
    this.#arms = {
      left: new ArmParts(group, body, material, 'left'),
      right: new ArmParts(group, body, material, 'right'),
    };
    this.#legs = { left: new LegParts(group, body, material), right: new LegParts(group, body, material) };
    this.#shoes = {
      left: new ShoeParts(group, body, motion.lengths, material),
      right: new ShoeParts(group, body, motion.lengths, material),
    };
  }

  /** @param time real seconds. */
  pose(time: number): void {
    const pose = this.#motion.at(time);
    this.#trunk.pose(pose);
    const strideTime = this.#motion.rhythm?.strideTime ?? Number.POSITIVE_INFINITY;
    this.#head.pose(pose, (2 * Math.PI * time) / strideTime);
    for (const side of sides) {
      this.#arms[side].pose(pose.arms[side], pose.chest);
      this.#legs[side].pose(pose.legs[side], pose.pelvis.forward);
      this.#shoes[side].pose(pose.legs[side], pose.pelvis.right);
    }
  }
}
