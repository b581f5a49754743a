import { html, trusted, type Html } from "#lib/html.ts";

/** "Wat kun je nu doen": steps already rendered from Markdown. */
export function nextSteps(stepsHtml: readonly string[]): Html {
  return html`<section class="next-steps" aria-labelledby="vervolg">
    <h2 id="vervolg">Wat kun je nu doen?</h2>
    <ol>
      ${stepsHtml.map((step) => html`<li>${trusted(step) /* rendered by markdown-it with html: false */}</li>`)}
    </ol>
  </section> `;
}
