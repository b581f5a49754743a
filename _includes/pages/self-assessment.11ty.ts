import { tickBox, writingLines } from "#components/paper.ts";
import { tool } from "#layouts/tool.ts";
import type { Site } from "#dossier/site.ts";
import { linesOf } from "#dossier/tools/links.ts";
import { toolPages, SELF_ASSESSMENT_URL, type ToolPage } from "#dossier/tools/tool-pages.ts";
import { html, join, type Html } from "#lib/html.ts";
import type { SelfAssessment } from "#schemas/self-assessment.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

function dimensionForm(scan: SelfAssessment, index: number): Html | null {
  const dimension = scan.dimensies[index];
  if (dimension === undefined) return null;
  return html`<section class="paper-question" aria-labelledby="papier-${dimension.id}">
    <h3 id="papier-${dimension.id}">${index + 1}. ${dimension.naam}</h3>
    <p>${dimension.kern}</p>
    <ul class="paper-boxes">
      ${dimension.niveaus.map((level, at) => tickBox(`${at}. ${level.omschrijving}`))}${tickBox("Weet ik niet.")}
    </ul>
    ${writingLines("Ons bewijs:", 1)}
  </section> `;
}

function scoringGuide(scan: SelfAssessment, site: Site): Html {
  return html`<h2 id="papier-uitslag">Wat je antwoord betekent</h2>
    <p>
      Zoek per dimensie jullie niveau op. Kies daarna hoogstens drie stappen: de laagste niveaus eerst. Staat recht en
      ethiek onder niveau 2 terwijl jullie al gegevens gebruiken of delen, begin dan daar.
    </p>
    <table class="utrecht-table data-table">
      <caption class="visually-hidden">
        De volgende stap per dimensie en niveau
      </caption>
      <thead>
        <tr>
          <th scope="col">Dimensie</th>
          <th scope="col">Volgende stap per niveau</th>
          <th scope="col">Bespreek met</th>
        </tr>
      </thead>
      <tbody>
        ${scan.dimensies.map(
          (dimension) =>
            html`<tr>
              <th scope="row">${dimension.naam}</th>
              <td data-column="Volgende stap per niveau">
                <ol start="0">
                  ${dimension.niveaus.map(
                    (level) =>
                      html`<li>
                        ${level.advies}
                        ${join(
                          linesOf(site, level.links).map(({ text, url }) => html`<a href="${url}">${text}</a>`),
                          "; ",
                        )}
                      </li> `,
                  )}
                </ol>
              </td>
              <td data-column="Bespreek met">${dimension.bespreek.met}: ${dimension.bespreek.vraag}</td>
            </tr> `,
        )}
      </tbody>
    </table>
    <h3>Met het team</h3>
    <p>Leg de bladen naast elkaar. Praat over de dimensies waarop jullie twee niveaus of meer verschillen.</p>
    ${writingLines("Onze eerste stap, wie (functie) en wanneer we terugkijken:", 3)} `;
}

function paper(scan: SelfAssessment, site: Site): Html {
  return html`<h2 id="papier">De scan op papier</h2>
    <p>Kies één veiligheidsvraag. Vul apart in en kruis per dimensie het niveau aan waarvan je vandaag een bewijs hebt.</p>
    <ul>
      ${scan.niveaus.map(({ naam, herken }, at) => html`<li><strong>${at}, ${naam}.</strong> ${herken}</li>`)}
    </ul>
    ${writingLines("Onze vraag, functie en datum:", 1)}${scan.dimensies.map((_, index) => dimensionForm(scan, index))}${scoringGuide(scan, site)}
    <h3>Waar de scan op rust</h3>
    <ul>
      ${scan.modellen.map(({ tekst }) => html`<li>${tekst}</li>`)}
    </ul>`;
}

/** The page of the self-assessment; not there when its data are not. */
export default listTemplate<ToolPage>({
  items: (site) => toolPages(site).filter(({ url }) => url === SELF_ASSESSMENT_URL),
  url: (page) => page.url,
  render(page, site) {
    const scan = site.data.tools.selfAssessment?.value;
    if (scan === undefined) return "";
    return tool(site, {
      page,
      name: "zelfscan",
      styles: ["zelfscan"],
      note: scan.voorstel,
      themes: scan.thema,
      audiences: scan.doelgroep,
      searchTerms: scan.zoektermen,
      paper: paper(scan, site),
      sources: [...scan.modellen.map(({ bron }) => bron), ...scan.dimensies.map(({ bron }) => bron)],
    });
  },
});
