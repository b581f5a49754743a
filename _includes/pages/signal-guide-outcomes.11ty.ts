import { sourceList } from "#components/source-list.ts";
import { SIGNAL_GUIDE_OUTCOMES_URL, SIGNAL_GUIDE_URL, toolPages, type ToolPage } from "#dossier/tools/tool-pages.ts";
import { guideWarnings } from "#dossier/tools/signal-guide-data.ts";
import { besideSignalGuide } from "#layouts/beside-signal-guide.ts";
import { html, type Html } from "#lib/html.ts";
import { outcomeKindLabels } from "#lib/labels.ts";
import type { SignalGuide } from "#schemas/signal-guide.ts";
import { sourcesOf } from "./signal-guide.11ty.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

/** What a team does with an outcome, why, and how long it keeps what. */
function outcomeBlock({ id, titel, soort, reden, doen, bewaren }: SignalGuide["uitkomsten"][number]): Html {
  return html`<section class="paper-question" aria-labelledby="${id}">
    <h2 id="${id}">${titel}</h2>
    <p class="paper-note">Soort: ${outcomeKindLabels[soort]}.</p>
    <p>${reden}</p>
    <ul>
      ${doen.map((action) => html`<li>${action}</li>`)}
    </ul>
    <p><strong>Bewaren:</strong> ${bewaren}</p>
  </section> `;
}

/** The outcomes of the signal guide, as a sheet beside its form on paper. */
export default listTemplate<ToolPage>({
  items: (site) => toolPages(site).filter(({ url }) => url === SIGNAL_GUIDE_OUTCOMES_URL),
  url: (page) => page.url,
  render(page, site) {
    const guide = site.data.tools.signalGuide?.value;
    if (guide === undefined) return "";
    return besideSignalGuide(
      site,
      page,
      html`<div class="tool-page" data-pagefind-body>
        <header class="article__header">
          <h1 class="nl-heading nl-heading--level-1">${page.title}</h1>
          <p class="lead">${page.description}</p>
          <p class="notice" role="note">${guideWarnings(guide).join(" ")}</p>
          <p>Naar een uitkomst kom je met <a href="${SIGNAL_GUIDE_URL}">de vragen van de signaalwijzer</a>.</p>
        </header>
        ${guide.uitkomsten.map(outcomeBlock)}
        <h2 id="papier-voorbeelden">Een voorbeeld bij elke vraag</h2>
        <ol>
          ${guide.vragen.map(({ naam, voorbeeld }) => html`<li><strong>${naam}:</strong> ${voorbeeld}</li> `)}
        </ol>
        ${sourceList([...new Set(sourcesOf(guide))].flatMap((id) => site.data.sources.get(id) ?? []))}
      </div> `,
    );
  },
});
