import type { Suggestion, Theme, WorksheetData } from "../../../assets/js/tools/worksheet/data.ts";
import { contentHash } from "../../lib/content-hash.ts";
import type { Worksheet } from "../../schemas/worksheet.ts";
import type { Dossier } from "../load-dossier.ts";
import { compareInPart } from "../navigation.ts";
import type { PageOf } from "../page.ts";
import { linesOf } from "./links.ts";

type Content = Pick<Dossier, "data" | "pages">;
type Lists = NonNullable<PageOf<"lens">["data"]["werkblad"]>;

function suggestion(text: string): Suggestion {
  return { key: contentHash(text, 5), text };
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The suggestions of a lens page, one text each. */
function listsOf(lists: Lists): Theme["lists"] {
  return {
    vragen: lists.vragen.map(suggestion),
    bronnen: lists.bronnen.map(({ naam, houder, zegt, zegtNiet }) =>
      suggestion(`${naam} (bij ${houder}). Zegt wel: ${sentence(zegt)} Zegt niet: ${sentence(zegtNiet)}`),
    ),
    partners: lists.partners.map(({ naam, inbreng }) => suggestion(`${naam}: ${inbreng}`)),
    delen: lists.delen.map(suggestion),
    analyse: lists.analyse.map(suggestion),
    beeld: lists.beeld.map(suggestion),
  };
}

/** The lens pages that fill the worksheet, in the order of their part. */
function themesOf({ data, pages }: Content): Theme[] {
  return pages
    .flatMap((page) => (page.type === "lens" ? [page] : []))
    .toSorted(compareInPart)
    .flatMap((page) => {
      const { werkblad, onderwerp } = page.data;
      if (werkblad === undefined) return [];
      const label = data.themes.find(({ id }) => id === onderwerp)?.naam ?? page.label;
      return [{ id: onderwerp, label, page: { text: page.title, url: page.url }, lists: listsOf(werkblad) }];
    });
}

/** What the page of the worksheet loads. */
export function worksheetData(sheet: Worksheet, content: Content): WorksheetData {
  const themes = themesOf(content);
  const steps = sheet.stappen.map((step) => ({
    id: step.id,
    name: step.naam,
    question: step.vraag,
    explanation: step.uitleg,
    list: step.voorstellen,
    general: step.algemeen.map(suggestion),
    ownLabel: step.eigen,
    openLabel: step.openPunt,
    links: linesOf(content, step.links),
  }));
  return {
    tool: "werkblad",
    content: contentHash(
      [steps.map(({ id, general }) => [id, general]), themes.map(({ id, lists }) => [id, lists])],
      6,
    ),
    title: sheet.titel,
    note: sheet.voorstel,
    privacy: sheet.privacy,
    themes,
    steps,
  };
}
