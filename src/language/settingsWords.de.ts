import type { SettingsWords } from './settingsWords.ts';

/** @see SettingsWords */
export const german: SettingsWords = {
  title: 'Einstellungen',
  units: {
    title: 'Einheiten',
    all: 'Einheiten',
    metric: 'Metrisch',
    imperial: 'Imperial',
    help: 'Stellt die drei darunter auf einmal. Winkel sind immer in Grad, Dateien für andere Programme immer metrisch.',
    speed: 'Tempo',
    distance: 'Strecken',
    height: 'Körpergröße und Längen im Video',
  },
  theme: {
    title: 'Farben',
    auto: 'Wie dieses Gerät',
    light: 'Hell',
    dark: 'Dunkel',
    help: 'Um ein Video herum ist es immer dunkel.',
  },
  analysis: { title: 'Wie Videos ausgewertet werden' },
  voice: {
    title: 'Stimme',
    live: 'Beim Live-Laufen',
    session: 'Beim Üben',
    ticks: 'Ticken, bevor eine Übung wechselt',
    off: 'Aus',
    on: 'An',
  },
  removal: {
    title: 'Alles löschen',
    sentence:
      'Alle Läufe mit ihren Videos, alle Aufnahmen, das Tagebuch zum Rücken und diese Einstellungen werden von diesem Gerät gelöscht. Nirgends sonst ist etwas davon, außer du hast es in eine Datei gespeichert.',
    button: 'Alles löschen …',
    busy: 'Gerade wird ein Video ausgewertet oder aufgenommen. Warte, bis das fertig ist, oder brich es ab, und versuche es noch einmal.',
    failed: 'Nicht alles ließ sich löschen. Schließ die anderen Tabs von Lope und versuche es noch einmal.',
    ask: {
      title: 'Alles von diesem Gerät löschen?',
      sentence: 'Läufe, Videos, Tagebuch und Einstellungen sind dann endgültig weg.',
      confirm: 'Alles löschen',
      keep: 'Behalten',
    },
  },
};
