import type { AllBackCueWords, BackViewWords } from './backCueWords.ts';

/** @see backCueWords */
export const german: AllBackCueWords = {
  softLanding: {
    name: 'Weicher Aufsatz',
    cue: 'Lauf so leise, dass du deine Füße nicht hörst.',
    feel: 'Hör hin: Ein Klatschen ist ein harter Aufsatz, ein Streifen ein weicher.',
  },
  stride: {
    name: 'Kurze Schritte',
    cue: 'Gleiches Tempo, kürzere Schritte; setz unter dir auf.',
    feel: 'Wirf einen Blick nach unten: Dein Fuß sollte etwa dort aufsetzen, wo du ihn nicht mehr siehst. Fühlt es sich an wie Ausfallschritte oder Galopp, sind deine Schritte zu lang.',
  },
  footStrike: {
    name: 'Fußaufsatz',
    cue: 'Weicher und kürzer.',
    feel: 'Achte darauf, ob dein Fuß aufsetzt wie ein Kuss oder wie eine Bremse.',
  },
  lean: {
    name: 'Vorlage',
    cue: 'Lauf groß, von den Fußgelenken bis zum Scheitel.',
    feel: 'Stell dich hin und neig dich aus den Fußgelenken nach vorn, bis die Fersen leicht werden: So wenig genügt.',
  },
  spineAndHips: {
    name: 'Wirbelsäule und Hüften',
    cue: 'Hüften nach vorn wie Scheinwerfer, Gesäß leicht angespannt.',
    feel: 'Leg die Hände auf die Hüftknochen: Sie sollten dorthin zeigen, wohin du läufst.',
  },
  chest: {
    name: 'Brust',
    cue: 'Brust hoch, als zöge ein Faden daran.',
    feel: 'Atme einmal tief ein und halte die Brust oben, während du ausatmest.',
  },
  shoulders: {
    name: 'Schultern',
    cue: 'Schultern zurück und tief, weg von den Ohren.',
    feel: 'Zieh sie bis zu den Ohren hoch und lass los: Wo sie hinfallen, gehören sie hin.',
  },
  head: {
    name: 'Kopf',
    cue: 'Ohren über den Schultern, Blick weit nach vorn.',
    feel: 'Leg einen Finger ans Kinn und schieb es eine Daumenbreite zurück: Dort ruht der Kopf auf dem Hals.',
  },
  arms: {
    name: 'Arme',
    cue: 'Ellbogen gerade nach hinten; die Hände kommen nur bis zum Reißverschluss.',
    feel: 'Deine Hände sollten seitlich an den Rippen entlangstreifen und sich nicht vor dem Bauch treffen.',
  },
  elbows: {
    name: 'Ellbogen',
    cue: 'Gebeugt, hängend, nach hinten gezogen.',
    feel: 'Wenn du müde wirst, schau, ob deine Hände zur Brust hochgewandert sind.',
  },
  jawAndFists: {
    name: 'Kiefer und Fäuste',
    cue: 'Kiefer locker, Hände offen.',
    feel: 'Lass die Lippen ein wenig offen und halte die Finger wie um einen Chip, der nicht zerbrechen darf.',
  },
};

/** @see backViewWords */
export const germanView: BackViewWords = {
  title: 'Dieser Lauf und dein Rücken',
  open: 'Dieser Lauf und ein Rücken, der wehtut',
  unseen: 'Nicht zu sehen',
  noCamera: 'Keine Kamera sieht das gut genug.',
  feel: 'So spürst du es',
  known: 'Was man weiß',
  think: 'Merksatz',
  drills: 'Übungen dazu:',
  choose: 'Zwei Wochen probieren',
  chosen: (day) => `Das probierst du seit ${day}.`,
  end: 'Damit bin ich fertig',
  toToday: 'Unter „Heute“ ansehen',
  rank: {
    ask: 'Du hast Lope gesagt, dass dein Rücken wehtut. Was unten steht, berücksichtigt das noch nicht.',
    button: 'Berücksichtigen',
    without: 'Was unten steht, berücksichtigt noch einen Rücken, der wehtat.',
    withoutButton: 'Weglassen',
  },
  today: {
    title: 'Dein Merksatz',
    day: (day) => `Tag ${day} von 14.`,
    filmSoon: 'Filme wieder, wenn es sich natürlich anfühlt.',
    filmNow: 'Die zwei Wochen sind um: Filme noch einmal und sieh, ob sich etwas geändert hat.',
    film: 'Noch einmal filmen',
  },
};
