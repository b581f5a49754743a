import { exampleFilters } from "#components/example-browser.ts";
import { pageList } from "#components/page-list.ts";
import { exampleFacets, facetsOf } from "#dossier/example-facets.ts";
import { landingGroups, type LandingGroup } from "#dossier/landing-lists.ts";
import { isExample, type PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { html, type Html } from "#lib/html.ts";
import { slugify } from "#lib/slugify.ts";
import { article } from "./article.ts";

function group(props: LandingGroup, fallback: string): Html {
  const heading = props.heading ?? fallback;
  const id = `lijst-${slugify(heading)}`;
  const items = props.items.map(({ page, kicker, hasSummary }) => ({
    url: page.url,
    title: page.title,
    summary: hasSummary ? page.summary : null,
    kicker,
    facets: isExample(page) ? facetsOf(page) : null,
  }));
  return html`<section class="landing-list" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${pageList(items, items.some((item) => item.summary !== null || item.kicker !== null) ? 3 : null)}
  </section> `;
}

/** Pages that are made from a part as a whole, as links on its landing page. */
const WHOLE: Readonly<Record<string, { readonly url: string; readonly label: string }>> = {
  handreiking: { url: "/handreiking/alles/", label: "De handreiking op één pagina, om af te drukken" },
};

/** Parts that readers open to look something up: there the list comes before the text. */
const LIST_FIRST = new Set(["begrippen", "inspiratievoorbeelden", "nieuws"]);

/** The landing page of a part: its own text, then the pages under it. */
export function landing(page: PageOf<"landing">, site: Site): Html {
  const folder = page.part?.folder ?? "";
  const groups = landingGroups(folder, site.byPart.get(folder) ?? []);
  const lists =
    groups.length === 0
      ? null
      : html`<div class="landing-lists landing-lists--${folder}">
          ${groups.map((item) => group(item, "In dit onderdeel"))}
        </div>`;
  if (folder === "inspiratievoorbeelden") {
    const facets = exampleFacets(site.byPart.get(folder) ?? [], site.data.themes);
    return article(page, site, {
      beforeBody: html`${exampleFilters(facets)}${lists}`,
      scripts: ["voorbeelden"],
    });
  }
  const whole = WHOLE[folder];
  const link = whole === undefined ? null : html`<p><a href="${whole.url}">${whole.label}</a></p>`;
  return article(page, site, LIST_FIRST.has(folder) ? { beforeBody: lists } : { afterBody: html`${lists}${link}` });
}
