import { sourceList } from "#components/source-list.ts";
import { pageNotices } from "#components/page-meta.ts";
import type { ToolPage } from "#dossier/tools/tool-pages.ts";
import type { Site } from "#dossier/site.ts";
import { html, type Html } from "#lib/html.ts";
import { parts } from "#schemas/parts.ts";
import { base } from "./base.ts";

export interface ToolProps {
  readonly page: ToolPage;
  /** Name of the tool, of its script and in its links. */
  readonly name: string;
  readonly note: string;
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
  readonly searchTerms: readonly string[];
  /** Always in sight, above the tool. */
  readonly warning?: Html | null;
  /** Does the page name articles of law? Then it says that no lawyer checked them. */
  readonly namesLaw?: boolean;
  /** The complete form on paper: what the page is without JavaScript. */
  readonly paper: Html;
  readonly sources: readonly string[];
  /** Style sheets that only this tool has. */
  readonly styles?: readonly string[];
}

/** A page of a tool for search engines. */
export function toolJsonLd(
  { url, title, description }: ToolPage,
  site: Site,
  type: "WebApplication" | "WebPage",
): object {
  return {
    "@context": "https://schema.org",
    "@type": type,
    name: title,
    description,
    url: site.siteUrl + url,
    inLanguage: "nl",
    isAccessibleForFree: true,
    ...(type === "WebApplication"
      ? { applicationCategory: "GovernmentApplication", operatingSystem: "Elke browser" }
      : {}),
  };
}

/** Where the data of a tool are, beside its page. */
export function dataUrlOf({ url }: Pick<ToolPage, "url">): string {
  return `${url}gegevens.json`;
}

/** The page of a tool: what it is, the tool, and its sources. Without JavaScript the form on paper stands in its place. */
export function tool(site: Site, props: ToolProps): Html {
  const { page, name } = props;
  const part = parts.find(({ folder }) => folder === page.folder);
  const sources = [...new Set(props.sources)].flatMap((id) => site.data.sources.get(id) ?? []);
  return base({
    site,
    url: page.url,
    title: page.title,
    label: page.label,
    description: page.description,
    trail: [
      { url: "/", label: "Home" },
      { url: `/${page.folder}/`, label: part?.label ?? page.folder },
    ],
    filters: {
      onderdeel: part === undefined ? [] : [part.label],
      thema: site.data.themes.filter(({ id }) => props.themes.includes(id)).map(({ naam }) => naam),
      doelgroep: site.data.audiences.filter(({ id }) => props.audiences.includes(id)).map(({ naam }) => naam),
    },
    searchTerms: props.searchTerms,
    scripts: [name],
    styles: ["hulpmiddelen", ...(props.styles ?? [])],
    jsonLd: [toolJsonLd(page, site, "WebApplication")],
    main: html`<div class="tool-page" data-pagefind-body>
      <header class="article__header">
        <p class="kicker">Hulpmiddel</p>
        <h1 class="nl-heading nl-heading--level-1">${page.title}</h1>
        <p class="lead">${page.description}</p>
        ${props.warning ?? null}
      </header>
      <div class="tool" data-tool="${name}" data-source="${dataUrlOf(page)}">
        <div class="tool__paper" data-paper>${props.paper}</div>
      </div>
      <div class="article__body tool-page__end">
        <section class="callout callout--voorstel" aria-labelledby="voorstel-van-de-redactie">
          <p class="callout__label" id="voorstel-van-de-redactie">Voorstel van de redactie</p>
          <p>${props.note}</p>
        </section>
        ${pageNotices({ reviewBefore: "9999-12-31", today: site.today, lawChecked: props.namesLaw === true ? "nog niet" : undefined })}${sourceList(sources)}
      </div>
    </div> `,
  });
}
