import type { PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import type { Html } from "#lib/html.ts";
import { datasetsOf } from "../../scripts/opendata/structured-dataset.ts";
import { article } from "./article.ts";

/** A topic of the survey; each of its tables is described as a dataset. */
export function surveyTopic(page: PageOf<"surveyTopic">, site: Site): Html {
  return article(page, site, { kicker: "Peiling 2020", jsonLd: datasetsOf(page, site) });
}
