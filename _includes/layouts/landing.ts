import { exampleFilters } from "#components/example-browser.ts";
import { pageList } from "#components/page-list.ts";
import { exampleFacets, facetsOf } from "#dossier/example-facets.ts";
import { landingGroups, type LandingGroup } from "#dossier/landing-lists.ts";
import { isExample, type PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { toolPages } from "#dossier/tools/tool-pages.ts";
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
  handreiking: { url: "/handreiking/op-een-blad/", label: "De handreiking op één blad, om af te drukken" },
};

/** Parts that readers open to look something up: there the list comes before the text. */
const LIST_FIRST = new Set(["begrippen", "inspiratievoorbeelden", "nieuws"]);

/** The tools of a part, at the top of its landing page. */
function toolBlock(site: Site, folder: string): Html | null {
  const tools = toolPages(site).filter((tool) => tool.folder === folder && tool.isTool);
  if (tools.length === 0) return null;
  return html`<section class="callout callout--aanvulling" aria-labelledby="hulpmiddel">
    <p class="callout__label" id="hulpmiddel">Hulpmiddel</p>
    ${tools.map(
      ({ url, title, description }) =>
        html`<p class="callout__title"><a href="${url}">${title}</a></p>
          <p>${description}</p> `,
    )}
  </section> `;
}

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
      styles: ["voorbeelden"],
    });
  }
  const whole = WHOLE[folder];
  const link = whole === undefined ? null : html`<p><a href="${whole.url}">${whole.label}</a></p>`;
  const tools = toolBlock(site, folder);
  return LIST_FIRST.has(folder)
    ? article(page, site, { beforeBody: lists })
    : article(page, site, { beforeBody: tools, afterBody: html`${lists}${link}` });
}
