import { suggestion } from "../lib/did-you-mean.ts";
import type { Problem } from "../lib/problem.ts";
import { resolveFileLink } from "../lib/urls.ts";
import { contentTypeOf } from "../schemas/parts.ts";
import { atField, type CheckInput } from "./check.ts";

export const name = "verwijzingen";
export const description = "Thema's, bronnen, begrippen, vragen en verwante pagina's in de gegevens bovenaan bestaan.";

export function check({ data, pages, unreadableFiles = [] }: CheckInput): Problem[] {
  const problems: Problem[] = [];
  const themes = new Set(data.themes.map((theme) => theme.id));
  const questions = new Set(data.survey.questions.map((question) => question.id));
  const sources = new Set(data.sources.keys());
  const termPages = pages.filter((page) => page.type === "term");
  const termFiles = [
    ...termPages.map((page) => page.path),
    ...unreadableFiles.filter((path) => contentTypeOf(path) === "term"),
  ];
  const terms = new Set(termFiles.map((path) => path.replace(/^.*\/|\.md$/g, "")));
  const files = new Set([...pages.map((page) => page.path), ...unreadableFiles]);
  for (const page of pages) {
    const known = (field: string, values: readonly string[], allowed: ReadonlySet<string>, noun: string): void => {
      for (const [index, value] of values.entries()) {
        if (!allowed.has(value))
          problems.push(
            atField(
              page,
              [field, index],
              name,
              `${noun} "${value}" bestaat niet.`,
              suggestion(
                value,
                [...allowed],
                "Voeg het toe in _data/bron/ of content/begrippen/, of haal het hier weg.",
              ),
            ),
          );
        else if (values.indexOf(value) !== index)
          problems.push(
            atField(page, [field, index], name, `${noun} "${value}" staat er twee keer.`, "Haal de dubbele weg."),
          );
      }
    };
    known("thema", page.data.thema, themes, "Thema");
    known("bronnen", page.data.bronnen, sources, "Bron");
    if (page.type === "surveyTopic") known("vragen", page.data.vragen, questions, "Vraag");
    if (page.type === "lens" || page.type === "councilTheme")
      known("onderwerp", [page.data.onderwerp], themes, "Thema");
    if (page.type === "term") known("verwant", page.data.verwant, terms, "Begrip");
    else {
      for (const [index, link] of (page.data.verwant ?? []).entries()) {
        if (!files.has(resolveFileLink(page.path, link) ?? ""))
          problems.push(
            atField(
              page,
              ["verwant", index],
              name,
              `De verwante pagina "${link}" bestaat niet.`,
              "Schrijf het pad vanaf content, bijvoorbeeld /privacy/index.md.",
            ),
          );
      }
    }
  }
  return problems;
}
