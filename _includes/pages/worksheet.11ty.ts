import { tickBox, writingLines } from "#components/paper.ts";
import { WORKSHEET_URL, toolPages, type ToolPage } from "#dossier/tools/tool-pages.ts";
import type { Site } from "#dossier/site.ts";
import { tool } from "#layouts/tool.ts";
import { html, type Html } from "#lib/html.ts";
import type { Worksheet } from "#schemas/worksheet.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

function paper(sheet: Worksheet, site: Site): Html {
  const lenses = site.pages.flatMap((page) => (page.type === "lens" && page.data.werkblad !== undefined ? [page] : []));
  return html`<h2 id="papier">Het werkblad op papier</h2>
    <p>${sheet.privacy}</p>
    ${writingLines("Het probleem in één zin:", 2)}${sheet.stappen.map(
      (step, index) =>
        html`<section class="paper-question" aria-labelledby="papier-${step.id}">
          <h3 id="papier-${step.id}">${index + 1}. ${step.naam}: ${step.vraag}</h3>
          <p>${step.uitleg}</p>
          <ul class="paper-boxes">
            ${step.algemeen.map((text) => tickBox(text))}
          </ul>
          ${writingLines(`${step.eigen}:`, 3)}${writingLines(`Nog open. ${step.openPunt}`, 1)}
        </section> `,
    )}
    <h3>Takenlijst</h3>
    ${[1, 2, 3, 4].map((number) => writingLines(`${number}. Wat, wie (functie) en vóór welke datum:`, 1))}
    ${
      lenses.length === 0
        ? null
        : html`<h3>Voorstellen per thema</h3>
            <ul>
              ${lenses.map(({ url, title }) => html`<li><a href="${url}#voor-je-werkblad">${title}</a></li>`)}
            </ul>`
    }`;
}

/** The page of the worksheet; not there when its data are not. */
export default listTemplate<ToolPage>({
  items: (site) => toolPages(site).filter(({ url }) => url === WORKSHEET_URL),
  url: (page) => page.url,
  render(page, site) {
    const sheet = site.data.tools.worksheet?.value;
    if (sheet === undefined) return "";
    return tool(site, {
      page,
      name: "werkblad",
      note: sheet.voorstel,
      themes: sheet.thema,
      audiences: sheet.doelgroep,
      searchTerms: sheet.zoektermen,
      paper: paper(sheet, site),
      sources: sheet.bronnen,
    });
  },
});
