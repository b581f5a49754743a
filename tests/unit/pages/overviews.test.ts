import { expect, test } from "vitest";
import { fixedPages, indexPages } from "#dossier/a-z.ts";
import { SiteHandle } from "#dossier/current-site.ts";
import { listTemplates, singleTemplates } from "../../../_includes/pages/index.ts";
import aToZ from "../../../_includes/pages/a-z.11ty.ts";
import audience from "../../../_includes/pages/audience.11ty.ts";
import notFound from "../../../_includes/pages/not-found.11ty.ts";
import search from "../../../_includes/pages/search.11ty.ts";
import securityTxt from "../../../_includes/pages/security-txt.11ty.ts";
import sitemapPage from "../../../_includes/pages/sitemap-page.11ty.ts";
import theme from "../../../_includes/pages/theme.11ty.ts";
import themes from "../../../_includes/pages/themes.11ty.ts";
import { compact } from "../../fixtures/compact.ts";
import { changed, smallDossier } from "../../fixtures/small-dossier.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const site = smallSite();
const handle = new SiteHandle(site, site.pages);

test("no two templates write to the same address", () => {
  const lists = Object.values(listTemplates).flatMap((template) =>
    template.items(site, handle).map((item) => template.url(item)),
  );
  const urls = [...Object.values(singleTemplates).map((template) => template.url), ...lists];
  expect(urls.length).toBeGreaterThan(30);
  expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
});

test("every address starts at the root of the site and cannot climb out of it", () => {
  const urls = Object.values(listTemplates).flatMap((template) =>
    template.items(site, handle).map((item) => template.url(item)),
  );
  expect(urls.length).toBeGreaterThan(20);
  for (const url of urls) expect(url).toMatch(/^\/[a-z0-9./-]*$/);
  for (const url of urls) expect(url).not.toContain("..");
});

const aToZOf = (of: typeof site): string =>
  indexPages(of)
    .map((page) => String(aToZ.render(page, of)))
    .join("");

test("a long A–Z takes several pages at letter boundaries, and each leads to every letter", () => {
  const many = Object.fromEntries(
    "abcdefghijklmnopqrstuvwxyz"
      .split("")
      .flatMap((letter) =>
        Array.from({ length: 12 }, (_, number) => [
          `content/privacy/${letter}${number}.md`,
          smallDossier["content/privacy/index.md"].replace(
            "titel: Privacy en gegevens delen",
            `titel: ${letter.toUpperCase()} nummer ${number}`,
          ),
        ]),
      ),
  );
  const long = smallSite(many);
  const pages = indexPages(long);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]?.url).toBe("/a-z/");
  const letters = pages.flatMap(({ groups }) => groups.map(({ letter }) => letter));
  expect(new Set(letters).size).toBe(letters.length);
  const pairs = pages.flatMap((page) => pages.filter((other) => other !== page).map((other) => [page, other] as const));
  for (const [page, other] of pairs) expect(String(aToZ.render(page, long))).toContain(`href="${other.url}#letter-`);
});

test("the A–Z has a heading per letter and a link to each", () => {
  const page = compact(aToZOf(site)) ?? "";
  expect(page).toContain('<a href="#letter-d">D</a>');
  expect(page).toContain('<h2 id="letter-d">D</h2>');
  expect(page).toContain('<a href="/begrippen/driehoek/">Driehoek</a>');
});

test("an abbreviation in the A–Z says which page it leads to", () => {
  const known = smallSite(changed("content/begrippen/driehoek.md", "synoniemen:", "afkortingen: [GDO]\nsynoniemen:"));
  expect(compact(aToZOf(known))).toContain(
    '<a href="/begrippen/driehoek/">GDO</a><span class="a-z__see">(Driehoek)</span>',
  );
});

test("a theme and a reader have a page with what belongs to them, and nothing else", () => {
  const [, delen] = site.data.themes;
  expect(delen?.id).toBe("gegevensdeling");
  if (delen === undefined) return;
  const page = String(theme.render(delen, site));
  expect(page).toContain('href="/aanbevelingen/een-meldpunt/"');
  expect(page).not.toContain('href="/lens/samenwerking/"');
  const council = site.data.audiences.find(({ id }) => id === "raadslid");
  expect(council).toBeDefined();
  if (council === undefined) return;
  expect(String(audience.render(council, site))).toContain('href="/lens/samenwerking/"');
  expect(String(audience.render(council, site))).not.toContain('href="/aanbevelingen/een-meldpunt/"');
});

test("the list of themes counts the pages of each", () => {
  const page = compact(String(themes.render(site))) ?? "";
  const pages = site.byTheme.get("gegevensdeling")?.length;
  expect(pages).toBe(2);
  expect(page).toContain('<p class="page-list__kicker">2 pagina’s</p><h2><a href="/themas/gegevensdeling/">');
});

test("the sitemap page links to every page", () => {
  const page = String(sitemapPage.render(site));
  expect(site.pages.length).toBeGreaterThan(20);
  for (const { url } of site.pages) expect(page).toContain(`href="${url}"`);
  for (const { url } of fixedPages) expect(page).toContain(`href="${url}"`);
});

test("the search page works without JavaScript as a way to the A–Z", () => {
  const page = String(search.render(site));
  expect(page).toContain("Zonder JavaScript vind je alles via het alfabet.");
  expect(page).toContain('href="/a-z/"');
  expect(page).toMatch(/<p\s+id="zoekstatus"\s+role="status"[^>]*><\/p>/);
  expect(page).toContain('src="/assets/zoeken.js?vast"');
});

test("the page for a wrong address offers search and is not listed", () => {
  const page = String(notFound.render(site));
  expect(page).toContain('action="/zoeken/"');
  expect(page).toContain('content="noindex"');
});

test("security.txt is there once the settings name a contact, and ends half a year on", () => {
  expect(securityTxt.items(site, handle)).toEqual([]);
  const reachable = smallSite(changed("_data/bron/dossier.yaml", "contact: null", "contact: mailto:x@klein.example"));
  const [contact] = securityTxt.items(reachable, handle);
  expect(contact).toBe("mailto:x@klein.example");
  const text = String(securityTxt.render(contact ?? "", reachable));
  expect(text).toContain("Contact: mailto:x@klein.example\n");
  expect(text).toContain("Expires: 2026-07-31T00:00:00Z\n");
});
