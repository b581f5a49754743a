import type { CustomRecord } from "pagefind";
import { fixedPages } from "../dossier/a-z.ts";
import { allTables } from "../dossier/tables.ts";
import type { Site } from "../dossier/site.ts";
import { joinText } from "./joiner.ts";
import { tableUrl } from "./answers.ts";

/** Records for the pages that templates make, which have no text of their own to index: themes, readers, lists. */
export function overviewRecords({ data }: Pick<Site, "data">): CustomRecord[] {
  const record = (url: string, title: string, content: string): CustomRecord => ({
    url,
    language: "nl",
    content: joinText(content, data.compounds.parts),
    meta: { title: joinText(title, data.compounds.parts) },
    filters: { soort: ["Overzicht"] },
  });
  return [
    ...data.themes.map((theme) => record(`/themas/${theme.id}/`, theme.naam, `Thema ${theme.naam}. ${theme.uitleg}`)),
    ...data.audiences.map((one) => record(`/voor/${one.id}/`, `Voor: ${one.naam}`, `Voor: ${one.naam}. ${one.uitleg}`)),
    ...fixedPages
      .filter((page) => page.url !== "/zoeken/")
      .map((page) => record(page.url, page.title, `${page.title}. Overzicht van alle pagina’s van het dossier.`)),
  ];
}

/** A record in the index for every table of the dossier, so that a reader who looks for figures finds the table itself. */
export function datasetRecords(site: Pick<Site, "pages" | "data">): CustomRecord[] {
  const joined = (text: string): string => joinText(text, site.data.compounds.parts);
  return allTables(site.data).flatMap(({ question }) => {
    const url = tableUrl(question, site.pages);
    const page = site.pages.find((candidate) => url?.startsWith(`${candidate.url}#`));
    if (url === null || page === undefined) return [];
    const themes = site.data.themes.filter((theme) => page.data.thema.includes(theme.id)).map((theme) => theme.naam);
    return [
      {
        url,
        language: "nl",
        content: joined(
          [
            question.formulering,
            `${question.boodschap}.`,
            ...question.opties.map((option) => `${option.naam}.`),
            question.populatie,
          ].join(" "),
        ),
        meta: { title: joined(question.formulering), zoektermen: "tabel, cijfers, gegevens, CSV, dataset, download" },
        filters: { onderdeel: [page.part?.label ?? "Peiling"], soort: ["Tabel"], thema: themes },
      },
    ];
  });
}
