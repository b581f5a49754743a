/** Licence of everything that the dossier publishes itself: texts, tables and data files (LICENSE-CONTENT.md). */
export const LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Naamsvermelding 4.0 Internationaal",
  url: "https://creativecommons.org/licenses/by/4.0/deed.nl",
} as const;
