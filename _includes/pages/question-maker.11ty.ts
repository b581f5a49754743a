import { tickBox, writingLines } from "#components/paper.ts";
import { themePages } from "#dossier/tools/question-maker-data.ts";
import { QUESTION_MAKER_URL, toolPages, type ToolPage } from "#dossier/tools/tool-pages.ts";
import type { Site } from "#dossier/site.ts";
import { tool } from "#layouts/tool.ts";
import { html, type Html } from "#lib/html.ts";
import { councilMomentLabels, councilRoleLabels } from "#lib/labels.ts";
import type { QuestionMaker } from "#schemas/question-maker.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

const list = (words: readonly string[]): Html =>
  html`<ul class="paper-boxes">
    ${words.map((word) => tickBox(word))}
  </ul>`;

/** All choices to tick. The questions themselves are on the theme pages, per role, so they are not repeated here. */
function paper(maker: QuestionMaker, site: Site): Html {
  return html`<h2 id="papier">De vragenmaker op papier</h2>
    <p>Kruis aan wat past. Neem daarna bij je thema vijf vragen over die bij je rol en het moment staan.</p>
    <h3>1. Je rol</h3>
    ${list(Object.values(councilRoleLabels))}
    <h3>2. Het moment</h3>
    ${list(Object.values(councilMomentLabels))}
    <h3>3. Het instrument</h3>
    <table class="utrecht-table data-table">
      <caption class="visually-hidden">
        Welk instrument past bij je rol en wat je ermee doet
      </caption>
      <thead>
        <tr>
          <th scope="col">Instrument</th>
          <th scope="col">Wanneer</th>
          <th scope="col">Rollen</th>
          <th scope="col">Grondslag</th>
        </tr>
      </thead>
      <tbody>
        ${maker.instrumenten.map(
          ({ naam, wat, wanneer, rollen, artikel }) =>
            html`<tr>
              <th scope="row">${naam}</th>
              <td data-column="Wanneer">${wat} ${wanneer}</td>
              <td data-column="Rollen">${rollen.map((role) => councilRoleLabels[role]).join(", ")}</td>
              <td data-column="Grondslag">${artikel ?? "geen wetsartikel"}</td>
            </tr> `,
        )}
      </tbody>
    </table>
    <h3>4. Het thema, met de vragen per rol</h3>
    <ul>
      ${themePages(site).map(({ url, title }) => html`<li><a href="${url}#vragen-per-rol">${title}</a></li>`)}
    </ul>
    <h3>5. Mijn vragen</h3>
    ${[1, 2, 3, 4, 5].map((number) => writingLines(`Vraag ${number}:`, 2))}`;
}

/** The page of the question maker; not there when its data or the theme pages are not. */
export default listTemplate<ToolPage>({
  items: (site) => toolPages(site).filter(({ url }) => url === QUESTION_MAKER_URL),
  url: (page) => page.url,
  render(page, site) {
    const maker = site.data.tools.questionMaker?.value;
    if (maker === undefined) return "";
    return tool(site, {
      page,
      name: "vragenmaker",
      note: maker.voorstel,
      themes: maker.thema,
      audiences: maker.doelgroep,
      searchTerms: maker.zoektermen,
      namesLaw: true,
      paper: paper(maker, site),
      sources: [
        ...maker.instrumenten.map(({ bron }) => bron),
        ...themePages(site).flatMap(({ data }) => data.raadsvragen.map(({ bron }) => bron)),
      ],
    });
  },
});
