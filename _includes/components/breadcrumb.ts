import type { NavLink } from "#dossier/navigation.ts";
import { html, type Html } from "#lib/html.ts";

/** The way back to the home page; the page itself is the last, unlinked step. */
export function breadcrumb(trail: readonly NavLink[], label: string): Html | null {
  if (trail.length === 0) return null;
  return html`<nav class="utrecht-breadcrumb-nav breadcrumb" aria-label="Kruimelpad">
    <ol class="utrecht-breadcrumb-nav__list">
      ${trail.map((link) => html`<li class="utrecht-breadcrumb-nav__item"><a class="utrecht-breadcrumb-nav__link" href="${link.url}">${link.label}</a></li>`)}
      <li class="utrecht-breadcrumb-nav__item" aria-current="page">${label}</li>
    </ol>
  </nav> `;
}
