import type { SourceWords } from './sourceLine.ts';

/** @see SourceWords */
export const german: SourceWords = {
  arellano2014: { by: 'Arellano und Kram', what: 'Laufen mit und ohne Armschwung' },
  articles: {
    by: 'Artikel für Läuferinnen und Läufer mit Rückenschmerzen',
    what: 'die fünf, aus denen Lope entstanden ist',
  },
  chan2018: {
    by: 'Chan und andere',
    what: 'kontrollierte Studie: 320 Laufneulinge lernten, weich aufzusetzen',
  },
  drozda2024: { by: 'Drozda und andere', what: 'Vergleich beim Laufen: mit und ohne Rückenschmerzen' },
  cai2017: {
    by: 'Cai und andere',
    what: 'kontrollierte Studie: Bein- oder Rückenübungen für Läuferinnen und Läufer mit Rückenschmerzen',
  },
  finucane2020: {
    by: 'Finucane und andere (IFOMPT)',
    what: '100 Fachleute aus 19 Ländern: ernste Ursachen von Rückenschmerzen',
  },
  hamill2009: { by: 'Hamill und andere', what: 'Vergleich beim Laufen: mit und ohne Rückenschmerzen' },
  hamillGruber2017: { by: 'Hamill und Gruber', what: 'Übersicht: Lohnt es sich, den Fußaufsatz umzustellen?' },
  heiderscheit2011: { by: 'Heiderscheit und andere', what: 'dieselben Personen mit mehr Schritten pro Minute' },
  hayden2021: {
    by: 'Hayden und andere (Cochrane)',
    what: 'Übersicht: Training bei lang anhaltenden Rückenschmerzen',
  },
  horga2022: {
    by: 'Horga und andere',
    what: 'MRT-Bilder der Rücken von Läuferinnen und Läufern vor und nach einem Marathon',
  },
  levine2007: {
    by: 'Levine und andere',
    what: 'die Krümmung des unteren Rückens bergauf, in der Ebene und bergab',
  },
  lope: { by: 'Lope', what: 'unsere eigene Wahl' },
  maselli2020: { by: 'Maselli und andere', what: 'Übersicht: Rückenschmerzen bei Läuferinnen und Läufern' },
  buist2008: {
    by: 'Buist und andere',
    what: 'kontrollierte Studie: 10\u00a0% oder 24\u00a0% mehr pro Woche, bei 532 Laufneulingen',
  },
  frandsen2025: {
    by: 'Frandsen und andere',
    what: 'Beobachtungsstudie: jeder Lauf und seine Verletzungen, bei 5205 Läuferinnen und Läufern',
  },
  malisoux2015: {
    by: 'Malisoux und andere',
    what: 'Beobachtungsstudie: ein Paar oder mehrere, bei 264 Läuferinnen und Läufern',
  },
  neason2024: {
    by: 'Neason und andere',
    what: 'kontrollierte Studie: 12 Wochen Laufen und Gehen im Wechsel, bei 40 Erwachsenen mit lang anhaltenden Rückenschmerzen',
  },
  nielsen2014: { by: 'Nielsen und andere', what: 'Beobachtungsstudie: 873 Laufneulinge über ein Jahr' },
  pocovi2024: {
    by: 'Pocovi und andere',
    what: 'kontrollierte Studie: Gehen mit Anleitung, bei 701 Erwachsenen nach Rückenschmerzen',
  },
  nice2016: { by: 'NICE NG59', what: 'Leitlinie: Kreuzschmerz und Ischias' },
  seay2011: { by: 'Seay und andere', what: 'Vergleich beim Laufen: mit und ohne Rückenschmerzen' },
  owen2020: {
    by: 'Owen und andere',
    what: 'Übersicht: Arten von Training bei lang anhaltenden Rückenschmerzen im Vergleich',
  },
  silbernagel2007: {
    by: 'Silbernagel und andere',
    what: 'kontrollierte Studie: weiterlaufen mit schmerzender Achillessehne',
  },
  snook1998: { by: 'Snook und andere', what: 'kontrollierte Studie: weniger Beugen früh am Tag' },
  thomee1997: { by: 'Thomeé', what: 'eine Skala für Schmerz beim Training schmerzender Knie' },
  vincent2017: { by: 'Vincent und Vincent (ACSM)', what: 'Rat zum Laufen mit Schmerzen' },
  warden2014: { by: 'Warden und andere', what: 'überlastete Knochen beim Langstreckenlauf: Rat' },
  warrener2021: { by: 'Warrener und andere', what: 'dieselben Personen mit verschiedener Vorlage' },
  who2023: { by: 'WHO', what: 'Leitlinie: chronischer Kreuzschmerz' },
};
