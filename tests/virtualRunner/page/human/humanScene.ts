import {
  ACESFilmicToneMapping,
  DirectionalLight,
  HalfFloatType,
  HemisphereLight,
  Mesh,
  PCFSoftShadowMap,
  PlaneGeometry,
  Scene,
  ShadowMaterial,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { blendSkeletons } from '../../humanBody/blendSkeletons.ts';
import { variedRun } from '../../variedRun.ts';
import { cameraEye } from '../cameraEye.ts';
import type { FilmScene } from '../filmScene.ts';
import { floorBelowBelt } from '../floorBelowBelt.ts';
import { GymTreadmill } from './gymTreadmill.ts';
import type { HumanFilmRequest, Setting } from './humanFilmRequest.ts';
import { SkinnedBody } from './skinnedBody.ts';
import { surroundings } from './surroundings.ts';

/** Moments within the shutter's time that are drawn over each other, and where each looks within its pixels. */
const moments = [
  { time: -0.375, x: -0.125, y: -0.375 },
  { time: -0.125, x: 0.375, y: -0.125 },
  { time: 0.125, x: -0.375, y: 0.125 },
  { time: 0.375, x: 0.125, y: 0.375 },
] as const;

/** Sets up a film of a skinned body: place, treadmill, light, runner, and a camera with a shutter. */
export async function humanScene(request: HumanFilmRequest): Promise<FilmScene> {
  const { camera, timing, form, seed, setting, isMirrored = false } = request;
  const { width, pictureHeight: height } = camera;
  const renderer = new WebGLRenderer({ antialias: false, preserveDrawingBuffer: true });
  renderer.setPixelRatio(1);
  renderer.setSize(width, height, false);
  renderer.toneMapping = ACESFilmicToneMapping;
  renderer.toneMappingExposure = setting.exposure;
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFSoftShadowMap;
  renderer.shadowMap.autoUpdate = false;

  const eye = cameraEye(camera);
  const still = surroundings(setting, camera.azimuth);
  still.add(...lights(setting, camera.azimuth));
  // What never moves and never hides the runner is drawn once; over it the floor only takes shadows.
  const backdrop = new WebGLRenderTarget(width, height, { samples: 4, type: HalfFloatType });
  renderer.setRenderTarget(backdrop);
  renderer.render(still, eye);
  renderer.setRenderTarget(null);
  const scene = new Scene();
  scene.background = backdrop.texture;
  const shaded = new Mesh(new PlaneGeometry(5, 4), new ShadowMaterial({ opacity: 0.45 }));
  shaded.rotation.x = -Math.PI / 2;
  shaded.position.y = 0.001 - floorBelowBelt;
  shaded.receiveShadow = true;
  const treadmill = new GymTreadmill(setting.hasConsole);
  const runner = await SkinnedBody.load(request);
  scene.add(...lights(setting, camera.azimuth), shaded, treadmill.group, runner.group);

  const { times, timeScale } = timing;
  const run = variedRun(form, seed, times[times.length - 1] / timeScale + setting.shutter);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d')!;
  if (isMirrored) pen.setTransform(-1, 0, 0, 1, width, 0);
  return {
    canvas,
    draw(time) {
      for (const [i, moment] of moments.entries()) {
        const real = Math.max(0, time / timeScale + moment.time * setting.shutter);
        const { from, to, share } = run.at(real);
        runner.pose(to ? blendSkeletons(from, to, share) : from);
        treadmill.move(form.speed * real);
        eye.setViewOffset(width, height, moment.x, moment.y, width, height);
        renderer.shadowMap.needsUpdate = i === 0;
        renderer.render(scene, eye);
        // Each moment weighs the same in the end.
        pen.globalAlpha = 1 / (i + 1);
        pen.drawImage(renderer.domElement, 0, 0);
      }
    },
    dispose() {
      renderer.dispose();
      renderer.forceContextLoss();
    },
  };
}

/** Light from the sky or the ceiling, one strong lamp or the sun with a shadow, and a faint one against it. */
function lights({ place, light }: Setting, azimuth: number): readonly (HemisphereLight | DirectionalLight)[] {
  const isOutdoors = place === 'park';
  const angle = ((azimuth + light) * Math.PI) / 180;
  const sky = new HemisphereLight('#f4f7ff', isOutdoors ? '#8c9a6a' : '#8f8a80', isOutdoors ? 1.7 : 1.5);
  const sun = new DirectionalLight(isOutdoors ? '#fff3dd' : '#fff8ee', isOutdoors ? 2.8 : 2.1);
  sun.position.set(2.6 * Math.cos(angle), 3.6, 2.6 * Math.sin(angle));
  sun.target.position.set(0, 0.7, 0);
  sun.target.updateMatrixWorld();
  sun.castShadow = true;
  sun.shadow.mapSize.set(1024, 1024);
  sun.shadow.radius = 3;
  sun.shadow.bias = -0.0005;
  sun.shadow.normalBias = 0.015;
  Object.assign(sun.shadow.camera, { left: -1.8, right: 1.8, top: 1.8, bottom: -1.6, near: 0.5, far: 9 });
  const fill = new DirectionalLight('#e6eeff', 0.5);
  fill.position.set(-2 * Math.cos(angle), 1.6, -2 * Math.sin(angle));
  return [sky, sun, fill];
}
