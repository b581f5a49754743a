import { html, type Html, type HtmlValue } from "#lib/html.ts";

/** "Kort gezegd": the answer in at most four short sentences. */
export function summaryBox(sentences: readonly HtmlValue[]): Html {
  const content =
    sentences.length === 1
      ? html`<p>${sentences[0] ?? ""}</p>`
      : html`<ul>
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`;
  return html`<section class="summary" aria-labelledby="kort-gezegd">
    <h2 id="kort-gezegd">Kort gezegd</h2>
    ${content}
  </section> `;
}
