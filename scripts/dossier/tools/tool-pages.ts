import type { Dossier } from "../load-dossier.ts";

/** A page of a tool that the dossier holds. */
export interface ToolPage {
  /** Part that the tool belongs to. */
  readonly folder: string;
  readonly url: string;
  readonly title: string;
  readonly label: string;
  readonly description: string;
  /** Is it the tool itself, and not a page beside it? */
  readonly isTool: boolean;
}

type Content = Pick<Dossier, "data" | "pages">;

interface ToolText {
  readonly titel: string;
  readonly menutitel: string;
  readonly inleiding: string;
}

export const SELF_ASSESSMENT_URL = "/zelfscan/scan/";
export const WORKSHEET_URL = "/lens/werkblad/";
export const SIGNAL_GUIDE_URL = "/modelprotocol/signaalwijzer/";
export const SIGNAL_GUIDE_OUTCOMES_URL = `${SIGNAL_GUIDE_URL}uitkomsten/`;
export const QUESTION_MAKER_URL = "/raadsleden/vragenmaker/";

function page(url: string, { titel, menutitel, inleiding }: ToolText): ToolPage {
  const folder = url.split("/")[1] ?? "";
  return { folder, url, title: titel, label: menutitel, description: inleiding, isTool: true };
}

/** The pages of the tools whose data are there, in menu order. The question maker needs questions on theme pages. */
export function toolPages({ data: { tools }, pages }: Content): readonly ToolPage[] {
  const hasQuestions = pages.some(({ type }) => type === "councilTheme");
  const found: ToolPage[] = [];
  if (tools.worksheet !== null) found.push(page(WORKSHEET_URL, tools.worksheet.value));
  if (tools.selfAssessment !== null) found.push(page(SELF_ASSESSMENT_URL, tools.selfAssessment.value));
  if (tools.questionMaker !== null && hasQuestions) found.push(page(QUESTION_MAKER_URL, tools.questionMaker.value));
  if (tools.signalGuide !== null) {
    found.push(page(SIGNAL_GUIDE_URL, tools.signalGuide.value));
    found.push({
      folder: "modelprotocol",
      url: SIGNAL_GUIDE_OUTCOMES_URL,
      title: "Uitkomsten en voorbeelden van de signaalwijzer",
      label: "Uitkomsten",
      description: "Bij elke uitkomst: waarom, wat je doet en hoe lang je bewaart. Met een voorbeeld bij elke vraag.",
      isTool: false,
    });
    found.push({
      folder: "modelprotocol",
      url: `${SIGNAL_GUIDE_URL}schema/`,
      title: "Schema van de signaalwijzer",
      label: "Schema",
      description: "Alle vragen en uitkomsten van de signaalwijzer in één tekening, voor wie de inhoud bijhoudt.",
      isTool: false,
    });
  }
  const wanted = new Set(found.map(({ folder }) => `/${folder}/`));
  const landings = new Set(pages.flatMap(({ url }) => (wanted.has(url) ? [url] : [])));
  return found.filter(({ folder }) => landings.has(`/${folder}/`));
}

/** Is there a tool at this address? */
export function hasTool(content: Content, url: string): boolean {
  return toolPages(content).some((found) => found.url === url);
}
