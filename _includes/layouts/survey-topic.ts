import { COMPARE_TITLE, COMPARE_URL } from "#dossier/compare/compare-url.ts";
import type { PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { html, type Html } from "#lib/html.ts";
import { datasetsOf } from "../../scripts/opendata/structured-dataset.ts";
import { article } from "./article.ts";

/** A topic of the survey; each of its tables is described as a dataset. */
export function surveyTopic(page: PageOf<"surveyTopic">, site: Site): Html {
  const compare =
    site.data.compare === null
      ? null
      : html`<p class="try-it">Hoe is dat bij jou? <a href="${COMPARE_URL}">${COMPARE_TITLE} met deze cijfers</a>.</p>`;
  return article(page, site, { kicker: "Peiling 2020", jsonLd: datasetsOf(page, site), afterBody: compare });
}
