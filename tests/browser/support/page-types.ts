import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { contentTypeOf } from "../../../scripts/schemas/parts.ts";

/** A kind of page, and the page that stands for it. */
export interface PageType {
  readonly name: string;
  readonly url: string;
}

/** The form that holds a municipality against the survey. */
export const COMPARE = "/peiling-2020/vergelijk/";

/** Pages that exist once, or whose kind is not a content type. */
const FIXED: readonly PageType[] = [
  { name: "home", url: "/" },
  { name: "glossary", url: "/begrippen/" },
  { name: "themes", url: "/themas/" },
  { name: "theme", url: "/themas/gegevensdeling/" },
  { name: "audiences", url: "/voor/" },
  { name: "audience", url: "/voor/raadslid/" },
  { name: "A–Z", url: "/a-z/" },
  { name: "sitemap", url: "/sitemap/" },
  { name: "search", url: "/zoeken/" },
  { name: "examples", url: "/inspiratievoorbeelden/" },
  { name: "examples in groups", url: "/inspiratievoorbeelden/per-kenmerk/" },
  { name: "changes", url: "/wijzigingen/" },
  { name: "guide on one sheet", url: "/handreiking/op-een-blad/" },
  { name: "council matrix", url: "/raadsleden/vragen-per-thema/" },
  { name: "comparison", url: COMPARE },
  { name: "not found", url: "/404.html" },
];

const CONTENT = [
  "landing",
  "article",
  "surveyTopic",
  "recommendation",
  "example",
  "guideChapter",
  "councilRole",
  "councilTheme",
  "learningUnit",
  "protocolStep",
  "lens",
  "term",
  "newsItem",
] as const;

/** Every address in the sitemap of the site under test, as a path. */
export function allUrls(): string[] {
  const xml = readFileSync(join(inject("siteFolder"), "sitemap.xml"), "utf8");
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? "").pathname);
}

/** The HTML of a page of the site under test. */
export function htmlOf(url: string): string {
  const file = join(inject("siteFolder"), url);
  return readFileSync(url.endsWith("/") ? join(file, "index.html") : file, "utf8");
}

function typeOf(url: string): string | null {
  const [folder, name = "index"] = url.split("/").filter((step) => step !== "");
  return folder === undefined ? null : contentTypeOf(`${folder}/${name}.md`);
}

/** One page of every kind; of a kind with several pages the longest, which is the hardest. Throws when a kind has none. */
export function pageTypes(): PageType[] {
  const bytes = (url: string): number => statSync(join(inject("siteFolder"), url, "index.html")).size;
  const urls = allUrls().filter((url) => FIXED.every((page) => page.url !== url));
  const written = CONTENT.map((name) => {
    const [longest] = urls.filter((url) => typeOf(url) === name).sort((a, b) => bytes(b) - bytes(a));
    if (longest === undefined) throw new Error(`The site under test has no page of type ${name}.`);
    return { name, url: longest };
  });
  return [...FIXED, ...written];
}
