import { isArticle, type Page } from "../dossier/page.ts";
import { fleschDouma } from "../lib/readability.ts";

/** A list of pages that deserve a second look. */
export interface Attention {
  readonly title: string;
  readonly items: readonly string[];
}

/** Below this a text is hard to read by the measure of Flesch-Douma; long names of laws weigh heavily in it. */
const HARD = 30;

/** Pages that are overdue, lead nowhere, wait for a lawyer or read hard. `today` is an ISO date. */
export function pagesToLookAt(pages: readonly Page[], today: string): readonly Attention[] {
  const hard = pages
    .flatMap((page) => {
      const ease = fleschDouma(page.plainText);
      return ease !== null && ease < HARD ? [{ page, ease }] : [];
    })
    .sort((a, b) => a.ease - b.ease || (a.page.file < b.page.file ? -1 : 1));
  return [
    {
      title: "Voorbij de datum van herziening",
      items: pages.filter((page) => page.data.herzien <= today).map((page) => `${page.file} (${page.data.herzien})`),
    },
    {
      title: "Zonder volgende stap",
      items: pages.filter((page) => isArticle(page) && page.nextStepsHtml.length === 0).map((page) => page.file),
    },
    {
      title: "Wetsverwijzingen nog niet gecontroleerd",
      items: pages.filter((page) => page.data.wetGecontroleerd === "nog niet").map((page) => page.file),
    },
    {
      title: `Leesgemak onder ${HARD} (Flesch-Douma, een aanwijzing en geen oordeel)`,
      items: hard.map(({ page, ease }) => `${page.file} (${ease})`),
    },
  ];
}
