import { html, type Html } from "#lib/html.ts";

/** A box to tick with a pen, with its text. */
export function tickBox(text: string, note: string | null = null): Html {
  return html`<li class="paper-box">
    ${text}${note === null ? null : html` <span class="paper-note">${note}</span>`}
  </li>`;
}

/** Lines to write on. `label` says what belongs there. */
export function writingLines(label: string, count = 2): Html {
  return html`<p class="paper-lines paper-lines--${count}">${label}</p>`;
}
