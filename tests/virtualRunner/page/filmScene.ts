import { NeutralToneMapping, WebGLRenderer } from 'three';
import { runnerMotion } from '../runnerMotion.ts';
import { cameraEye } from './cameraEye.ts';
import type { FilmRequest } from './filmRequest.ts';
import { Mannequin } from './mannequin.ts';
import { Stage } from './stage.ts';

/** A film's scene, ready to be drawn at any time. */
export interface FilmScene {
  readonly canvas: HTMLCanvasElement;
  /** @param time played seconds. */
  draw(time: number): void;
  dispose(): void;
}

/** Sets up actors, stage and camera; the camera is the very one that projects the truth. */
export function filmScene({ actors, camera, timing, beltSpeed, room }: FilmRequest): FilmScene {
  const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  renderer.setPixelRatio(1);
  renderer.setSize(camera.width, camera.pictureHeight, false);
  renderer.toneMapping = NeutralToneMapping;
  const stage = new Stage(renderer, room, camera.azimuth);

  const people = actors.map(({ form, place, heading }) => {
    const person = new Mannequin(runnerMotion(form));
    person.group.position.set(...place);
    person.group.rotation.y = (-heading * Math.PI) / 180;
    stage.scene.add(person.group);
    return person;
  });

  const eye = cameraEye(camera);
  return {
    canvas: renderer.domElement,
    draw(time) {
      const real = time / timing.timeScale;
      for (const person of people) person.pose(real);
      stage.moveBelt(beltSpeed * real);
      renderer.render(stage.scene, eye);
    },
    dispose: () => renderer.dispose(),
  };
}
