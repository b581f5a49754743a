import { COMPARE_TITLE, COMPARE_URL } from "#dossier/compare/compare-url.ts";
import { dataUrls } from "#dossier/markdown-context.ts";
import type { PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { html, type Html } from "#lib/html.ts";
import { article } from "./article.ts";

/** A topic of the survey; each of its tables is described as a dataset. */
export function surveyTopic(page: PageOf<"surveyTopic">, site: Site): Html {
  const datasets = site.data.survey.questions
    .filter((question) => page.data.vragen.includes(question.id))
    .map((question) => ({
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: question.formulering,
      description: `${question.boodschap.replace(/\.$/, "")}. Populatie: ${question.populatie}.`,
      url: `${site.siteUrl}${page.url}#tabel-${question.id}`,
      inLanguage: "nl",
      license: "https://creativecommons.org/licenses/by/4.0/deed.nl",
      creator: {
        "@type": "Organization",
        name: site.data.sources.get(question.bron)?.uitgever ?? site.data.settings.uitgever,
      },
      distribution: [
        {
          "@type": "DataDownload",
          encodingFormat: "text/csv",
          contentUrl: site.siteUrl + dataUrls(question.id).csvUrl,
        },
        {
          "@type": "DataDownload",
          encodingFormat: "application/json",
          contentUrl: site.siteUrl + dataUrls(question.id).jsonUrl,
        },
      ],
    }));
  const compare =
    site.data.compare === null
      ? null
      : html`<p class="try-it">Hoe is dat bij jou? <a href="${COMPARE_URL}">${COMPARE_TITLE} met deze cijfers</a>.</p>`;
  return article(page, site, { kicker: "Peiling 2020", jsonLd: datasets, afterBody: compare });
}
