import type { Page } from "#dossier/page.ts";
import { fromHeading } from "#dossier/from-heading.ts";
import { html, trusted, type Html } from "#lib/html.ts";
import { overview } from "#layouts/overview.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

const FOLDER = "handreiking";
/** The chapter, and the heading in it, from which what a team fills in together is taken over. */
const TO_FILL_IN = { path: "handreiking/rol-proces-informatie.md", heading: "de-drie-lijnen-dwars-door-de-soorten" };

/** A chapter in the sentences of its summary. */
function chapter(page: Page): Html {
  return html`<section>
    <h3><a href="${page.url}">${page.label}</a></h3>
    <ul>
      ${("kort" in page.data ? page.data.kort : []).map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </section> `;
}

/** The guide on one sheet of paper: every chapter in short, and what to fill in; only where the guide has a landing page. */
export default listTemplate<string>({
  showsBodies: true,
  items: (site) => (site.byUrl.has(`/${FOLDER}/`) ? [FOLDER] : []),
  url: (folder) => `/${folder}/op-een-blad/`,
  render(folder, site) {
    const landing = site.byUrl.get(`/${folder}/`);
    const chapters = (site.byPart.get(folder) ?? []).filter((page) => page !== landing);
    const body = chapters.find((page) => page.path === TO_FILL_IN.path)?.bodyHtml ?? "";
    return overview(site, {
      url: `/${folder}/op-een-blad/`,
      title: "De handreiking op één blad",
      description:
        "Elk hoofdstuk in drie zinnen, met een raster om in te vullen. De bronnen staan bij de hoofdstukken.",
      trail: [
        { url: "/", label: "Home" },
        { url: `/${folder}/`, label: landing?.label ?? "Handreiking" },
      ],
      content: html`<div class="sheet">
        <h2>De hoofdstukken in het kort</h2>
        <div class="sheet__chapters">${chapters.map(chapter)}</div>
        ${trusted(fromHeading(body, TO_FILL_IN.heading)) /* rendered by markdown-it with html: false */}
      </div> `,
    });
  },
});
