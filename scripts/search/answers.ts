import { MOST_LINKS, type AnswersFile, type DirectAnswer } from "../../assets/js/search/answers.ts";
import type { Page } from "../dossier/page.ts";
import type { Site } from "../dossier/site.ts";
import { surveyTable } from "../dossier/survey-table.ts";
import { councilRoleLabels } from "../lib/labels.ts";
import type { Question } from "../schemas/survey.ts";
import { STOP_WORDS } from "./dutch-grammar.ts";
import { foldedName } from "./folded-name.ts";
import { foldedNames, LAWS, lawReferences } from "./law-references.ts";
import { QUESTION_WORDS } from "./question-words.ts";

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
      return last === undefined ? [] : [{ title: `${option.naam}: ${last.text}`, words: wordsOf(option.naam) }];
    });
    const answer: DirectAnswer = {
      kind: "Cijfer uit de peiling",
      title: question.formulering,
      text: `${question.boodschap.replace(/\.$/, "")}.`,
      links: [["Bekijk de tabel", url]],
    };
    const words = wordsOf(`${question.formulering} ${question.boodschap} ${question.id.replaceAll("-", " ")}`);
    return options.length === 0 ? [] : [{ answer, words, options }];
  });
}

/** Text of a page in which articles of law can stand: body, summary and instruments of the council. */
function lawText(page: Page): string {
  const bases = page.type === "councilRole" ? page.data.instrumenten.map(({ grondslag }) => grondslag ?? "") : [];
  return [page.summary, page.plainText, ...bases].join("\n");
}

const COUNCIL_ROLE = "Rol van de raad";

function roles(pages: readonly Page[]): Pick<AnswersFile, "roles" | "allRoles"> {
  const own = pages.filter((page) => page.type === "councilRole");
  return {
    roles: own.map((page) => ({
      names: [councilRoleLabels[page.data.rol], page.label, ...(page.data.zoektermen ?? [])].map(foldedName),
      answer: {
        kind: COUNCIL_ROLE,
        title: page.title,
        text: page.summary,
        links: [["Lees over deze rol", page.url]],
      },
    })),
    allRoles:
      own.length === 0
        ? null
        : {
            kind: COUNCIL_ROLE,
            title: "De rollen van de raad",
            text: "Kies een rol voor instrumenten en vragen:",
            links: own.map((page) => [page.title, page.url]),
          },
  };
}

/** The articles of law that pages name, and those pages: no more than an answer shows. */
function laws(sitePages: readonly Page[]): Pick<AnswersFile, "laws" | "pages"> {
  const cited = LAWS.map(() => new Map<string, number[]>());
  const pages: Array<readonly [string, string]> = [];
  for (const page of sitePages) {
    const places = lawReferences(lawText(page)).flatMap(({ law, article }) => {
      const own = cited[law]?.get(article) ?? [];
      cited[law]?.set(article, own);
      return own.length < MOST_LINKS && !own.includes(pages.length) ? [own] : [];
    });
    if (places.length === 0) continue;
    for (const own of new Set(places)) own.push(pages.length);
    pages.push([page.title, page.url]);
  }
  const answers = LAWS.flatMap(([title], law) => {
    const own = [...(cited[law] ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (own.length === 0) return [];
    const answer = { kind: "Wetsartikel", title, text: "Lees waar het dossier dit artikel noemt:", links: [] };
    return [{ answer, names: foldedNames(law), articles: Object.fromEntries(own) }];
  });
  return { laws: answers, pages };
}

/** What the search can answer at once: definitions, roles of the council, figures of the survey, articles of law. */
export function answersOf(site: Source): AnswersFile {
  return {
    words: QUESTION_WORDS,
    terms: site.terms
      .filter((term) => foldedName(term.title) !== "")
      .map((term) => ({
        kind: "Begrip",
        title: term.title,
        text: term.data.definitie,
        links: [["Lees meer over dit begrip", term.url]],
      })),
    ...roles(site.pages),
    figures: figures(site),
    ...laws(site.pages),
  };
}
