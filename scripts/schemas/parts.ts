import type { ContentType } from "./content-types.ts";

/** A part of the dossier: a folder in `content/`, an entry in the menu, the first step of a URL. */
export interface Part {
  readonly folder: string;
  readonly label: string;
  /** Kind of the pages in the folder, its index.md aside. */
  readonly type: ContentType;
  /** Files (without .md) of another kind than `type`; a name may end in `*`. The first that fits decides. */
  readonly others?: ReadonlyArray<readonly [name: string, type: ContentType]>;
  /** Do its pages form a series with previous and next? */
  readonly isSeries: boolean;
  readonly group: MenuGroup;
  /** Does every page show the list of the pages of this part? For a dossier within the dossier. */
  readonly hasOwnNavigation?: boolean;
}

/** Folder of the pages about published statistics other than the survey. */
export const FIGURES_FOLDER = "vergelijkbare-cijfers";

export type MenuGroup = "Cijfers" | "Aan de slag" | "Wie doet wat" | "Regels" | "Dossier";

export const menuGroups: readonly MenuGroup[] = ["Cijfers", "Aan de slag", "Wie doet wat", "Regels", "Dossier"];

/** The parts in menu order. A new part is a line here and a folder with an index.md. */
export const parts: readonly Part[] = [
  {
    folder: "peiling-2020",
    label: "Peiling 2020",
    type: "surveyTopic",
    others: [
      ["methode", "article"],
      ["vragenlijst", "article"],
    ],
    isSeries: true,
    group: "Cijfers",
  },
  {
    folder: FIGURES_FOLDER,
    label: "Vergelijkbare cijfers",
    type: "article",
    isSeries: true,
    group: "Cijfers",
  },
  { folder: "aanbevelingen", label: "Aanbevelingen", type: "recommendation", isSeries: true, group: "Aan de slag" },
  {
    folder: "inspiratievoorbeelden",
    label: "Inspiratievoorbeelden",
    type: "example",
    others: [["les-*", "article"]],
    isSeries: false,
    group: "Aan de slag",
  },
  {
    folder: "lens",
    label: "Lens op een probleem",
    type: "lens",
    others: [["methode-*", "article"]],
    isSeries: false,
    group: "Aan de slag",
  },
  {
    folder: "zelfscan",
    label: "Zelfscan",
    type: "article",
    others: [["eenheid-*", "learningUnit"]],
    isSeries: true,
    group: "Aan de slag",
  },
  { folder: "systeemkeuze", label: "Keuze voor een systeem", type: "article", isSeries: true, group: "Aan de slag" },
  {
    folder: "lokaal-bestuur",
    label: "Positie van het lokaal bestuur",
    type: "article",
    isSeries: true,
    group: "Wie doet wat",
  },
  {
    folder: "handreiking",
    label: "Handreiking voor burgemeesters",
    type: "guideChapter",
    isSeries: true,
    group: "Wie doet wat",
  },
  {
    folder: "raadsleden",
    label: "Raadsleden",
    type: "article",
    others: [
      ["kaders-stellen", "councilRole"],
      ["controleren", "councilRole"],
      ["volksvertegenwoordigen", "councilRole"],
      ["thema-*", "councilTheme"],
    ],
    isSeries: true,
    group: "Wie doet wat",
  },
  { folder: "privacy", label: "Privacy en gegevensdeling", type: "article", isSeries: true, group: "Regels" },
  {
    folder: "modelprotocol",
    label: "Modelprotocol ondermijning",
    type: "article",
    others: [["stap-*", "protocolStep"]],
    isSeries: true,
    hasOwnNavigation: true,
    group: "Regels",
  },
  { folder: "begrippen", label: "Begrippen", type: "term", isSeries: false, group: "Regels" },
  { folder: "aanbod", label: "Aanbod", type: "article", isSeries: false, group: "Dossier" },
  { folder: "nieuws", label: "Nieuws", type: "newsItem", isSeries: false, group: "Dossier" },
  { folder: "over", label: "Over dit dossier", type: "article", isSeries: false, group: "Dossier" },
];

/** The kind of page that a content file is, from its path: `begrippen/boa.md` is a term. Null for an unknown folder. */
export function contentTypeOf(file: string): ContentType | null {
  if (file === "index.md") return "home";
  const [folder, name, ...rest] = file.split("/");
  const part = parts.find((candidate) => candidate.folder === folder);
  if (part === undefined || name === undefined || rest.length > 0) return null;
  if (name === "index.md") return "landing";
  const stem = name.replace(/\.md$/, "");
  const other = part.others?.find(([pattern]) =>
    pattern.endsWith("*") ? stem.startsWith(pattern.slice(0, -1)) : stem === pattern,
  );
  return other?.[1] ?? part.type;
}

/** The part that a content file belongs to, or null for the home page. */
export function partOf(file: string): Part | null {
  return parts.find((part) => part.folder === file.split("/")[0]) ?? null;
}

/** Address of the feed of a part with a navigation of its own. */
export function partFeedUrl(part: Part): string {
  return `/${part.folder}/feed.xml`;
}
