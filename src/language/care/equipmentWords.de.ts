import type { EquipmentQuestion, LacksWords, OwnForms, StandIns } from './equipmentWords.ts';

/** @see equipmentQuestion */
export const germanQuestion: EquipmentQuestion = {
  label: 'Was hast du zur Hand?',
  hint: 'Für das, was fehlt, nimmt Lope eine andere Form.',
  things: {
    mat: 'Matte',
    wall: 'Wand',
    chair: 'Stuhl',
    step: 'Niedrige Stufe',
    band: 'Übungsband',
    ball: 'Gymnastikball',
    roller: 'Faszienrolle',
    bike: 'Standrad',
  },
};

/** @see StandIns */
export const germanStandIns: StandIns = {
  mat: 'Keine Matte? Ein Teppich oder eine gefaltete Decke tut es auch.',
  wall: 'Keine Wand in der Nähe? Ein Türrahmen oder ein Baum tut es auch.',
  chair: 'Kein Stuhl? Die Kante von Bett oder Sofa tut es auch.',
  step: 'Keine Stufe? Die unterste Treppenstufe oder ein Bordstein tut es auch.',
};

/** @see OwnForms */
export const germanOwnForms: OwnForms = {
  bandAbduction: { band: 'Kein Band? Mach sie ohne, langsam, eine Hand an der Wand.' },
};

/** The name stands in quotes, so that it needs no case and no number. @see LacksWords */
export const germanLacks: LacksWords = {
  mat: (name) => `Für „${name}“ brauchst du eine Matte.`,
  wall: (name) => `Für „${name}“ brauchst du eine Wand.`,
  chair: (name) => `Für „${name}“ brauchst du einen Stuhl.`,
  step: (name) => `Für „${name}“ brauchst du eine Stufe.`,
  band: (name) => `Für „${name}“ brauchst du ein Übungsband.`,
  ball: (name) => `Für „${name}“ brauchst du einen Gymnastikball.`,
  roller: (name) => `Für „${name}“ brauchst du eine Faszienrolle.`,
  bike: (name) => `Für „${name}“ brauchst du ein Standrad.`,
};
