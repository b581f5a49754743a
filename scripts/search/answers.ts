import type { AnswersFile } from "../../assets/js/search/answers.ts";
import type { Page } from "../dossier/page.ts";
import type { Site } from "../dossier/site.ts";
import { surveyTable } from "../dossier/survey-table.ts";
import { councilRoleLabels } from "../lib/labels.ts";
import type { Question } from "../schemas/survey.ts";
import { STOP_WORDS } from "./dutch-grammar.ts";
import { foldedName } from "./folded-name.ts";
import { foldedNames, LAWS, lawReferences } from "./law-references.ts";

const STOP = new Set(STOP_WORDS);

type Source = Pick<Site, "pages" | "terms" | "data">;

const wordsOf = (text: string): string[] => [
  ...new Set(
    foldedName(text)
      .split(" ")
      .filter((word) => word.length > 2 && !STOP.has(word)),
  ),
];

/** The address of the table of a question on the page that shows it: a topic of the survey, or the first page with it. */
export function tableUrl(question: Question, pages: readonly Page[]): string | null {
  const anchor = `id="tabel-${question.id}"`;
  const page =
    pages.find((candidate) => candidate.type === "surveyTopic" && candidate.data.vragen.includes(question.id)) ??
    pages.find((candidate) => candidate.bodyHtml.includes(anchor));
  return page === undefined ? null : `${page.url}#tabel-${question.id}`;
}

function figures({ data, pages }: Source): AnswersFile["figures"] {
  return data.survey.questions.flatMap((question) => {
    const url = tableUrl(question, pages);
    if (url === null) return [];
    const options = surveyTable(question, data.survey).rows.flatMap(({ option, cells }) => {
      const last = cells.findLast(
        (cell) => cell.outcome?.status === "gepubliceerd" && cell.outcome.shareInPercent !== null,
      );
      return last === undefined ? [] : [{ name: option.naam, value: last.text, words: wordsOf(option.naam) }];
    });
    const text = `${question.boodschap.replace(/\.$/, "")}.`;
    const words = wordsOf(`${question.formulering} ${question.boodschap} ${question.id.replaceAll("-", " ")}`);
    return options.length === 0 ? [] : [{ title: question.formulering, text, url, words, options }];
  });
}

/** Text of a page in which articles of law can stand: body, summary and instruments of the council. */
function lawText(page: Page): string {
  const bases = page.type === "councilRole" ? page.data.instrumenten.map(({ grondslag }) => grondslag ?? "") : [];
  return [page.summary, page.plainText, ...bases].join("\n");
}

/** What the search can answer at once: definitions, roles of the council, figures of the survey, articles of law. */
export function answersOf(site: Source): AnswersFile {
  const cited = LAWS.map(() => new Map<string, number[]>());
  const pages: Array<readonly [string, string]> = [];
  for (const page of site.pages) {
    const references = lawReferences(lawText(page));
    if (references.length === 0) continue;
    const place = pages.push([page.title, page.url]) - 1;
    for (const { law, article } of references) {
      const places = cited[law]?.get(article);
      if (places === undefined) cited[law]?.set(article, [place]);
      else if (!places.includes(place)) places.push(place);
    }
  }
  return {
    terms: site.terms
      .filter((term) => foldedName(term.title) !== "")
      .map((term) => ({ title: term.title, text: term.data.definitie, url: term.url })),
    roles: site.pages.flatMap((page) =>
      page.type === "councilRole"
        ? [
            {
              names: [councilRoleLabels[page.data.rol], page.label, ...(page.data.zoektermen ?? [])].map(foldedName),
              title: page.title,
              text: page.summary,
              url: page.url,
            },
          ]
        : [],
    ),
    figures: figures(site),
    laws: LAWS.flatMap(([title], law) => {
      const own = cited[law];
      return own === undefined || own.size === 0
        ? []
        : [
            {
              title,
              names: foldedNames(law),
              articles: Object.fromEntries([...own].toSorted(([a], [b]) => (a < b ? -1 : 1))),
            },
          ];
    }),
    pages,
  };
}
