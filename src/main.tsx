import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startFilmJob } from './analysis/filmJob.ts';
import { filmPicture } from './analysis/filmPicture.ts';
import { startLiveSession } from './analysis/liveSession.ts';
import { openLivePicture } from './analysis/openLivePicture.ts';
import { openSample } from './analysis/openSample.ts';
import { probeFilm } from './analysis/probeFilm.ts';
import { reanalyse } from './analysis/reanalyse.ts';
import { discardRecording } from './camera/discardRecording.ts';
import { findUnfinishedRecordings } from './camera/findUnfinishedRecordings.ts';
import { keepScreenOn } from './camera/keepScreenOn.ts';
import { makeMetronome } from './camera/makeMetronome.ts';
import { makeVoice } from './camera/makeVoice.ts';
import { openCamera } from './camera/openCamera.ts';
import { recoverRecording } from './camera/recoverRecording.ts';
import { startRecording } from './camera/startRecording.ts';
import { watchCameras } from './camera/watchCameras.ts';
import './design/tokens.css';
import './design/base.css';
import { makeServices } from './state/makeServices.ts';
import { openRunArchive } from './storage/openRunArchive.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');
const engine = { startFilmJob, probeFilm, filmPicture, reanalyse, openSample, startLiveSession, openLivePicture };
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
const services = makeServices(engine, devices, () => openRunArchive());
createRoot(root).render(
  <StrictMode>
    <App services={services} />
  </StrictMode>,
);
