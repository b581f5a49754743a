import { describe, expect, test } from "vitest";
import { madePages } from "#dossier/a-z.ts";
import { toolData } from "#dossier/tools/tool-data.ts";
import { SELF_ASSESSMENT_URL, toolPages } from "#dossier/tools/tool-pages.ts";
import { renderPage } from "#layouts/render-page.ts";
import { listTemplates } from "../../../../_includes/pages/index.ts";
import type { SiteHandle } from "#dossier/current-site.ts";
import { toolPaths } from "../../../../scripts/report/tool-paths.ts";
import { pageAt, smallSite } from "../../../fixtures/small-site.ts";
import { guideFile, smallGuide, smallScan, smallTools, scanFile } from "../../../fixtures/small-tools.ts";

const landing = (title: string): string => `---
titel: ${title}
kort: [Kort.]
doelgroep: [raadslid]
thema: [samenwerking]
datum: 2026-01-15
beoordeeld: 2026-02-01
herzien: 2027-02-01
bronnen: [handleiding]
vervolg: [Lees verder.]
---

Tekst.
`;
const site = smallSite({ ...smallTools, "content/zelfscan/index.md": landing("Scannen") });
const urls = toolPages(site).map(({ url }) => url);

test("a dossier without tool files has no tool pages", () => {
  expect(toolPages(smallSite())).toEqual([]);
});

test("a tool is there when its file is, with two pages beside the signal guide", () => {
  expect(urls).toEqual([
    "/lens/werkblad/",
    "/zelfscan/scan/",
    "/raadsleden/vragenmaker/",
    "/modelprotocol/signaalwijzer/",
    "/modelprotocol/signaalwijzer/uitkomsten/",
    "/modelprotocol/signaalwijzer/schema/",
  ]);
});

test("the question maker needs a theme page with questions", () => {
  const without = smallSite({ ...smallTools, "content/raadsleden/thema-samenwerking.md": null });
  expect(toolPages(without).map(({ url }) => url)).not.toContain("/raadsleden/vragenmaker/");
});

test("tools are in the A–Z and the sitemap like any page, and at the top of the landing page of their part", () => {
  expect(madePages(site).map(({ url }) => url)).toEqual(expect.arrayContaining(urls));
  const html = String(renderPage(pageAt(site, "/zelfscan/"), site));
  expect(html).toContain('<a href="/zelfscan/scan/">Kleine scan</a>');
  expect(html.indexOf("/zelfscan/scan/")).toBeLessThan(html.indexOf("Tekst."));
  expect(String(renderPage(pageAt(site, "/modelprotocol/"), site))).not.toContain("signaalwijzer/schema/");
});

describe("every tool has", () => {
  const handle = { site, pagesToWrite: [] } as unknown as SiteHandle;
  const made = Object.values(listTemplates).flatMap((template) =>
    template
      .items(site, handle)
      .map((item) => ({ url: template.url(item), text: String(template.render(item, site)) })),
  );
  test.each(urls.filter((url) => !/(?:schema|uitkomsten)\/$/.test(url)))(
    "a page with the form on paper, and data beside it: %s",
    (url) => {
      const page = made.find((one) => one.url === url)?.text ?? "";
      expect(page).toContain("data-paper");
      expect(page).toContain("data-pagefind-body");
      expect(page).toContain("Voorstel van de redactie");
      expect(page).toContain("op papier</h2>");
      expect(page).toContain(`data-source="${url}gegevens.json"`);
      expect(JSON.parse(made.find((one) => one.url === `${url}gegevens.json`)?.text ?? "null")).toMatchObject({
        content: expect.stringMatching(/^[a-z0-9]{6}$/),
      });
    },
  );
  test("the signal guide says in sight what it is not, which version it follows and that nobody checked the law", () => {
    const page = made.find(({ url }) => url === "/modelprotocol/signaalwijzer/")?.text ?? "";
    for (const words of [
      "geen juridisch advies",
      "Versie van 2022",
      "nog niet door een jurist",
      "geen persoonsgegevens",
    ])
      expect(page).toContain(words);
    expect(page).not.toMatch(/<(input|textarea)(?![^>]*type="search")/);
  });
  test("the diagram draws every question and outcome, and says the same in a table", () => {
    const page = made.find(({ url }) => url.endsWith("schema/"))?.text ?? "";
    const drawing = /<svg class="flow"[\s\S]*<\/svg>/.exec(page)?.[0] ?? "";
    for (const words of ["Weging 1", "Weging 2", "Stoppen", "Een plan"]) {
      expect(drawing).toContain(words);
      expect(page.replace(drawing, "")).toContain(words);
    }
  });
});

test("the fingerprint changes with a question and with a level, not with an advice or a link", () => {
  const contentOf = (scan: string): string =>
    toolData(
      SELF_ASSESSMENT_URL,
      smallSite({ ...smallTools, [scanFile]: scan, "content/zelfscan/index.md": landing("Scannen") }),
    )?.content ?? "";
  const before = contentOf(smallScan);
  expect(contentOf(smallScan.replace("Hoe staat het met doel?", "Is er een doel?"))).not.toBe(before);
  expect(contentOf(smallScan.replace("omschrijving: Zo.", "omschrijving: Zus."))).not.toBe(before);
  expect(contentOf(smallScan.replace("advies: Doe dit.", "advies: Doe dat."))).toBe(before);
});

test("the report counts the ways through each tool", () => {
  expect(toolPaths(site).map(({ tool, count }) => [tool, count])).toEqual([
    ["Zelfscan", 6 ** 3],
    ["Lens-werkblad", 2],
    ["Signaalwijzer", 3],
    ["Vragenmaker", 8 * 3],
  ]);
});

test("a signal guide whose answer was reworded gets other fingerprints for that question alone", () => {
  const hashes = (guide: string): string[] => {
    const data = toolData("/modelprotocol/signaalwijzer/", smallSite({ ...smallTools, [guideFile]: guide }));
    return (data as unknown as { questions: Array<{ hash: string }> }).questions.map(({ hash }) => hash);
  };
  const [first, second] = hashes(smallGuide);
  const [changed, same] = hashes(
    smallGuide.replace("id: ja, tekst: Ja, naar: tweede", "id: ja, tekst: Zeker, naar: tweede"),
  );
  expect(changed).not.toBe(first);
  expect(same).toBe(second);
});
