import './design/tokens.css';
import './design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { applyTheme } from './design/applyTheme.ts';
import { openCamera } from './devices/camera.ts';
import { watchCameras } from './devices/cameras.ts';
import { keepScreenOn } from './devices/keepScreenOn.ts';
import { makeMetronome } from './devices/metronome.ts';
import { makeVoice } from './devices/voice.ts';
import { readActivityFile } from './engine/activity/readActivityFile.ts';
import { annotate, drawFrame } from './engine/film/annotate.ts';
import { startFilmJob } from './engine/film/filmJob.ts';
import { requestFilmPicture } from './engine/film/filmPicture.ts';
import { holdReading } from './engine/film/holdReading.ts';
import { openPoseTrack } from './engine/film/openPoseTrack.ts';
import { openSample } from './engine/film/openSample.ts';
import { readFilmFacts } from './engine/film/probeFilm.ts';
import { startLiveSession } from './engine/live/liveSession.ts';
import { openLivePicture } from './engine/live/openLivePicture.ts';
import { startLopeWorker } from './engine/lope/startLopeWorker.ts';
import { startRecording } from './recording/startRecording.ts';
import { discardRecording, findUnfinishedRecordings, recoverRecording } from './recording/unfinishedRecordings.ts';
import { makeServices } from './state/services.ts';
import { registerServiceWorker } from './state/siteUpdates.ts';
import { deleteEverything } from './storage/deleteEverything.ts';
import { openDiaryArchive } from './storage/diary/diaryArchive.ts';
import { openRunArchive } from './storage/runArchive.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');
const engine = {
  startFilmJob,
  readFilmFacts,
  requestFilmPicture,
  holdReading,
  openPoseTrack,
  openSample,
  startLiveSession,
  openLivePicture,
  readActivityFile,
  startLopeWorker,
  annotate,
  drawFrame,
};
const devices = {
  watchCameras,
  openCamera,
  startRecording,
  findUnfinishedRecordings,
  recoverRecording,
  discardRecording,
  keepScreenOn,
  makeVoice,
  makeMetronome,
};
const services = makeServices(
  engine,
  devices,
  () => openRunArchive(),
  () => openDiaryArchive(),
  async () => {
    await deleteEverything();
    location.hash = '';
    location.reload();
  },
  registerServiceWorker,
);
applyTheme(services.preferences.getState().theme);
services.preferences.subscribe(({ theme }) => applyTheme(theme));
/** The page is at rest so long after its start, milliseconds. */
const atRest = 4000;
/** Not beside work that fetches them itself: on a slow line they would come twice. */
const keepModels = () => {
  const { work, live, updates } = services;
  const isUnderWay = ['working', 'saving'].includes(work.state.getState().phase);
  if (!isUnderWay && live.state.getState().phase === 'idle') updates.keepModels();
};
setTimeout(keepModels, atRest);
services.work.state.subscribe(({ phase }) => phase === 'saved' && keepModels());
createRoot(root).render(
  <StrictMode>
    <App services={services} />
  </StrictMode>,
);
