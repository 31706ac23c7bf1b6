import type { PersonPose } from '../../../src/poseTrack/framePoses.ts';
import { type CropFormat, type CropSource, cropPixels } from '../pixels/cropPixels.ts';
import { decodeDetections } from './decodeDetections.ts';
import { FootMotion } from './footMotion.ts';
import { looksOf } from './looksOf.ts';
import { poseFromOutputs } from './poseFromOutputs.ts';
import { detectorSize, landmarkSize, type PoseNetworks } from './poseNetworks.ts';
import type { Region } from './region.ts';
import { sameBody } from './sameBody.ts';
import { suppressOverlaps } from './suppressOverlaps.ts';

const mostPeople = 2;
/** Below this the landmark network saw no body. Source: MediaPipe pose_landmark_by_roi_cpu.pbtxt. */
const lowestPoseScore = 0.5;
/**
 * Seconds of film between two looks for a second person: the first few soon, since the detector sees only the bystander
 * in some frames, and what is missed of the runner is missed for good; later ones for someone who comes in.
 */
const soon = [1 / 3, 1 / 3, 2 / 3];
const later = 1;
/** How often it is asked what somebody looks like, seconds of film; and at once, whenever somebody is found. */
const looksSeconds = 0.25;
/** Seconds for which a person who was lost keeps the number. */
const remembered = 2;
/**
 * Who runs moves the feet (see `FootMotion`) at least so far, and so many times as far as who stands. Measured on a
 * real film of a runner and a coach, in slow motion: 1.0–1.8 and 0.2–0.35.
 */
const runnerMotion = 0.6;
const timesBystander = 3;

const detectorFormat: CropFormat = { size: detectorSize, low: -1, high: 1, average: false };

interface Track {
  readonly person: number;
  region: Region;
  lastSeen: number;
  nextLooks: number;
  readonly feet: FootMotion;
  /** Looks that are still to be spent on settling. */
  unsettled: number;
}

/** How a tracker goes about it. */
export interface TrackerSettings {
  /** Average pixels where the landmark crop skips some; pose-detection does not. */
  readonly average: boolean;
  /**
   * How often the frame in which somebody is found is looked at again, each time in the region that the last look asked
   * for: the detector's own region is so rough that legs are drawn where none are.
   */
  readonly settlingLooks: number;
}

/**
 * Follows up to two people through consecutive frames: detector → region → landmarks → next region, without smoothing.
 *
 * A frame with nobody followed goes through the detector; otherwise the detector looks now and then for a second
 * person. While two are followed each frame costs two runs of the landmark network, so as soon as one has run for two
 * seconds and the other stood, the one who stands is dropped. Once someone runs, alone or not, nobody else is looked
 * for until that runner is lost.
 */
export class PersonTracker {
  readonly #networks: PoseNetworks;
  readonly #landmarkFormat: CropFormat;
  readonly #settlingLooks: number;
  #followed: Track[] = [];
  #lost: Track[] = [];
  #people = 0;
  #looks = 0;
  #nextLook = Number.NEGATIVE_INFINITY;
  #runnerKnown = false;

  constructor(networks: PoseNetworks, settings: Partial<TrackerSettings> = {}) {
    this.#networks = networks;
    this.#landmarkFormat = { size: landmarkSize, low: 0, high: 1, average: settings.average ?? true };
    this.#settlingLooks = settings.settlingLooks ?? 0;
  }

  /** Everybody found in the next frame, which was shown at `time` (seconds). */
  async next(picture: CropSource, time: number): Promise<PersonPose[]> {
    const alone = this.#followed.length < mostPeople && !this.#runnerKnown;
    if (this.#followed.length === 0 || (alone && time >= this.#nextLook)) {
      await this.#look(picture, time);
    }
    const poses: PersonPose[] = [];
    const kept: Track[] = [];
    for (const track of this.#followed) {
      for (; track.unsettled > 0; track.unsettled--) {
        const { isBody, next } = await this.#read(picture, track.region);
        if (isBody) track.region = next;
      }
      const crop = track.region;
      const { isBody, pose, next } = await this.#read(picture, crop);
      // Two regions that slid onto one body: the person who was there first keeps it.
      if (!isBody || kept.some((other) => sameBody(other.region, next))) {
        this.#lost.push(track);
        continue;
      }
      track.region = next;
      track.lastSeen = time;
      if (!this.#runnerKnown) track.feet.add(time, pose.points);
      kept.push(track);
      if (time < track.nextLooks) poses.push({ person: track.person, ...pose });
      else {
        track.nextLooks = time + looksSeconds;
        const looks = looksOf(this.#networks.landmarkInput, crop, pose.points);
        poses.push({ person: track.person, ...pose, looks });
      }
    }
    this.#followed = kept;
    if (kept.length === 0) this.#runnerKnown = false;
    if (!this.#runnerKnown) this.#findRunner();
    return poses;
  }

  /** What the landmark network sees in a region, and the region that it asks for next. */
  async #read(picture: CropSource, region: Region) {
    await cropPixels(picture, region, this.#landmarkFormat, this.#networks.landmarkInput);
    const outputs = await this.#networks.landmarks();
    const read = poseFromOutputs(outputs, region);
    const { size } = read.next;
    return { ...read, isBody: outputs.score >= lowestPoseScore && Number.isFinite(size) && size > 0 };
  }

  /** Runs the detector and follows whoever is not followed yet. */
  async #look(picture: CropSource, time: number): Promise<void> {
    this.#nextLook = time + (soon[this.#looks++] ?? later);
    const sideways = picture.turn === 90 || picture.turn === 270;
    const width = sideways ? picture.height : picture.width;
    const height = sideways ? picture.width : picture.height;
    const whole: Region = { x: width / 2, y: height / 2, size: Math.max(width, height), rotation: 0 };
    await cropPixels(picture, whole, detectorFormat, this.#networks.detectorInput);
    const detections = decodeDetections(await this.#networks.detect(), whole);
    this.#lost = this.#lost.filter((track) => time - track.lastSeen <= remembered);
    for (const { region } of suppressOverlaps(detections, mostPeople)) {
      if (this.#followed.length === mostPeople) break;
      if (!this.#followed.some((track) => sameBody(track.region, region)))
        this.#followed.push(this.#track(region, time));
    }
  }

  #track(region: Region, time: number): Track {
    const before = this.#lost.findIndex((track) => sameBody(track.region, region));
    const person = before >= 0 ? this.#lost.splice(before, 1)[0].person : this.#people++;
    return {
      person,
      region,
      lastSeen: time,
      nextLooks: time,
      feet: new FootMotion(),
      unsettled: this.#settlingLooks,
    };
  }

  /** Settles on the one who runs where that is certain: alone, or beside someone who stands. */
  #findRunner(): void {
    const [most, next] = this.#followed
      .map((track) => ({ track, motion: track.feet.range }))
      .sort((a, b) => (b.motion ?? 0) - (a.motion ?? 0));
    if (!most || most.motion === null || most.motion < runnerMotion) return;
    if (next && (next.motion === null || most.motion < timesBystander * next.motion)) return;
    this.#followed = [most.track];
    this.#runnerKnown = true;
  }
}
