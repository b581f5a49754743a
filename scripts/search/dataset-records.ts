import type { CustomRecord } from "pagefind";
import type { Site } from "../dossier/site.ts";
import { joinText } from "./joiner.ts";
import { tableUrl } from "./answers.ts";

/** A record in the index for every table of the survey, so that a reader who looks for figures finds the table itself. */
export function datasetRecords(site: Pick<Site, "pages" | "data">): CustomRecord[] {
  const joined = (text: string): string => joinText(text, site.data.compounds.parts);
  return site.data.survey.questions.flatMap((question) => {
    const url = tableUrl(question, site.pages);
    const page = site.pages.find((candidate) => url?.startsWith(`${candidate.url}#`));
    if (url === null || page === undefined) return [];
    const themes = site.data.themes.filter((theme) => page.data.thema.includes(theme.id)).map((theme) => theme.naam);
    return [
      {
        url,
        language: "nl",
        content: joined(
          [question.formulering, `${question.boodschap}.`, ...question.opties.map((option) => `${option.naam}.`), question.populatie].join(" "),
        ),
        meta: { title: joined(question.formulering), zoektermen: "tabel, cijfers, gegevens, CSV, dataset, download" },
        filters: { onderdeel: [page.part?.label ?? "Peiling"], soort: ["Tabel"], thema: themes },
      },
    ];
  });
}
