import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startFilmJob } from './analysis/filmJob.ts';
import { filmPicture } from './analysis/filmPicture.ts';
import { openSample } from './analysis/openSample.ts';
import { probeFilm } from './analysis/probeFilm.ts';
import { reanalyse } from './analysis/reanalyse.ts';
import './design/tokens.css';
import './design/base.css';
import { makeServices } from './state/makeServices.ts';
import { openRunArchive } from './storage/openRunArchive.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');
const engine = { startFilmJob, probeFilm, filmPicture, reanalyse, openSample };
const services = makeServices(engine, () => openRunArchive());
createRoot(root).render(
  <StrictMode>
    <App services={services} />
  </StrictMode>,
);
