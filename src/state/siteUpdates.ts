import { createStore, type StoreApi } from 'zustand/vanilla';
import { isAnyTabBusy } from './busyTabs.ts';

/** Which version of the site this page is. */
export interface SiteUpdatesState {
  /**
   * `current`: as far as is known. `ready`: a newer one lies on this device. `held`: so it does, and another tab has
   * something under way that an update would stop. `taken`: another tab has taken it, and this page is an old one.
   */
  readonly phase: 'current' | 'ready' | 'held' | 'taken';
}

/** The newer version of the site, once there is one; nothing is ever exchanged under a page that somebody uses. */
export interface SiteUpdates {
  readonly state: StoreApi<SiteUpdatesState>;
  /** Takes the newer version and loads the page again. */
  take(): Promise<void>;
  /** Keeps the usual networks on this device, so that a film can be analysed without a net. */
  keepModels(): void;
}

/** @param register starts the service worker; null where there can be none. */
export function makeSiteUpdates(register: () => Promise<ServiceWorkerRegistration> | null): SiteUpdates {
  const state = createStore<SiteUpdatesState>(() => ({ phase: 'current' }));
  let registration: ServiceWorkerRegistration | null = null;
  let isTaking = false;

  const watch = (found: ServiceWorkerRegistration) => {
    registration = found;
    const { serviceWorker } = navigator;
    // The first worker of all takes over a page of its own version.
    let isControlled = serviceWorker.controller !== null;
    const hear = (worker: ServiceWorker | null) => {
      const look = () => {
        if (worker?.state === 'installed' && isControlled) state.setState({ phase: 'ready' });
      };
      worker?.addEventListener('statechange', look);
      look();
    };
    hear(found.waiting);
    hear(found.installing);
    found.addEventListener('updatefound', () => hear(found.installing));
    serviceWorker.addEventListener('controllerchange', () => {
      if (isTaking) location.reload();
      else if (isControlled) state.setState({ phase: 'taken' });
      isControlled = true;
    });
    // A page that stays open for days asks again when somebody comes back to it.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') found.update().catch(() => undefined);
    });
  };
  const registering = register();
  registering?.then(watch, () => undefined);

  return {
    state,
    async take() {
      const waiting = registration?.waiting;
      if (state.getState().phase === 'taken' || !waiting) {
        location.reload();
        return;
      }
      if (await isAnyTabBusy()) {
        state.setState({ phase: 'held' });
        return;
      }
      isTaking = true;
      waiting.postMessage('takeOver');
    },
    keepModels() {
      const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
      if (!registering || connection?.saveData) return;
      void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage('keepModels'));
    },
  };
}

/** Where the built page has its service worker; null in development, over plain http, and where browsers have none. */
export function registerServiceWorker(): Promise<ServiceWorkerRegistration> | null {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return null;
  const loaded = new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true });
  });
  return loaded.then(() =>
    navigator.serviceWorker.register(`${import.meta.env.BASE_URL}serviceWorker.js`, { updateViaCache: 'none' }),
  );
}
