/** Files by the name that layouts use. */
export const STATIC = {
  "icon.svg": "assets/images/icon.svg",
  "source-sans-3.woff2": "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
} as const;
/** Files at an address that browsers ask for by themselves; they carry no hash. */
export const FIXED = { "favicon.ico": "assets/images/favicon.ico" } as const;
/** The first is on every page; the others only where a layout asks for them. */
export const STYLES = {
  "dossier.css": "assets/css/dossier.css",
  "grafiek.css": "assets/css/grafiek.css",
  "home.css": "assets/css/home.css",
  "hulpmiddelen.css": "assets/css/hulpmiddelen.css",
  "leereenheid.css": "assets/css/leereenheid.css",
  "schema.css": "assets/css/schema.css",
  "vergelijk.css": "assets/css/vergelijk.css",
  "voorbeelden.css": "assets/css/voorbeelden.css",
  "zelfscan.css": "assets/css/zelfscan.css",
  "zoeken.css": "assets/css/zoeken.css",
} as const;
/** A script is loaded only by the page that needs it. */
export const SCRIPTS = {
  "leereenheid.js": "assets/js/tools/leereenheid.ts",
  "signaalwijzer.js": "assets/js/tools/signaalwijzer.ts",
  "vergelijk.js": "assets/js/vergelijk.ts",
  "voorbeelden.js": "assets/js/voorbeelden.ts",
  "vragenmaker.js": "assets/js/tools/vragenmaker.ts",
  "werkblad.js": "assets/js/tools/werkblad.ts",
  "zelfscan.js": "assets/js/tools/zelfscan.ts",
  "zoeken.js": "assets/js/zoeken.ts",
  "zoekpagina.js": "assets/js/zoekpagina.ts",
} as const;

/** The name of every file, as layouts and scripts ask for it. */
export const assetNames: readonly string[] = [STATIC, FIXED, STYLES, SCRIPTS].flatMap(Object.keys);
