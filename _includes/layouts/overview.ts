import type { NavLink } from "#dossier/navigation.ts";
import type { Site } from "#dossier/site.ts";
import { html, type Html } from "#lib/html.ts";
import { base } from "./base.ts";

export interface OverviewProps {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly trail?: readonly NavLink[];
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly isIndexed?: boolean;
  readonly content: Html;
}

/** A page that lists others: title, a sentence on what it is, the list. */
export function overview(site: Site, props: OverviewProps): Html {
  const { content, trail, ...rest } = props;
  return base({
    site,
    ...rest,
    trail: trail ?? [{ url: "/", label: "Home" }],
    main: html`<div class="overview">
      <header class="article__header">
        <h1 class="nl-heading nl-heading--level-1">${props.title}</h1>
        <p class="lead">${props.description}</p>
      </header>
      ${content}
    </div> `,
  });
}
