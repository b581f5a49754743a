import { expect, test } from "vitest";
import { SiteHandle } from "#dossier/current-site.ts";
import type { Site } from "#dossier/site.ts";
import { listTemplates, singleTemplates } from "../../../_includes/pages/index.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const before = smallSite();
const MARK = "<p>alleen de tekst is anders</p>";
const pages = before.pages.map((page) => ({ ...page, bodyHtml: page.bodyHtml + MARK }));
const after = { ...before, pages, news: before.news.map((page) => ({ ...page, bodyHtml: page.bodyHtml + MARK })) };

function written(site: Site): Map<string, string> {
  const handle = new SiteHandle(site, site.pages);
  const lists = Object.entries(listTemplates).map(([name, template]) => {
    const files = template.items(site, handle).map((item) => String(template.render(item, site)));
    return [name, files.join("\n")] as const;
  });
  const singles = Object.entries(singleTemplates).map(([name, one]) => [name, String(one.render(site))] as const);
  return new Map([...lists, ...singles]);
}

test("a template that a change of bodies alone reaches says so, because the dev server leaves out the others", () => {
  const [old, now] = [written(before), written(after)];
  const changed = [...now].filter(([name, text]) => old.get(name) !== text).map(([name]) => name);
  const all = { ...listTemplates, ...singleTemplates };
  expect(changed).toContain("document");
  expect(changed.filter((name) => all[name]?.showsBodies !== true)).toEqual([]);
});

test("a handle knows that only bodies changed when it does not write all pages", () => {
  expect(new SiteHandle(before, before.pages).isOnlyBodies).toBe(false);
  expect(new SiteHandle(before, before.pages.slice(0, 1)).isOnlyBodies).toBe(true);
});
