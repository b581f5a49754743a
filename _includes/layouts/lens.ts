import type { PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { html, type Html } from "#lib/html.ts";
import { article } from "./article.ts";

function bullets(heading: string, items: readonly string[]): Html {
  return html`<h3>${heading}</h3>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
}

/** A worked lens: its text, and then what the worksheet takes from it, as tables. */
export function lens(page: PageOf<"lens">, site: Site): Html {
  const { werkblad } = page.data;
  const theme = site.data.themes.find(({ id }) => id === page.data.onderwerp)?.naam.toLowerCase() ?? "dit thema";
  const worksheet = html`<section aria-labelledby="voor-je-werkblad">
    <h2 id="voor-je-werkblad">Voor je werkblad</h2>
    <p>Voorstellen van de redactie bij ${theme}. Kies wat past en schrap de rest.</p>
    ${bullets("Vragen om uit te kiezen", werkblad.vragen)}
    <h3>Wat elke bron wel en niet zegt</h3>
    <table class="utrecht-table data-table">
      <caption class="visually-hidden">
        Bronnen bij ${theme}, met wie ze heeft en wat ze wel en niet laten zien
      </caption>
      <thead>
        <tr>
          <th scope="col">Bron</th>
          <th scope="col">Bij wie</th>
          <th scope="col">Zegt wel</th>
          <th scope="col">Zegt niet</th>
        </tr>
      </thead>
      <tbody>
        ${werkblad.bronnen.map(
          (source) =>
            html`<tr>
              <th scope="row">${source.naam}</th>
              <td data-column="Bij wie">${source.houder}</td>
              <td data-column="Zegt wel">${source.zegt}</td>
              <td data-column="Zegt niet">${source.zegtNiet}</td>
            </tr> `,
        )}
      </tbody>
    </table>
    ${bullets(
      "Wie je erbij vraagt",
      werkblad.partners.map(({ naam, inbreng }) => `${naam}: ${inbreng}`),
    )}${bullets("Wat je mag delen", werkblad.delen)}${bullets("Van gegevens naar beeld", werkblad.analyse)}${bullets("Zo ziet een goed beeld eruit", werkblad.beeld)}
  </section> `;
  return article(page, site, { kicker: "Uitgewerkte lens", afterBody: worksheet });
}
