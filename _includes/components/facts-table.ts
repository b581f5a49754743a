import { html, type Html } from "#lib/html.ts";

/** A fact about a subject: one text, a list, or the words that say it is not known. */
export interface Fact {
  readonly label: string;
  readonly value: string | readonly string[];
}

function valueHtml(value: string | readonly string[]): Html {
  if (typeof value === "string")
    return value === "niet gepubliceerd" ? html`<span class="unknown">${value}</span>` : html`${value}`;
  return value.length === 1
    ? html`${value[0] ?? ""}`
    : html`<ul>
        ${value.map((item) => html`<li>${item}</li>`)}
      </ul>`;
}

/** Facts as a description list: the same fields at the same place on every page of a kind. */
export function factsList(label: string, facts: readonly Fact[]): Html {
  return html`<section class="facts" aria-labelledby="in-het-kort">
    <h2 id="in-het-kort">${label}</h2>
    <dl>
      ${facts.map(
        (fact) =>
          html`<div>
            <dt>${fact.label}</dt>
            <dd>${valueHtml(fact.value)}</dd>
          </div> `,
      )}
    </dl>
  </section> `;
}
