import { suggestion } from "../lib/did-you-mean.ts";
import type { Problem } from "../lib/problem.ts";
import { resolveFileLink } from "../lib/urls.ts";
import { atField, type CheckInput } from "./check.ts";

export const name = "startpagina";
export const description =
  "Routes en cijfers op de startpagina leiden naar pagina's, koppen en uitkomsten die bestaan.";

export function check({ data, pages, unreadableFiles = [] }: CheckInput): Problem[] {
  const home = pages.find((page) => page.type === "home");
  if (home === undefined) return [];
  const outcomes = [...data.survey.outcomeIds, ...data.figures.outcomeIds];
  const link = (path: readonly PropertyKey[], target: string): Problem[] => {
    const [file = "", anchor] = target.split("#");
    const wanted = resolveFileLink("", file) ?? "";
    const page = pages.find((candidate) => candidate.path === wanted);
    if (unreadableFiles.includes(wanted)) return [];
    if (page === undefined) {
      const todo = "Schrijf het pad vanaf content, bijvoorbeeld /privacy/index.md.";
      return [atField(home, path, name, `De link naar "${target}" komt nergens uit.`, todo)];
    }
    const ids = page.headings.map((heading) => heading.id);
    if (anchor === undefined || ids.includes(anchor)) return [];
    return [atField(home, path, name, `De pagina heeft geen kop "#${anchor}".`, suggestion(anchor, ids))];
  };
  const steps = home.data.routes.flatMap((route, at) =>
    route.stappen.flatMap((step, index) => link(["routes", at, "stappen", index, "naar"], step.naar)),
  );
  const figures = home.data.cijfers.flatMap(({ uitkomst, naar }, index) => {
    const unknown = atField(
      home,
      ["cijfers", index, "uitkomst"],
      name,
      `Onbekende uitkomst "${uitkomst}".`,
      suggestion(uitkomst, outcomes, "De kenmerken staan in _data/bron/peiling/uitkomsten.csv."),
    );
    return [...(outcomes.includes(uitkomst) ? [] : [unknown]), ...link(["cijfers", index, "naar"], naar)];
  });
  return [...steps, ...figures];
}
