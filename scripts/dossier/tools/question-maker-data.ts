import type { QuestionMakerData } from "../../../assets/js/tools/question-maker/data.ts";
import { contentHash } from "../../lib/content-hash.ts";
import { councilMomentLabels, councilRoleLabels } from "../../lib/labels.ts";
import type { QuestionMaker } from "../../schemas/question-maker.ts";
import type { Dossier } from "../load-dossier.ts";
import { compareInPart } from "../navigation.ts";
import type { PageOf } from "../page.ts";

type Content = Pick<Dossier, "data" | "pages">;

/** The theme pages for the council, in the order of their part. */
export function themePages({ pages }: Pick<Dossier, "pages">): Array<PageOf<"councilTheme">> {
  return pages.flatMap((page) => (page.type === "councilTheme" ? [page] : [])).toSorted(compareInPart);
}

const named = (labels: Readonly<Record<string, string>>): Array<{ id: string; label: string }> =>
  Object.entries(labels).map(([id, label]) => ({ id, label }));

/** The name of a theme for the reader: that of the theme list, or of the page when two pages share a theme. */
function themeName(page: PageOf<"councilTheme">, content: Content): string {
  const isShared = themePages(content).filter(({ data }) => data.onderwerp === page.data.onderwerp).length > 1;
  const theme = content.data.themes.find(({ id }) => id === page.data.onderwerp);
  return isShared || theme === undefined ? page.label : theme.naam;
}

/** The id of a theme page in links: its file name without the folder. */
const themeId = (page: PageOf<"councilTheme">): string => page.path.replace(/^.*\/thema-|\.md$/g, "");

/** What the page of the question maker loads. */
export function questionMakerData(maker: QuestionMaker, content: Content): QuestionMakerData {
  const pages = themePages(content);
  const questions = pages.flatMap((page) =>
    page.data.raadsvragen.map((question) => ({
      id: question.id,
      hash: contentHash(question.vraag, 4),
      theme: themeId(page),
      role: question.rol,
      moment: question.moment,
      text: question.vraag,
      background: question.achtergrond,
      source: content.data.sources.get(question.bron)?.titel ?? question.bron,
    })),
  );
  return {
    tool: "vragenmaker",
    content: contentHash([questions.map(({ id, hash }) => [id, hash]), maker.instrumenten.map(({ id }) => id)], 6),
    title: maker.titel,
    note: maker.voorstel,
    count: maker.aantal,
    roles: named(councilRoleLabels),
    moments: named(councilMomentLabels).toSorted((a, b) => Number(b.id === "altijd") - Number(a.id === "altijd")),
    themes: pages.map((page) => ({
      id: themeId(page),
      label: themeName(page, content),
      page: { text: page.title, url: page.url },
    })),
    instruments: maker.instrumenten.map(({ id, naam, vorm, wat, wanneer, rollen, artikel, tip }) => ({
      id,
      name: naam,
      form: vorm,
      what: wat,
      when: wanneer,
      roles: rollen,
      article: artikel,
      tip,
    })),
    questions,
  };
}
