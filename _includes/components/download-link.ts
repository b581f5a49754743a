import { html, type Html } from "#lib/html.ts";

/** A line that offers a table as data files. */
export function downloadLink(props: {
  readonly name: string;
  readonly csvUrl: string;
  readonly jsonUrl: string;
}): Html {
  return html`<p class="downloads">
    Gegevens “${props.name}”:
    <a href="${props.csvUrl}" download>CSV<span class="visually-hidden">, ${props.name}</span></a>
    <a href="${props.jsonUrl}" download>JSON<span class="visually-hidden">, ${props.name}</span></a>
  </p> `;
}
