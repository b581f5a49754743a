import { element } from "../browser/element.ts";
import type { ResultRow } from "./result.ts";
import type { Spread } from "./team.ts";

function headRow(names: readonly string[]): HTMLTableSectionElement {
  return element("thead", [
    element(
      "tr",
      names.map((name) => element("th", name, { scope: "col" })),
    ),
  ]);
}

function table(caption: string, names: readonly string[], rows: ReadonlyArray<readonly string[]>): HTMLTableElement {
  const body = rows.map((cells) =>
    element(
      "tr",
      cells.map((cell, index) =>
        index === 0
          ? element("th", cell, { scope: "row" })
          : element("td", cell, { "data-column": names[index] ?? "" }),
      ),
    ),
  );
  return element("table", [element("caption", caption), headRow(names), element("tbody", body)], {
    class: "utrecht-table data-table data-table--figures compare__table",
  });
}

/** The sentences about the reader's answers, a heading a topic. */
export function resultSentences(rows: readonly ResultRow[]): Node[] {
  const told = rows.filter((row) => row.sentence !== "");
  return [...Map.groupBy(told, (row) => row.topic)].flatMap(([topic, own]) => [
    element("h3", topic),
    element(
      "ul",
      own.map((row) => element("li", row.sentence)),
      { class: "compare__result" },
    ),
  ]);
}

/** A table a question with the number of people who gave each answer. */
export function teamTables(spreads: readonly Spread[], surveyName: string): Node[] {
  return spreads.flatMap(({ question, answered, counts, summary }) => [
    table(
      question.text,
      ["Antwoord", surveyName, "Team"],
      counts.map(({ answer, count }) => [answer.label, answer.figure, `${count} van ${answered}`]),
    ),
    element("p", summary, { class: "compare__sentence" }),
  ]);
}
