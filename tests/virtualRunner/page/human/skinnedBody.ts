import {
  type Bone,
  Group,
  type Material,
  MeshLambertMaterial,
  MeshPhongMaterial,
  type MeshStandardMaterial,
  type SkinnedMesh,
  Vector3,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { bonePoser } from '../../humanBody/bonePoser.ts';
import type { Skeleton } from '../../skeleton.ts';
import type { HumanFilmRequest } from './humanFilmRequest.ts';

const one = new Vector3(1, 1, 1);

/** A skinned, dressed body that follows the virtual runner's joints. */
export class SkinnedBody {
  readonly group = new Group();
  readonly #pose: ReturnType<typeof bonePoser>;
  readonly #bones: readonly Bone[];

  private constructor(meshes: readonly SkinnedMesh[], rig: HumanFilmRequest['rig']) {
    this.#pose = bonePoser(rig);
    this.#bones = meshes[0].skeleton.bones;
    for (const mesh of meshes) {
      mesh.frustumCulled = false;
      mesh.material = dull(mesh.material as MeshStandardMaterial);
      mesh.castShadow = !mesh.material.transparent;
      mesh.receiveShadow = true;
      this.group.add(mesh);
    }
    // The bones stay out of the scene's tree: their places in the world are given.
    for (const bone of this.#bones) bone.matrixWorldAutoUpdate = false;
  }

  /** @param mesh the body's glTF binary, base64. */
  static async load({ rig, mesh }: Pick<HumanFilmRequest, 'rig' | 'mesh'>): Promise<SkinnedBody> {
    const bytes = Uint8Array.from(atob(mesh), (letter) => letter.charCodeAt(0));
    const { scene } = await new GLTFLoader().parseAsync(bytes.buffer, '');
    const meshes: SkinnedMesh[] = [];
    scene.traverse((object) => {
      if ('isSkinnedMesh' in object) meshes.push(object as SkinnedMesh);
    });
    if (meshes.length === 0) throw new Error(`The body ${rig.name} has no skinned mesh.`);
    return new SkinnedBody(meshes, rig);
  }

  pose(skeleton: Skeleton): void {
    const poses = this.#pose(skeleton);
    for (const bone of this.#bones) {
      const { turn, head } = poses.get(bone.name)!;
      bone.matrixWorld.compose(head, turn, one);
    }
  }
}

/** Cloth and hair without highlights, skin and eyes with faint ones: plain materials draw many times faster. */
function dull(from: MeshStandardMaterial): Material {
  const { name, color, map, side, alphaTest, transparent, opacity } = from;
  const look = { name, color, map, side, alphaTest, transparent, opacity, depthWrite: !transparent };
  if (name === 'eyes') return new MeshPhongMaterial({ ...look, specular: '#666666', shininess: 60 });
  if (name === 'skin') return new MeshPhongMaterial({ ...look, specular: '#1c1815', shininess: 18 });
  return new MeshLambertMaterial(look);
}
