import { toolLinks, toolSources, toolThemes, type ToolReference } from "../content/tool-references.ts";
import { suggestion } from "../lib/did-you-mean.ts";
import type { Problem } from "../lib/problem.ts";
import { resolveFileLink } from "../lib/urls.ts";
import type { CheckInput } from "./check.ts";

export const name = "hulpmiddel-verwijzingen";
export const description = "Bronnen, thema's en pagina's waar een hulpmiddel naar verwijst, bestaan.";

function unknown({ id, tool, path }: ToolReference, noun: string, known: readonly string[]): Problem {
  return {
    file: tool.file,
    ...tool.yaml.locate(path),
    what: `${noun} "${id}" bestaat niet.`,
    todo: suggestion(id, known, "Voeg toe wat ontbreekt, of verwijs naar iets anders."),
    rule: name,
  };
}

export function check({ data, pages, unreadableFiles = [] }: CheckInput): Problem[] {
  const sources = [...data.sources.keys()];
  const themes = data.themes.map(({ id }) => id);
  const files = [...pages.map(({ path }) => path), ...unreadableFiles];
  const present = new Set(files);
  return [
    ...toolSources(data.tools)
      .filter(({ id }) => !data.sources.has(id))
      .map((reference) => unknown(reference, "Bron", sources)),
    ...toolThemes(data.tools)
      .filter(({ id }) => !themes.includes(id))
      .map((reference) => unknown(reference, "Thema", themes)),
    ...toolLinks(data.tools)
      .filter(({ id }) => !present.has(resolveFileLink("", id) ?? ""))
      .map((reference) =>
        unknown(
          reference,
          "Pagina",
          files.map((file) => `/${file}`),
        ),
      ),
  ];
}
