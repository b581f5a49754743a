import { assetUrl } from "#dossier/asset-url.ts";
import { breadcrumb } from "#components/breadcrumb.ts";
import { siteFooter } from "#components/site-footer.ts";
import { siteHeader } from "#components/site-header.ts";
import { structuredData } from "#components/structured-data.ts";
import type { NavLink } from "#dossier/navigation.ts";
import type { Site } from "#dossier/site.ts";
import { html, trusted, type Html } from "#lib/html.ts";

/** What every page tells the layout around it. */
export interface BaseProps {
  readonly site: Site;
  readonly url: string;
  readonly title: string;
  readonly label?: string;
  readonly description: string;
  readonly trail: readonly NavLink[];
  /** Values by which the search filters. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** Hidden words by which the search finds the page. */
  readonly searchTerms?: readonly string[];
  /** Other names of what the page is about; they weigh more than search terms. */
  readonly otherNames?: readonly string[];
  /** Names of scripts from `assets/js` that the page loads. */
  readonly scripts?: readonly string[];
  /** Names of style sheets that only this kind of page needs, beside the common one. */
  readonly styles?: readonly string[];
  /** A feed of the part that the page is in, beside the feeds of the whole. */
  readonly feed?: { readonly title: string; readonly url: string } | null;
  readonly ogType?: "article" | "website";
  /** May search engines list it? */
  readonly isIndexed?: boolean;
  readonly jsonLd?: readonly object[];
  readonly main: Html;
}

function filterTags(filters: Readonly<Record<string, readonly string[]>>): Html {
  return html`${Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => html`<meta name="${name}" content="${value}" data-pagefind-filter="${name}[content]" /> `),
  )}`;
}

function breadcrumbData(props: BaseProps): object | null {
  if (props.trail.length === 0) return null;
  const steps = [...props.trail, { url: props.url, label: props.label ?? props.title }];
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: step.label,
      item: props.site.siteUrl + step.url,
    })),
  };
}

const footers = new WeakMap<Site, Html>();

/** The footer, which is the same on every page. */
function footerOf(site: Site): Html {
  const footer =
    footers.get(site) ?? siteFooter({ name: site.data.settings.naam, hasPage: (target) => site.byUrl.has(target) });
  footers.set(site, footer);
  return footer;
}

/** The page around the content: metadata, header, breadcrumb, main, footer. */
export function base(props: BaseProps): Html {
  const { site, url, title, description } = props;
  const { naam } = site.data.settings;
  const fullTitle = url === "/" ? `${naam}: kennisdossier over veiligheid` : `${title} – ${naam}`;
  const canonical = site.siteUrl + url;
  const trailData = breadcrumbData(props);
  return html`${trusted("<!doctype html>") /* a constant */}
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${fullTitle}</title>
        <meta name="description" content="${description}" />
        ${
          props.isIndexed === false
            ? html`<meta name="robots" content="noindex" /> `
            : html`<link rel="canonical" href="${canonical}" /> `
        }
        <meta property="og:title" content="${title}" />
        <meta property="og:description" content="${description}" />
        <meta property="og:type" content="${props.ogType ?? "website"}" />
        <meta property="og:url" content="${canonical}" />
        <meta property="og:site_name" content="${naam}" />
        <meta property="og:locale" content="nl_NL" />
        <meta name="color-scheme" content="light dark" />
        <link rel="preload" href="${assetUrl(site, "source-sans-3.woff2")}" as="font" type="font/woff2" crossorigin />
        <link rel="stylesheet" href="${assetUrl(site, "dossier.css")}" />
        ${(props.styles ?? []).map((name) => html`<link rel="stylesheet" href="${assetUrl(site, `${name}.css`)}" /> `)}
        <link rel="icon" href="${assetUrl(site, "icon.svg")}" type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" title="${naam}" href="/feed.xml" />
        <link rel="alternate" type="application/feed+json" title="${naam}" href="/feed.json" />
        ${
          props.feed === undefined || props.feed === null
            ? null
            : html`<link rel="alternate" type="application/atom+xml" title="${props.feed.title}" href="${props.feed.url}" /> `
        }
        <link rel="search" type="application/opensearchdescription+xml" title="${naam}" href="/opensearch.xml" />
        ${filterTags(props.filters ?? {})}${
          props.searchTerms === undefined || props.searchTerms.length === 0
            ? null
            : html`<meta name="keywords" content="${props.searchTerms.join(", ")}" data-pagefind-meta="zoektermen[content]" /> `
        }${
          props.otherNames === undefined || props.otherNames.length === 0
            ? null
            : html`<meta name="other-names" content="${props.otherNames.join(", ")}" data-pagefind-meta="namen[content]" /> `
        }${(props.scripts ?? []).map(
          (name) => html`<script type="module" src="${assetUrl(site, `${name}.js`)}"></script> `,
        )}${trailData === null ? null : structuredData(trailData)}${(props.jsonLd ?? []).map(structuredData)}
      </head>
      <body class="utrecht-document">
        ${siteHeader({ name: naam, menu: site.menu, url })}
        <div class="wrap">${breadcrumb(props.trail, props.label ?? props.title)}</div>
        <main id="inhoud" tabindex="-1" class="wrap">${props.main}</main>
        ${footerOf(site)}
      </body>
    </html> `;
}
