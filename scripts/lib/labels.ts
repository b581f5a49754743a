import type { ContentType } from "../schemas/content-types.ts";

/** Dutch names of coded values. */
export const sizeClassLabels = {
  "tot-20000": "tot 20.000 inwoners",
  "20000-50000": "20.000 tot 50.000 inwoners",
  "50000-100000": "50.000 tot 100.000 inwoners",
  "100000-250000": "100.000 tot 250.000 inwoners",
  "vanaf-250000": "250.000 inwoners of meer",
  landelijk: "landelijk",
} as const;

export const approachLabels = {
  dashboard: "Dashboard",
  informatieknooppunt: "Informatieknooppunt",
  interventieteam: "Interventieteam",
  "persoonsgerichte-aanpak": "Persoonsgerichte aanpak",
  convenant: "Convenant",
  werkproces: "Werkproces",
  monitor: "Monitor",
  datateam: "Datateam",
  risicomodel: "Risicomodel",
  sensoren: "Sensoren",
  "publiek-privaat": "Publiek-private samenwerking",
} as const;

export const exampleKindLabels = { voorbeeld: "Inspiratievoorbeeld", "wat-ging-er-mis": "Wat ging er mis" } as const;

/** Kinds of pages as the filter of the search names them. Examples have a kind of their own each. */
export const pageKindLabels = {
  home: "Overzicht",
  landing: "Overzicht",
  article: "Artikel",
  surveyTopic: "Onderwerp van de peiling",
  recommendation: "Aanbeveling",
  example: "Inspiratievoorbeeld",
  guideChapter: "Hoofdstuk van de handreiking",
  councilRole: "Rol van de raad",
  councilTheme: "Thema voor de raad",
  protocolStep: "Stap van het protocol",
  lens: "Lens",
  learningUnit: "Leereenheid",
  term: "Begrip",
  newsItem: "Nieuws",
} as const satisfies Record<ContentType, string>;

export const problemKindLabels = {
  standaard: "Standaardprobleem",
  complex: "Complex probleem",
  crisis: "Crisis",
  algemeen: "Alle soorten problemen",
} as const;

export const councilRoleLabels = {
  "kaders-stellen": "Kaders stellen",
  controleren: "Controleren",
  volksvertegenwoordigen: "Volksvertegenwoordigen",
} as const;

export const councilMomentLabels = {
  start: "Begin van de raadsperiode",
  plan: "Vaststelling van het veiligheidsplan",
  begroting: "Kadernota en begroting",
  uitvoering: "Uitvoering en voortgang",
  verantwoording: "Jaarverslag en jaarrekening",
  incident: "Na een incident",
  evaluatie: "Evaluatie van het plan",
  altijd: "Op elk moment",
} as const;

export const outcomeKindLabels = {
  buiten: "buiten het protocol",
  intern: "naar een afdeling",
  partner: "naar een partner",
  bronnen: "bronnenonderzoek",
  plan: "plan van aanpak",
  stop: "stoppen",
  eerst: "eerst iets anders doen",
} as const;
