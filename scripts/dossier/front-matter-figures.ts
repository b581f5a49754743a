import type { ContentFile } from "../content/load-content.ts";
import { suggestion } from "../lib/did-you-mean.ts";
import { html, type Html } from "../lib/html.ts";
import type { Problem } from "../lib/problem.ts";
import type { MarkdownContext } from "../markdown/context.ts";
import type { AnyFrontMatter } from "../schemas/content-types.ts";
import { figureIds, withFigures, withFigureTexts } from "./summary-figures.ts";

/** Front matter as pages show it. */
export interface ShownFrontMatter {
  readonly data: AnyFrontMatter;
  /** The sentences of the summary with their figures as links; empty for a term, which has a definition. */
  readonly summarySentences: readonly Html[];
  readonly problems: readonly Problem[];
}

type Figures = Pick<MarkdownContext, "figure" | "figureText" | "outcomeIds">;

function unknownFigures(file: ContentFile, path: readonly PropertyKey[], text: string, known: Figures): Problem[] {
  return figureIds(text)
    .filter((id) => !known.outcomeIds.has(id))
    .map((id) => ({
      file: file.file,
      ...(file.split.yaml?.locate(path) ?? { line: 1, column: 1 }),
      what: `Onbekende uitkomst "${id}".`,
      todo: suggestion(id, [...known.outcomeIds], "De kenmerken staan in _data/bron/peiling/uitkomsten.csv."),
      rule: "cijfers",
    }));
}

/**
 * Writes out `:cijfer[P07]` in the summary (`kort`) and in the key figures of the home page (`cijfers[].tekst`), the two
 * places in front matter where a sentence may hold a figure.
 */
export function frontMatterFigures(file: ContentFile, figures: Figures): ShownFrontMatter {
  const { data } = file;
  if (!("kort" in data)) return { data, summarySentences: [], problems: [] };
  const write = (text: string): string => withFigureTexts(text, figures.figureText);
  const problems = data.kort.flatMap((text, index) => unknownFigures(file, ["kort", index], text, figures));
  if (problems.length > 0) return { data, summarySentences: [], problems };
  const summarySentences = data.kort.map((text) =>
    text.includes(":cijfer[") ? withFigures(text, figures.figure) : html`${text}`,
  );
  const shown = { ...data, kort: data.kort.map(write) };
  if (!("cijfers" in shown)) return { data: shown, summarySentences, problems };
  const cijfers = shown.cijfers.map((item) => ({ ...item, tekst: write(item.tekst) }));
  const unknown = shown.cijfers.flatMap((item, index) =>
    unknownFigures(file, ["cijfers", index, "tekst"], item.tekst, figures),
  );
  return { data: { ...shown, cijfers }, summarySentences, problems: unknown };
}
