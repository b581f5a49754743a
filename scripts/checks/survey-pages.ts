import { surveyFile } from "../content/load-survey.ts";
import type { Problem } from "../lib/problem.ts";
import { showsTable } from "../markdown/block-directives.ts";
import { FIGURES_FOLDER } from "../schemas/parts.ts";
import type { CheckInput } from "./check.ts";

export const name = "peilingpaginas";
export const description =
  "Elke vraag van de peiling staat op één onderwerppagina, en die pagina toont de tabel; elk ander cijfer staat op één pagina.";

export function check({ data, pages, hasUnreadableFiles }: CheckInput): Problem[] {
  if (hasUnreadableFiles) return [];
  const topics = pages.filter((page) => page.type === "surveyTopic");
  const problems: Problem[] = [];
  for (const page of topics) {
    for (const [index, question] of page.data.vragen.entries()) {
      if (!showsTable(page.body, question)) {
        problems.push({
          file: page.file,
          ...page.yaml.locate(["vragen", index]),
          what: `De tabel van vraag "${question}" staat niet in de tekst.`,
          todo: `Voeg een regel toe: ::tabel[${question}]`,
          rule: name,
        });
      }
    }
  }
  for (const question of data.survey.questions) {
    const count = topics.filter((page) => page.data.vragen.includes(question.id)).length;
    if (count !== 1) {
      problems.push({
        file: "_data/bron/peiling/vragen.yaml",
        line: 1,
        column: 1,
        what: `Vraag "${question.id}" staat op ${count} onderwerppagina's.`,
        todo: "Zet de vraag in het veld vragen van precies één pagina in content/peiling-2020/.",
        rule: name,
      });
    }
  }
  return [...problems, ...figurePages(data, pages)];
}

/** Every table of other statistics is placed on exactly one page of their part. */
function figurePages(data: CheckInput["data"], pages: CheckInput["pages"]): Problem[] {
  const own = pages.filter((page) => page.part?.folder === FIGURES_FOLDER);
  return data.figures.questions.flatMap((question): Problem[] => {
    const count = own.filter((page) => showsTable(page.body, question.id)).length;
    if (count === 1) return [];
    return [
      {
        file: surveyFile("cijfers", "questions"),
        line: 1,
        column: 1,
        what: `Tabel "${question.id}" staat op ${count} pagina's van ${FIGURES_FOLDER}.`,
        todo: `Zet op precies één pagina een regel: ::tabel[${question.id}]`,
        rule: name,
      },
    ];
  });
}
