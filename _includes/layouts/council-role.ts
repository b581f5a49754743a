import type { PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { html, type Html } from "#lib/html.ts";
import { councilRoleLabels } from "#lib/labels.ts";
import { article } from "./article.ts";

/** A role of the council: its instruments with legal basis and moment after the text. */
export function councilRole(page: PageOf<"councilRole">, site: Site): Html {
  const rows = page.data.instrumenten.map(
    (instrument) =>
      html`<tr>
        <th scope="row">${instrument.naam}</th>
        <td data-column="Wanneer">${instrument.wanneer}</td>
        <td data-column="Grondslag">${instrument.grondslag ?? "geen wetsartikel"}</td>
      </tr> `,
  );
  const instruments = html`<section aria-labelledby="instrumenten-bij-deze-rol">
    <h2 id="instrumenten-bij-deze-rol">Instrumenten bij deze rol</h2>
    <table class="utrecht-table data-table">
      <caption class="visually-hidden">
        Instrumenten van het raadslid bij de rol ${councilRoleLabels[page.data.rol].toLowerCase()}
      </caption>
      <thead>
        <tr>
          <th scope="col">Instrument</th>
          <th scope="col">Wanneer</th>
          <th scope="col">Grondslag</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section> `;
  return article(page, site, { kicker: `Rol van de raad`, afterBody: instruments });
}
