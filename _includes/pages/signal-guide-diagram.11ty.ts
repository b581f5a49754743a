import { flowDiagram } from "#components/flow-diagram.ts";
import { SIGNAL_GUIDE_URL, toolPages, type ToolPage } from "#dossier/tools/tool-pages.ts";
import { besideSignalGuide } from "#layouts/beside-signal-guide.ts";
import { html, type Html } from "#lib/html.ts";
import { outcomeKindLabels } from "#lib/labels.ts";
import type { SignalGuide } from "#schemas/signal-guide.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

const URL = `${SIGNAL_GUIDE_URL}schema/`;

function inWords(guide: SignalGuide): Html {
  const name = (target: string): string => {
    const number = guide.vragen.findIndex(({ id }) => id === target) + 1;
    const outcome = guide.uitkomsten.find(({ id }) => id === target);
    return number > 0
      ? `vraag ${number}`
      : `${outcome?.titel ?? target} (${outcome === undefined ? "" : outcomeKindLabels[outcome.soort]})`;
  };
  return html`<table class="utrecht-table data-table">
    <caption class="visually-hidden">
      Elke vraag met haar antwoorden en waar die heen leiden
    </caption>
    <thead>
      <tr>
        <th scope="col">Vraag</th>
        <th scope="col">Antwoord en waar het heen leidt</th>
      </tr>
    </thead>
    <tbody>
      ${guide.vragen.map(
        ({ naam, vraag, antwoorden }, index) =>
          html`<tr>
            <th scope="row">${index + 1}. ${naam}: ${vraag}</th>
            <td data-column="Antwoord en waar het heen leidt">
              <ul>
                ${antwoorden.map(({ tekst, naar }) => html`<li>${tekst} → ${name(naar)}</li>`)}
              </ul>
            </td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

/** The flow of the signal guide as a drawing and in words, made from the same data. */
export default listTemplate<ToolPage>({
  items: (site) => toolPages(site).filter(({ url }) => url === URL),
  url: (page) => page.url,
  render(page, site) {
    const guide = site.data.tools.signalGuide?.value;
    if (guide === undefined) return "";
    return besideSignalGuide(
      site,
      page,
      html`<div data-pagefind-body>
        <header class="article__header">
          <p class="kicker">Voor redacteuren</p>
          <h1 class="nl-heading nl-heading--level-1">${page.title}</h1>
          <p class="lead">${page.description}</p>
          <p>De tekening en de tabel komen uit hetzelfde bestand als <a href="${SIGNAL_GUIDE_URL}">de signaalwijzer</a>. Protocol: ${guide.versietekst}.</p>
        </header>
        <div class="flow-scroll" role="group" tabindex="0" aria-label="Schema, schuift opzij op een smal scherm">${flowDiagram(guide)}</div>
        <h2 id="in-woorden">Het schema in woorden</h2>
        ${inWords(guide)}
      </div> `,
      ["schema"],
    );
  },
});
