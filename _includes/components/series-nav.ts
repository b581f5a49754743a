import type { NavLink } from "#dossier/navigation.ts";
import { html, type Html } from "#lib/html.ts";

/** Previous and next page within a series, or null when there is neither. */
export function seriesNav(previous: NavLink | null, next: NavLink | null): Html | null {
  if (previous === null && next === null) return null;
  const link = (target: NavLink | null, kind: "previous" | "next", word: string): Html | null =>
    target === null
      ? null
      : html`<a
          class="series-nav__link series-nav__link--${kind}"
          href="${target.url}"
          rel="${kind === "next" ? "next" : "prev"}"
          ><span>${word}</span> ${target.label}</a
        >`;
  return html`<nav class="series-nav" aria-label="Vorige en volgende">
    ${link(previous, "previous", "Vorige")}${link(next, "next", "Volgende")}
  </nav> `;
}
