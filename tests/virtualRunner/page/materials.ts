import { Color, MeshLambertMaterial } from 'three';
import type { Body } from '../body.ts';

/** What a body and its clothes are made of. */
export interface Materials {
  readonly skin: MeshLambertMaterial;
  readonly lips: MeshLambertMaterial;
  readonly hair: MeshLambertMaterial;
  readonly shirt: MeshLambertMaterial;
  readonly shorts: MeshLambertMaterial;
  readonly shoes: MeshLambertMaterial;
  readonly soles: MeshLambertMaterial;
  readonly socks: MeshLambertMaterial;
  readonly eyeWhite: MeshLambertMaterial;
  readonly iris: MeshLambertMaterial;
}

/** Matt cloth and skin: highlights would move over the joints. */
export function materials(body: Body): Materials {
  const matt = (color: string | Color) => new MeshLambertMaterial({ color });
  return {
    skin: matt(body.skin),
    lips: matt(new Color(body.skin).lerp(new Color('#8c3b3b'), 0.45)),
    hair: matt(body.hair),
    shirt: matt(body.shirt),
    shorts: matt(body.shorts),
    shoes: matt(body.shoes),
    soles: matt(body.soles),
    socks: matt('#f4f3f0'),
    eyeWhite: matt('#f6f4f0'),
    iris: matt('#33261d'),
  };
}
