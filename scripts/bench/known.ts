import type { Dossier } from "../dossier/load-dossier.ts";
import type { Known } from "./pages.ts";

/** Everything in the real dossier that generated pages may refer to. */
export function knownOf({ pages, data }: Dossier): Known {
  return {
    pages: pages.map(({ path, title }) => ({ path: `/${path}`, title })),
    terms: pages.filter((page) => page.type === "term").map((page) => page.path.replace(/^.*\/|\.md$/g, "")),
    sources: [...data.sources.keys()],
    outcomes: data.survey.outcomes.map((outcome) => outcome.id),
    themes: data.themes.map((theme) => theme.id),
    audiences: data.audiences.map((audience) => audience.id),
  };
}
